import { expose, wrap } from "comlink";
import { PoseError, type PoseWorkerApi } from "./pose-api.ts";
import type { PoseEndpoint } from "./spawn.ts";

/**
 * Computes poses in the page itself, for browsers whose workers cannot (Safari gives TensorFlow.js no WebGL there). The code
 * is loaded only then. It cannot be ended while it computes; once it was ended nothing of it is used any more.
 */
export function spawnInPage(): PoseEndpoint {
  const { port1, port2 } = new MessageChannel();
  const died = import("./pose-service.ts").then(
    ({ poseService }) => {
      expose(poseService("page"), port1);
      return new Promise<never>(() => undefined);
    },
    (error: unknown) => {
      throw new PoseError("worker-lost", String(error));
    },
  );
  died.catch(() => undefined);
  return {
    api: wrap<PoseWorkerApi>(port2),
    died,
    terminate() {
      port1.close();
      port2.close();
    },
  };
}
