import { type GraphModel, loadGraphModelSync } from "@tensorflow/tfjs-converter";
import { type Tensor, tensor } from "@tensorflow/tfjs-core";
import { countBodies } from "./count-bodies.ts";
import type { ModelFiles } from "./model-files.ts";
import type { FrameImage } from "./pose-api.ts";
import type { PixelReader } from "./true-pixels.ts";

/** The model looks at so many pixels along the picture's longer side (its own usual figure). */
const LONGER_SIDE = 256;

/** Both sides of what it looks at have to be multiples of this. */
const STEP = 32;

/** Counts the people in single pictures with MoveNet MultiPose, on the backend that is set. */
export class PeopleFinder {
  readonly #graph: GraphModel;

  /** Builds the model; throws whatever the backend throws. */
  constructor(
    files: ModelFiles,
    private readonly read: PixelReader,
  ) {
    this.#graph = loadGraphModelSync([JSON.parse(files.graph), files.weights]) as unknown as GraphModel;
  }

  /** How many people a picture shows, as `countBodies` tells them. Does not close the picture. */
  async count(image: FrameImage): Promise<number> {
    const width = "displayWidth" in image ? image.displayWidth : image.width;
    const height = "displayHeight" in image ? image.displayHeight : image.height;
    const scale = LONGER_SIDE / Math.max(width, height);
    const [across, down] = [sideOf(width * scale), sideOf(height * scale)];
    const canvas = new OffscreenCanvas(across, down).getContext("2d", {
      willReadFrequently: true,
      alpha: false,
    });
    if (canvas === null) throw new Error("No canvas for the model that counts people.");
    canvas.drawImage(image, 0, 0, width * scale, height * scale);
    const values = this.#run(await this.read(canvas), across, down);
    return countBodies(values, across / down);
  }

  #run(data: ArrayLike<number>, width: number, height: number): Float32Array {
    const colours = new Int32Array(width * height * 3);
    for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
      colours[to] = data[from] ?? 0;
      colours[to + 1] = data[from + 1] ?? 0;
      colours[to + 2] = data[from + 2] ?? 0;
    }
    const picture = tensor(colours, [1, height, width, 3], "int32");
    const output = this.#graph.execute(picture) as Tensor;
    const values = output.dataSync<"float32">();
    picture.dispose();
    output.dispose();
    return values;
  }
}

function sideOf(pixels: number): number {
  return Math.max(STEP, Math.ceil(pixels / STEP) * STEP);
}
