import type { Remote } from "comlink";
import { PoseError, type PoseWorkerApi } from "./pose-api.ts";
import type { PoseEndpoint } from "./spawn.ts";

/** One worker from its start to its end: every call to it is raced against its death, its end and the clock. */
export class WorkerLife {
  /** True once it was ended on purpose. */
  ended = false;
  readonly #over: Promise<never>;
  #finish: (error: unknown) => void = () => undefined;

  constructor(private readonly endpoint: PoseEndpoint) {
    const finished = new Promise<never>((_, reject) => {
      this.#finish = reject;
    });
    this.#over = Promise.race([finished, endpoint.died]);
    this.#over.catch(() => undefined);
  }

  /**
   * Calls the worker. `alive` starts the time anew, for calls that tell how far they are.
   * @throws PoseError "worker-lost" when it dies, is ended, or is silent for `ms` milliseconds.
   */
  async call<T>(ask: (api: Remote<PoseWorkerApi>, alive: () => void) => Promise<T>, ms: number): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        const alive = () => {
          clearTimeout(timer);
          const silent = () => reject(new PoseError("worker-lost", "The pose worker does not answer."));
          timer = setTimeout(silent, ms);
        };
        alive();
        this.#over.catch(reject);
        ask(this.endpoint.api, alive).then(resolve, reject);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the worker; calls under way reject. */
  end(): void {
    this.ended = true;
    this.#finish(new PoseError("worker-lost", "The pose worker was ended."));
    this.endpoint.terminate();
  }
}
