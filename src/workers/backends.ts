import { removeBackend, setBackend } from "@tensorflow/tfjs-core";
import { type Candidate, type Chosen, chooseBackend } from "./choose-backend.ts";
import { worthTryingWebgl } from "./graphics-probe.ts";
import type { ModelFiles } from "./model-files.ts";
import { MoveNet } from "./movenet.ts";
import type { PoseBackend, PoseModel } from "./pose-api.ts";

/** A model at work: `lost` is true when its graphics card took the context away. */
export interface ModelAtWork {
  readonly net: MoveNet;
  readonly lost: () => boolean;
}

/**
 * Puts the model on the quicker of graphics card and processor; only what is tried is loaded.
 * @throws PoseError when there is neither.
 */
export async function startModel(
  model: PoseModel,
  files: ModelFiles,
): Promise<Chosen<PoseBackend, ModelAtWork>> {
  const chosen = await chooseBackend([webgl(model, files), wasm(model, files)], () => performance.now());
  await setBackend(chosen.name);
  return chosen;
}

function webgl(model: PoseModel, files: ModelFiles): Candidate<PoseBackend, ModelAtWork> {
  return {
    name: "webgl",
    async start() {
      if (!worthTryingWebgl()) return null;
      const { useWebgl, webglLost } = await import("./backend-webgl.ts");
      if (!(await useWebgl())) return null;
      return started(new MoveNet(model, files), "webgl", webglLost);
    },
  };
}

function wasm(model: PoseModel, files: ModelFiles): Candidate<PoseBackend, ModelAtWork> {
  return {
    name: "wasm",
    async start() {
      const { useWasm } = await import("./backend-wasm.ts");
      await useWasm();
      return started(new MoveNet(model, files), "wasm", () => false);
    },
  };
}

function started(net: MoveNet, name: PoseBackend, lost: () => boolean) {
  return {
    value: { net, lost },
    run: () => void net.run(),
    dispose() {
      net.dispose();
      removeBackend(name);
    },
  };
}
