import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import simdAddress from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import { env, memory, setBackend, type Tensor3D, tensor3d } from "@tensorflow/tfjs-core";
import {
  createDetector,
  movenet,
  type PoseDetector,
  SupportedModels,
} from "@tensorflow-models/pose-detection";
import { expose } from "comlink";
import weightsAddress from "../../models/movenet-lightning.bin?url";
import graphAddress from "../../models/movenet-lightning.json?url";
import type { PixelKeypoints } from "../../src/pose/pose.ts";
import { wholePicture } from "../../src/workers/crop.ts";
import { fetchModel } from "../../src/workers/model-files.ts";
import { MoveNet } from "../../src/workers/movenet.ts";
import { type BenchApi, WAYS, type Way } from "./bench-api.ts";

const SIDE = 192;

let ours: MoveNet;
let whole: PoseDetector;
let square: PoseDetector;
const canvas = new OffscreenCanvas(SIDE, SIDE).getContext("2d", { willReadFrequently: true, alpha: false });

/** What pose-detection is given in place of our own drawing, reading back and calling: the same square. */
function drawSquare(picture: ImageBitmap): Tensor3D {
  if (canvas === null) throw new Error("No canvas.");
  const { x, y, size } = wholePicture(picture.width, picture.height);
  canvas.fillRect(0, 0, SIDE, SIDE);
  canvas.drawImage(picture, x, y, size, size, 0, 0, SIDE, SIDE);
  const { data } = canvas.getImageData(0, 0, SIDE, SIDE);
  const values = new Int32Array(SIDE * SIDE * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    values[to] = data[from] ?? 0;
    values[to + 1] = data[from + 1] ?? 0;
    values[to + 2] = data[from + 2] ?? 0;
  }
  return tensor3d(values, [SIDE, SIDE, 3], "int32");
}

async function detectSquare(picture: ImageBitmap) {
  square.reset();
  const input = drawSquare(picture);
  const poses = await square.estimatePoses(input);
  input.dispose();
  return poses;
}

const ACTS: Record<Way, (picture: ImageBitmap) => unknown> = {
  "bare graph": () => ours.run(),
  "our crop": (picture) => ours.estimate(picture, false),
  "detector on our square": detectSquare,
  "detector on the picture": (picture) => whole.estimatePoses(picture, {}, performance.now()),
};

const api: BenchApi = {
  async load() {
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    setWasmPaths({
      "tfjs-backend-wasm.wasm": simdAddress,
      "tfjs-backend-wasm-simd.wasm": simdAddress,
      "tfjs-backend-wasm-threaded-simd.wasm": simdAddress,
    });
    await setBackend("wasm");
    ours = new MoveNet("lightning", await fetchModel("lightning", () => undefined));
    // The graph names its weights by their file name, which lies beside it in the built page.
    if (!weightsAddress.endsWith("movenet-lightning.bin")) throw new Error("Run this page from its build.");
    const config = {
      modelType: movenet.modelType.SINGLEPOSE_LIGHTNING,
      modelUrl: graphAddress,
      enableSmoothing: false,
    };
    whole = await createDetector(SupportedModels.MoveNet, config);
    square = await createDetector(SupportedModels.MoveNet, { ...config, minPoseScore: 1e-6 });
  },

  async round(picture, round) {
    const times: Partial<Record<Way, number>> = {};
    for (const i of WAYS.keys()) {
      const way = WAYS[(i + round) % WAYS.length];
      if (way === undefined) continue;
      const began = performance.now();
      await ACTS[way](picture);
      times[way] = performance.now() - began;
    }
    picture.close();
    return times as Record<Way, number>;
  },

  async tensors() {
    return memory().numTensors;
  },

  async compare(picture) {
    const { keypoints } = ours.estimate(picture, true);
    const [pose] = await detectSquare(picture);
    const { x, y, size } = wholePicture(picture.width, picture.height);
    const scale = size / SIDE;
    const oracle: PixelKeypoints = (pose?.keypoints ?? []).map((point) => [
      x + point.x * scale,
      y + point.y * scale,
      point.score ?? 0,
    ]);
    return { ours: keypoints ?? [], oracle };
  },
};

expose(api);
