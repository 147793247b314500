import spaceWeights from "../../models/body-in-space.bin?url";
import manifest from "../../models/manifest.json";
import lightningWeights from "../../models/movenet-lightning.bin?url";
import lightningGraph from "../../models/movenet-lightning.json?url";
import multiposeWeights from "../../models/movenet-multipose.bin?url";
import multiposeGraph from "../../models/movenet-multipose.json?url";
import thunderWeights from "../../models/movenet-thunder.bin?url";
import thunderGraph from "../../models/movenet-thunder.json?url";
import { type LoadProgress, PoseError, type PoseModel } from "./pose-api.ts";

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

async function fetchVerified(
  address: string,
  expected: { readonly file: string; readonly bytes: number; readonly sha256: string },
  count: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(address, expected.file, expected.bytes, count);
  if (bytes === null || (await sha256(bytes.buffer)) !== expected.sha256) {
    throw new PoseError("model-changed", `${expected.file} is not the file that this app was made with.`);
  }
  return bytes.buffer;
}

/** The body of the answer, or null when it has not the expected length. */
async function fetchBytes(
  address: string,
  file: string,
  length: number,
  count: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const missing = (why: string) => new PoseError("model-missing", `${file} could not be loaded: ${why}.`);
  const bytes = new Uint8Array(length);
  let filled = 0;
  try {
    const answer = await fetch(address);
    // Servers of single-page apps answer with the start page for a file that is not there.
    const page = answer.headers.get("content-type")?.includes("text/html") ?? false;
    if (!answer.ok || page || answer.body === null) throw missing(page ? "not found" : `${answer.status}`);
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > length) {
        await reader.cancel();
        return null;
      }
      bytes.set(part.value, filled);
      filled += part.value.length;
      count(part.value.length);
    }
  } catch (error) {
    throw error instanceof PoseError ? error : missing(String(error));
  }
  return filled === length ? bytes : null;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
