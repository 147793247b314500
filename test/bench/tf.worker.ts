import { type GraphModel, loadGraphModelSync } from "@tensorflow/tfjs-converter";
import { setBackend, type Tensor, tensor, zeros } from "@tensorflow/tfjs-core";
import type { PoseDetector } from "@tensorflow-models/pose-detection";
import { expose } from "comlink";
import { wholePicture } from "../../src/workers/crop.ts";
import { fetchKnownPicture } from "../../src/workers/known-picture.ts";
import { fetchModel } from "../../src/workers/model-files.ts";
import { MoveNet } from "../../src/workers/movenet.ts";
import { apartFrom } from "../../src/workers/proof.ts";
import { SquareReader } from "../../src/workers/square-reader.ts";
import { readerOfTruePixels } from "../../src/workers/true-pixels.ts";
import "../../src/shell/trusted-scripts.ts";
import { openDetector, useWasm } from "./detector.ts";
import { type Acts, inTurn } from "./in-turn.ts";
import { TF_WAYS, type TfApi, type TfBackend, type TfWay } from "./tf-api.ts";

// The same ways to a pose on one backend of TensorFlow.js after the other, each in a worker of its own. Nothing is chosen and nothing
// is left out here because it is slow.

const SHAPE: [number, number, number, number] = [1, 192, 192, 3];

/** How each becomes the backend; false where this browser does not have it. */
const STARTS: Record<TfBackend, () => Promise<boolean>> = {
  async wasm() {
    await useWasm();
    return true;
  },
  async "wasm-threads"() {
    if (!crossOriginIsolated) return false;
    const { useWasmThreads } = await import("../../src/workers/backend-wasm-threads.ts");
    await useWasmThreads();
    return true;
  },
  async webgl() {
    await import("@tensorflow/tfjs-backend-webgl");
    return setBackend("webgl");
  },
  async webgpu() {
    await import("@tensorflow/tfjs-backend-webgpu");
    return setBackend("webgpu");
  },
};

let graph: GraphModel;
let input: Tensor;
let ours: MoveNet;
let thunder: MoveNet;
let square: SquareReader;
let detector: PoseDetector;

async function start(): Promise<void> {
  const [read, files, surer] = await Promise.all([
    readerOfTruePixels(),
    fetchModel("lightning", () => undefined),
    fetchModel("thunder", () => undefined),
  ]);
  ours = new MoveNet("lightning", files, read);
  thunder = new MoveNet("thunder", surer, read);
  square = new SquareReader(SHAPE[1], read);
  graph = loadGraphModelSync([JSON.parse(files.graph), files.weights]) as unknown as GraphModel;
  input = zeros(SHAPE, "int32");
  detector = await openDetector();
}

/** The model on an input that is there, and its output by waiting for it. */
async function awaited(on: Tensor): Promise<void> {
  const output = graph.execute(on) as Tensor;
  await output.data();
  output.dispose();
}

const ACTS: Acts<TfWay> = {
  "bare graph, read at once": () => {
    const output = graph.execute(input) as Tensor;
    output.dataSync();
    output.dispose();
  },
  "bare graph, awaited": () => awaited(input),
  "our crop": (picture) => ours.estimate(picture, true),
  "our crop, camera's frame": (_, frame) => ours.estimate(frame, true),
  "our crop, awaited": async (picture) => {
    const { width, height } = picture;
    await square.read(picture, wholePicture(width, height), width, height);
    const drawn = tensor(square.pixels, SHAPE, "int32");
    await awaited(drawn);
    drawn.dispose();
  },
  "our crop, Thunder": (picture) => thunder.estimate(picture, true),
  "detector on the picture": (picture) => detector.estimatePoses(picture, {}, performance.now()),
};

const api: TfApi = {
  async load(backend) {
    if (!(await STARTS[backend]())) return false;
    await start();
    return true;
  },

  async look(picture) {
    const joints = await ours.look(picture);
    picture.close();
    return joints;
  },

  async prove() {
    const { image, joints } = await fetchKnownPicture("lightning");
    return apartFrom(joints, await ours.look(image), image.width);
  },

  round: (picture, frame, round) => inTurn(TF_WAYS, ACTS, picture, frame, round),
};

expose(api);
