import { proxy, transfer } from "comlink";
import type { FrameImage } from "./pose-api.ts";
import { type PoseEndpoint, spawnPoseWorker } from "./spawn.ts";
import { WorkerLife } from "./worker-life.ts";

/** No answer to a picture in this time means that the worker hangs, milliseconds; a slow phone needs half a second. */
const ANSWER_MS = 5_000;

/** No progress in loading for this long means the same, milliseconds. */
const LOAD_MS = 30_000;

/** A model that is being loaded or at work, in a worker of its own. */
interface Counting {
  readonly life: WorkerLife;
  ready: boolean;
  busy: boolean;
}

/**
 * Counts the people in pictures, in a worker of its own: the poses never wait for it, and ending the worker gives all
 * of its memory back. Nobody is told when it cannot be done: the number of people is then unknown.
 */
export class PeopleClient {
  #counting: Counting | null = null;
  #failed = false;

  constructor(private readonly spawn: () => PoseEndpoint = spawnPoseWorker) {}

  /** Begins to load the model unless it is there, or could not be had since the last `close`. */
  open(): void {
    if (this.#counting === null && !this.#failed) void this.#load();
  }

  /** How many people a picture shows; null when that is not known now. Closes the picture in any case; never rejects. */
  async count(image: FrameImage): Promise<number | null> {
    const counting = this.#counting;
    if (counting === null || !counting.ready || counting.busy) {
      image.close();
      return null;
    }
    counting.busy = true;
    try {
      return await counting.life.call((api) => api.countPeople(transfer(image, [image])), ANSWER_MS);
    } catch {
      this.#giveUp(counting);
      return null;
    } finally {
      image.close();
      counting.busy = false;
    }
  }

  /** Ends the worker and frees the model; `open` may be called again, also after a failure. */
  close(): void {
    this.#counting?.life.end();
    this.#counting = null;
    this.#failed = false;
  }

  async #load(): Promise<void> {
    const counting: Counting = { life: new WorkerLife(this.spawn()), ready: false, busy: false };
    this.#counting = counting;
    try {
      await counting.life.call((api, alive) => api.loadPeople(proxy(alive)), LOAD_MS);
      counting.ready = true;
    } catch {
      this.#giveUp(counting);
    }
  }

  /** Without a model the placing goes on; it is not tried again while it lasts. */
  #giveUp(counting: Counting): void {
    counting.life.end();
    if (this.#counting !== counting) return;
    this.#counting = null;
    this.#failed = true;
  }
}
