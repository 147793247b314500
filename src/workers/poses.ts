import type { BackendMemory } from "./backend-memory.ts";
import type { FilmPoses, Learned } from "./film-poses.ts";
import { LivePoses } from "./live-poses.ts";
import type { FrameImage, LoadProgress, ModelReady, ModelWish, SeenPose } from "./pose-api.ts";
import { PoseClient } from "./pose-client.ts";
import { type PoseFigures, PoseStats } from "./pose-stats.ts";
import type { PoseEndpoint } from "./spawn.ts";

/** Sees poses with the model that a set wishes for. */
export class Poses {
  /** Called each time a dead worker was replaced. */
  onRestart: (() => void) | null = null;

  readonly #stats = new PoseStats();
  readonly #live: LivePoses;
  /** What only films need comes with the first of them. */
  #film: FilmPoses | null = null;
  readonly #client: (learned: Learned) => PoseClient;
  #now: LivePoses | FilmPoses;
  #wishes = 0;

  constructor(
    private readonly memory: BackendMemory,
    places?: readonly (() => PoseEndpoint)[],
  ) {
    const client = (learned: Learned, deaths?: number, isLive = false) => {
      const one = new PoseClient(learned, places, deaths, isLive);
      one.onReady = (ready) => this.#stats.begun(ready);
      one.onRestart = () => {
        this.#stats.restarted();
        this.onRestart?.();
      };
      return one;
    };
    this.#live = new LivePoses(client(memory, undefined, true), client(memory, 1, true));
    this.#client = client;
    this.#now = this.#live;
  }

  /** How many pictures of a source that waits may be asked at once. */
  get abreast(): number {
    return this.#film !== null && this.#now === this.#film ? this.#film.abreast : 1;
  }

  /**
   * Gets ready what is wished for. Where Thunder cannot be had, a film is seen with Lightning, and its recording says so.
   * @throws an error whose `name` is a `PoseErrorCode`.
   */
  async load(wish: ModelWish, progress?: LoadProgress): Promise<ModelReady> {
    const number = ++this.#wishes;
    if (wish === "thunder") {
      try {
        const { filmPoses } = await import("./film-poses.ts");
        // Unless something else was wished for meanwhile.
        if (number === this.#wishes) {
          this.#film ??= filmPoses(this.memory, this.#client);
          this.#now = this.#film;
          return await this.#film.load(progress);
        }
      } catch (error) {
        if (number !== this.#wishes) throw error;
      }
    }
    this.#now = this.#live;
    this.#film?.close();
    return this.#live.load(wish === "surest-live", progress);
  }

  /** As `PoseClient.estimate`; the answer also tells which model gave it. */
  async estimate(image: FrameImage, bellyAt: number | null = null): Promise<SeenPose | null> {
    const asked = performance.now();
    const seen = await this.#now.estimate(image, bellyAt);
    this.#stats.answered(asked, performance.now(), seen === null);
    return seen;
  }

  /** Tensors that the live model holds; null where it is not loaded. */
  tensors(): Promise<number | null> {
    return this.#live.tensors();
  }

  /** How the poses were come by so far. */
  get figures(): PoseFigures {
    return this.#stats.figures;
  }

  /** Forgets where the person was: the next picture has nothing to do with the last. */
  reset(): void {
    this.#now.reset();
  }
}
