import spaceWeights from "../../models/body-in-space.bin?url";
import manifest from "../../models/manifest.json";
import lightningWeights from "../../models/movenet-lightning.bin?url";
import lightningGraph from "../../models/movenet-lightning.json?url";
import multiposeWeights from "../../models/movenet-multipose.bin?url";
import multiposeGraph from "../../models/movenet-multipose.json?url";
import thunderWeights from "../../models/movenet-thunder.bin?url";
import thunderGraph from "../../models/movenet-thunder.json?url";
import { fetchVerified } from "./fetch-verified.ts";
import type { LoadProgress, PoseModel } from "./pose-api.ts";

/** Every model that is served with the app: the two that follow one person, and the one that counts people. */
type ServedModel = PoseModel | "multipose";

/** The verified files of a model: its graph as text, its weights as bytes. */
export interface ModelFiles {
  readonly graph: string;
  readonly weights: ArrayBuffer;
}

const ADDRESSES = {
  lightning: { graph: lightningGraph, weights: lightningWeights },
  thunder: { graph: thunderGraph, weights: thunderWeights },
  multipose: { graph: multiposeGraph, weights: multiposeWeights },
} as const satisfies Record<ServedModel, unknown>;

/**
 * Fetches a model from the app's own address and compares it with the manifest built into the app.
 * @throws PoseError "model-missing" when a file cannot be had, "model-changed" when it is another one.
 */
export async function fetchModel(model: ServedModel, progress: LoadProgress): Promise<ModelFiles> {
  const expected = manifest[model];
  const total = expected.graph.bytes + expected.weights.bytes;
  let come = 0;
  const count = (bytes: number) => {
    come += bytes;
    progress(Math.min(1, come / total));
  };
  const [graph, weights] = await Promise.all([
    fetchVerified(ADDRESSES[model].graph, expected.graph, count),
    fetchVerified(ADDRESSES[model].weights, expected.weights, count),
  ]);
  return { graph: new TextDecoder().decode(graph), weights };
}

/** Fetches the weights that lift keypoints into space, compared with the manifest. @throws PoseError as `fetchModel` does. */
export async function fetchSpaceWeights(): Promise<Uint8Array> {
  return new Uint8Array(await fetchVerified(spaceWeights, manifest["body-in-space"].weights, () => {}));
}
