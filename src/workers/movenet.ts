import { type GraphModel, loadGraphModelSync } from "@tensorflow/tfjs-converter";
import { type Tensor, tensor } from "@tensorflow/tfjs-core";
import { JOINTS } from "../pose/joints.ts";
import type { PixelKeypoints } from "../pose/pose.ts";
import { nextCrop, type Square, wholePicture } from "./crop.ts";
import type { ModelFiles } from "./model-files.ts";
import { type FrameImage, PoseError, type PoseModel, type PoseResult } from "./pose-api.ts";
import { canBeJoints } from "./proof.ts";
import { SquareReader } from "./square-reader.ts";
import type { PixelReader } from "./true-pixels.ts";

/** Side of the square that each model looks at, in pixels. */
const SIDE = { lightning: 192, thunder: 256 } as const satisfies Record<PoseModel, number>;

/** Joints below this do not count for the pose's score, and a pose below the other is nobody (MoveNet's own figures). */
const JOINT_SCORE = 0.2;
const POSE_SCORE = 0.25;

/** Runs on one backend: the model, what reads its squares out of pictures, and where the person was last. */
export class MoveNet {
  readonly #graph: GraphModel;
  readonly #side: number;
  readonly #square: SquareReader;
  #crop: Square | null = null;
  #cropOf = "";

  /** Builds the model on the backend that is set; throws whatever that backend throws. */
  constructor(model: PoseModel, files: ModelFiles, read: PixelReader) {
    this.#graph = loadGraphModelSync([JSON.parse(files.graph), files.weights]) as unknown as GraphModel;
    this.#side = SIDE[model];
    this.#square = new SquareReader(this.#side, read);
  }

  /**
   * Finds the person in a picture, around where they were before unless `fresh`. Does not close the picture.
   * @throws PoseError "wrong-numbers" when what the backend computed can be no joints.
   */
  async estimate(image: FrameImage, fresh: boolean): Promise<PoseResult> {
    const began = performance.now();
    const width = "displayWidth" in image ? image.displayWidth : image.width;
    const height = "displayHeight" in image ? image.displayHeight : image.height;
    const size = `${width}x${height}`;
    const whole = wholePicture(width, height);
    const crop = fresh || this.#crop === null || this.#cropOf !== size ? whole : this.#crop;
    const keypoints = await this.#see(image, crop, width, height);
    const found = poseScore(keypoints) >= POSE_SCORE;
    this.#crop = found ? nextCrop(keypoints, width, height) : null;
    this.#cropOf = size;
    return {
      keypoints: found ? keypoints : null,
      ms: performance.now() - began,
    };
  }

  /** The joints of a bitmap as they come, whoever was seen before or is seen after it. @throws as `estimate` does. */
  look(image: ImageBitmap): Promise<PixelKeypoints> {
    const { width, height } = image;
    return this.#see(image, wholePicture(width, height), width, height);
  }

  async #see(image: FrameImage, crop: Square, width: number, height: number): Promise<PixelKeypoints> {
    await this.#square.read(image, crop, width, height);
    const values = this.run();
    if (!canBeJoints(values)) throw new PoseError("wrong-numbers", "The backend computed no joints.");
    return JOINTS.map((_, i): [number, number, number] => [
      crop.x + (values[i * 3 + 1] ?? 0) * crop.size,
      crop.y + (values[i * 3] ?? 0) * crop.size,
      values[i * 3 + 2] ?? 0,
    ]);
  }

  /** Runs the model on the square that was read last: y, x (fractions of the square) and score of each joint in turn. */
  run(): Float32Array {
    const square = tensor(this.#square.pixels, [1, this.#side, this.#side, 3], "int32");
    const output = this.#graph.execute(square) as Tensor;
    const values = output.dataSync<"float32">();
    square.dispose();
    output.dispose();
    return values;
  }

  /** Frees the model's tensors. */
  dispose(): void {
    this.#graph.dispose();
  }
}

function poseScore(keypoints: readonly (readonly [number, number, number])[]): number {
  const seen = keypoints.flatMap(([, , score]) => (score > JOINT_SCORE ? [score] : []));
  return seen.length === 0 ? 0 : seen.reduce((a, b) => a + b, 0) / seen.length;
}
