import { proxy, transfer } from "comlink";
import type { BackendMemory } from "./backend-memory.ts";
import {
  type FrameImage,
  type LoadProgress,
  type ModelReady,
  type PoseBackend,
  PoseError,
  type PoseErrorCode,
  type PoseModel,
  type PoseResult,
} from "./pose-api.ts";
import { type PoseEndpoint, spawnPoseWorker } from "./spawn.ts";
import { spawnInPage } from "./spawn-in-page.ts";
import { WorkerLife } from "./worker-life.ts";

/** No answer to a picture in this time means that the worker hangs. The slowest measured backend needs 2.6 s. */
const ANSWER_MS = 8_000;

/**
 * Before a camera somebody waits in silence for that answer: a worker that takes 20 times as long as usual hangs, but not before
 * so many milliseconds, since a busy device may stand still for a moment.
 */
const LIVE_TIMES = 20;
const LIVE_ANSWER_MS = 3_500;

/** No progress in loading for this long means the same; compiling shaders without a graphics card takes 5 s. */
const LOAD_MS = 45_000;

/** So many deaths within so long, and it is given up, unless said otherwise: it would only go on dying. */
const MOST_DEATHS = 3;
const DEATHS_WITHIN_MS = 60_000;

/** A worker first, so that the page stays quick. */
const PLACES = [spawnPoseWorker, spawnInPage];

interface Waiting {
  readonly image: FrameImage;
  readonly bellyAt: number | null;
  readonly settle: (result: PoseResult | null) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Asks the pose worker about pictures: one at a time, the newest waiting, the rest dropped. A worker that dies,
 * hangs or loses its graphics card is replaced and the next picture is asked of the new one; so is a backend that computes
 * nonsense, by another one. Where no worker can compute the model, the page itself does.
 */
export class PoseClient {
  /** Called each time a dead worker was replaced. */
  onRestart: (() => void) | null = null;

  /** Called each time a model is at work on a backend. */
  onReady: ((ready: ModelReady) => void) | null = null;

  #life: WorkerLife | null = null;
  #ready: Promise<ModelReady> | null = null;
  #model: PoseModel = "lightning";
  #busy = false;
  #waiting: Waiting | null = null;
  #fresh = true;
  #deaths: number[] = [];
  /** Index of the place where the model is computed. */
  #place = 0;
  #backend: PoseBackend | null = null;
  #answerMs = ANSWER_MS;

  /** `places` are tried in turn until one has a backend; `isLive` where somebody before a camera waits for the answers. */
  constructor(
    private readonly memory: Pick<BackendMemory, "wish" | "proved" | "wentWrong" | "forget">,
    private readonly places: readonly (() => PoseEndpoint)[] = PLACES,
    private readonly mostDeaths = MOST_DEATHS,
    private readonly isLive = false,
  ) {}

