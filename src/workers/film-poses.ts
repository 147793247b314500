import type { BackendMemory } from "./backend-memory.ts";
import type { FrameImage, LoadProgress, ModelReady, SeenPose } from "./pose-api.ts";
import type { PoseClient } from "./pose-client.ts";

/** Workers that share a film: nearly twice as quick on two cores; more would only take memory from a phone. */
const FILM_WORKERS = 2;

/** What a client asks and tells of the backends. */
export type Learned = Pick<BackendMemory, "wish" | "proved" | "wentWrong" | "forget">;

/** Workers that share a film would only be in the way of each other's threads; what they take instead is not remembered. */
function ofFilms(memory: BackendMemory): Learned {
  return {
    wish(model) {
      const { first, without } = memory.wish(model);
      return { first: first === "wasm-threads" ? "wasm" : first, without: [...without, "wasm-threads"] };
    },
    proved: (ready) => {
      if (ready.backend !== "wasm") memory.proved(ready);
    },
    wentWrong: (model, backend) => memory.wentWrong(model, backend),
    forget: (model) => memory.forget(model),
  };
}

/** Poses of films, by clients that know what was learned of the backends. */
export function filmPoses(memory: BackendMemory, client: (learned: Learned) => PoseClient): FilmPoses {
  return new FilmPoses(Array.from({ length: FILM_WORKERS }, () => client(ofFilms(memory))));
}

/**
 * Thunder before a film, which waits for it: in several workers that take the pictures in turn, each following the
 * person over its own share of them. Nothing is dropped as long as no more than `abreast` pictures are asked at once.
 */
export class FilmPoses {
  #lanes: readonly { readonly client: PoseClient; readonly ready: ModelReady }[] = [];
  #turn = 0;
  /** Rises when what was loaded is let go. */
  #loads = 0;

  constructor(private readonly clients: readonly PoseClient[]) {}

  /** How many pictures may be asked at once. */
  get abreast(): number {
    return Math.max(1, this.#lanes.length);
  }

  /**
   * Loads the model into the first worker, and then into the others. All are waited for: who follows which pictures must
   * not hang on the moment, or the same film would come out a little different each time.
   */
  async load(progress?: LoadProgress): Promise<ModelReady> {
    const [first, ...others] = this.clients;
    if (first === undefined) throw new Error("No worker for films.");
    const known = this.#lanes[0];
    if (known !== undefined) return known.ready;
    const load = ++this.#loads;
    const ready = await first.load("thunder", progress);
    if (load !== this.#loads) return ready;
    const lanes = [{ client: first, ready }];
    // A second worker on the same graphics card would only wait for the first.
    for (const client of ready.backend === "wasm" ? others : []) {
      const more = await client.load("thunder").catch(() => null);
      if (load !== this.#loads) return ready;
      // Without another worker the first ones go on alone.
      if (more !== null) lanes.push({ client, ready: more });
    }
    this.#lanes = lanes;
    return ready;
  }

  /**
   * As `PoseClient.estimate`; the answer also tells which model gave it. The belly is followed by the first of the workers alone:
   * what each remembers of it is its own.
   */
  async estimate(image: FrameImage, bellyAt: number | null): Promise<SeenPose | null> {
    const lane = this.#lanes[this.#turn++ % this.abreast];
    if (lane === undefined) {
      image.close();
      return null;
    }
    const result = await lane.client.estimate(image, lane === this.#lanes[0] ? bellyAt : null);
    return result && { ...result, by: lane.ready };
  }

  /** Forgets where the person was. */
  reset(): void {
    for (const { client } of this.#lanes) client.reset();
  }

  /** Ends the workers. */
  close(): void {
    this.#loads += 1;
    this.#lanes = [];
    for (const client of this.clients) client.close();
  }
}
