import { type Remote, wrap } from "comlink";
import { PoseError, type PoseWorkerApi } from "./pose-api.ts";
import "../shell/trusted-scripts.ts";

/** A running pose worker: its calls, and a promise that rejects when it dies (Comlink's own calls never do). */
export interface PoseEndpoint {
  readonly api: Remote<PoseWorkerApi>;
  readonly died: Promise<never>;
  terminate(): void;
}

/** Starts a pose worker. */
export function spawnPoseWorker(): PoseEndpoint {
  const worker = new Worker(new URL("./pose.worker.ts", import.meta.url), { type: "module" });
  const died = new Promise<never>((_, reject) => {
    const fail = (what: string) => reject(new PoseError("worker-lost", what));
    worker.addEventListener("error", (event) =>
      fail(event.message || "The pose worker could not be loaded."),
    );
    worker.addEventListener("messageerror", () =>
      fail("The pose worker sent something that cannot be read."),
    );
  });
  // Nobody may be waiting at the moment it dies.
  died.catch(() => undefined);
  return { api: wrap<PoseWorkerApi>(worker), died, terminate: () => worker.terminate() };
}
