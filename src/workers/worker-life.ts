import type { Remote } from "comlink";
import { PoseError, type PoseWorkerApi } from "./pose-api.ts";
import type { PoseEndpoint } from "./spawn.ts";

/** One worker from its start to its end: every call to it is raced against its death, its end and the clock. */
export class WorkerLife {
  /** True once it was ended on purpose. */
  ended = false;
  /** Why it is over; null while it lives. */
  #over: { readonly cause: unknown } | null = null;
  /** Calls under way. One promise of the end, which each of them waits for, would hold every answer for as long as the worker lives. */
  readonly #underWay = new Set<(cause: unknown) => void>();

  constructor(private readonly endpoint: PoseEndpoint) {
    endpoint.died.catch((cause: unknown) => this.#finish(cause));
  }

  /**
   * Calls the worker. `alive` starts the time anew, for calls that tell how far they are.
   * @throws PoseError "worker-lost" when it dies, is ended, or is silent for `ms` milliseconds.
   */
  async call<T>(ask: (api: Remote<PoseWorkerApi>, alive: () => void) => Promise<T>, ms: number): Promise<T> {
    if (this.#over !== null) throw this.#over.cause;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let fail: (cause: unknown) => void = () => undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        fail = reject;
        this.#underWay.add(fail);
        const alive = () => {
          clearTimeout(timer);
          const silent = () => fail(new PoseError("worker-lost", "The pose worker does not answer."));
          timer = setTimeout(silent, ms);
        };
        alive();
        ask(this.endpoint.api, alive).then(resolve, reject);
      });
    } finally {
      clearTimeout(timer);
      this.#underWay.delete(fail);
    }
  }

  /** Ends the worker; calls under way reject. */
  end(): void {
    this.ended = true;
    this.#finish(new PoseError("worker-lost", "The pose worker was ended."));
    this.endpoint.terminate();
  }

  #finish(cause: unknown): void {
    this.#over ??= { cause };
    for (const fail of this.#underWay) fail(cause);
  }
}
