import { type GraphModel, loadGraphModelSync } from "@tensorflow/tfjs-converter";
import { memory, type Tensor, type Tensor3D, tensor3d, zeros } from "@tensorflow/tfjs-core";
import type { PoseDetector } from "@tensorflow-models/pose-detection";
import { expose } from "comlink";
import type { PixelKeypoints } from "../../src/pose/pose.ts";
import { wholePicture } from "../../src/workers/crop.ts";
import { fetchModel } from "../../src/workers/model-files.ts";
import { MoveNet } from "../../src/workers/movenet.ts";
import { readerOfTruePixels } from "../../src/workers/true-pixels.ts";
import { type BenchApi, WAYS, type Way } from "./bench-api.ts";
import { openDetector, useWasm } from "./detector.ts";
import { type Acts, inTurn } from "./in-turn.ts";

const SIDE = 192;

let loaded: Promise<void> | null = null;
let graph: GraphModel;
let input: Tensor;
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
  const drawn = drawSquare(picture);
  const poses = await square.estimatePoses(drawn);
  drawn.dispose();
  return poses;
}

/** The model and nothing else: its input is there. */
function runGraph(): void {
  const output = graph.execute(input) as Tensor;
  output.dataSync();
  output.dispose();
}

const ACTS: Acts<Way> = {
  "bare graph": runGraph,
  "our crop": (picture) => ours.estimate(picture, false),
  "our crop, camera's frame": (_, frame) => ours.estimate(frame, false),
  "detector on our square": detectSquare,
  "detector on the picture": (picture) => whole.estimatePoses(picture, {}, performance.now()),
};

async function load(): Promise<void> {
  await useWasm();
  const files = await fetchModel("lightning", () => undefined);
  ours = new MoveNet("lightning", files, await readerOfTruePixels());
  graph = loadGraphModelSync([JSON.parse(files.graph), files.weights]) as unknown as GraphModel;
  input = zeros([1, SIDE, SIDE, 3], "int32");
  whole = await openDetector();
  square = await openDetector({ minPoseScore: 1e-6 });
}

const api: BenchApi = {
  load() {
    loaded ??= load();
    return loaded;
  },

  round: (picture, frame, round) => inTurn(WAYS, ACTS, picture, frame, round),

  async tensors() {
    return memory().numTensors;
  },

  async compare(picture) {
    const { keypoints } = await ours.estimate(picture, true);
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