  /**
   * Starts the worker with a model, or keeps the one that runs it already.
   * @throws an error whose `name` is a `PoseErrorCode`.
   */
  load(model: PoseModel, progress: LoadProgress = () => undefined): Promise<ModelReady> {
    if (this.#ready !== null && this.#model === model) return this.#ready;
    this.close();
    this.#model = model;
    this.#deaths = [];
    this.#place = 0;
    return this.#await(this.#start(progress));
  }

  /** A model that did not load may do so the next time it is asked for. */
  #await(ready: Promise<ModelReady>): Promise<ModelReady> {
    this.#ready = ready;
    ready.catch(() => {
      if (this.#ready === ready) this.close();
    });
    return ready;
  }

  /** Forgets where the person was: the next picture has nothing to do with the last. */
  reset(): void {
    this.#fresh = true;
  }

  /**
   * Finds the person in a picture, which is closed whatever happens. Null when the picture was dropped for a newer
   * one, or lost with a worker that died. The belly is looked at, too, where the picture's time is given (seconds).
   * @throws an error whose `name` is a `PoseErrorCode` when it is given up.
   */
  estimate(image: FrameImage, bellyAt: number | null = null): Promise<PoseResult | null> {
    return new Promise((settle, fail) => {
      this.#drop();
      this.#waiting = { image, bellyAt, settle, fail };
      void this.#next();
    });
  }

  /** Tensors that the model holds; null where there is none to ask. */
  async tensors(): Promise<number | null> {
    return this.#life?.call((api) => api.tensors(), ANSWER_MS).catch(() => null) ?? null;
  }

  /** Ends the worker; pictures that wait are dropped. It can be loaded again. */
  close(): void {
    this.#drop();
    this.#life?.end();
    this.#life = null;
    this.#ready = null;
  }

  async #next(): Promise<void> {
    if (this.#busy || this.#waiting === null) return;
    this.#busy = true;
    const { image, bellyAt, settle, fail } = this.#waiting;
    this.#waiting = null;
    try {
      settle(await this.#ask(image, bellyAt));
    } catch (error) {
      fail(error);
    } finally {
      image.close();
      this.#busy = false;
    }
    void this.#next();
  }

  async #ask(image: FrameImage, bellyAt: number | null): Promise<PoseResult | null> {
    await this.#ready;
    const life = this.#life;
    if (life === null) return null;
    const fresh = this.#fresh;
    this.#fresh = false;
    try {
      return await life.call((api) => api.estimate(transfer(image, [image]), fresh, bellyAt), this.#answerMs);
    } catch (error) {
      if (life.ended) return null;
      life.end();
      await this.#await(this.#replace(error));
      this.onRestart?.();
      return null;
    }
  }

  async #replace(cause: unknown): Promise<ModelReady> {
    // The next backend takes over; there are few, so that this comes to an end.
    if (isNamed(cause, "wrong-numbers") && this.#backend !== null)
      this.memory.wentWrong(this.#model, this.#backend);
    else this.#countDeath(cause);
    return this.#start(() => undefined);
  }

  /** Starts the model in the first place that has a backend for it. */
  async #start(progress: LoadProgress): Promise<ModelReady> {
    for (;;) {
      try {
        const ready = await this.#startHere(progress);
        this.#backend = ready.backend;
        const patience = Math.max(LIVE_ANSWER_MS, LIVE_TIMES * ready.poseMs);
        this.#answerMs = this.isLive ? Math.min(ANSWER_MS, patience) : ANSWER_MS;
        this.memory.proved(ready);
        this.onReady?.(ready);
        return ready;
      } catch (error) {
        if (!isNamed(error, "no-backend")) throw error;
        if (this.#place + 1 >= this.places.length) {
          this.memory.forget(this.#model);
          throw error;
        }
        this.#life?.end();
        this.#place += 1;
      }
    }
  }

  /** Starts a worker with the model; one that dies at once is tried again until it is given up. */
  async #startHere(progress: LoadProgress): Promise<ModelReady> {
    for (;;) {
      const spawn = this.places[this.#place];
      if (spawn === undefined) throw new PoseError("no-backend", "There is no place to compute the model.");
      const life = new WorkerLife(spawn());
      this.#life = life;
      this.#fresh = true;
      try {
        return await life.call((api, alive) => {
          const report = (share: number) => {
            alive();
            progress(share);
          };
          return api.load(this.#model, proxy(report), this.memory.wish(this.#model));
        }, LOAD_MS);
      } catch (error) {
        if (life.ended || !isNamed(error, "worker-lost")) throw error;
        life.end();
        this.#countDeath(error);
      }
    }
  }

  #countDeath(cause: unknown): void {
    const now = performance.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < DEATHS_WITHIN_MS), now];
    if (this.#deaths.length >= this.mostDeaths) {
      const times = `${this.mostDeaths} times`;
      throw new PoseError("worker-lost", `The pose worker died ${times}: ${String(cause)}`);
    }
  }

  #drop(): void {
    this.#waiting?.image.close();
    this.#waiting?.settle(null);
    this.#waiting = null;
  }
}

function isNamed(error: unknown, code: PoseErrorCode): boolean {
  return error instanceof Error && error.name === code;
}
