import type { BellyFrame } from "../pose/belly.ts";
import { type Pose, poseToPixels } from "../pose/pose.ts";
import type { Recording } from "../pose/recording.ts";
import type { GuidePhase } from "../rules/contract.ts";
import { KeptFrames } from "./kept-frames.ts";

/** As many frames as the recording format takes: an hour at 30 a second. */
const MOST_FRAMES = 108_000;

/** Where a recording comes from. */
export interface Origin {
  readonly exercise: string;
  readonly variant: string | null;
  readonly source: string;
}

/** What is kept of one frame. */
interface Recorded {
  readonly t: number;
  readonly pose: Pose | null;
  readonly belly?: BellyFrame | undefined;
  readonly phase: GuidePhase | null;
  /** The picture's pixels, the first of which the recording keeps. */
  readonly width: number;
  readonly height: number;
}

/** Keeps what was seen, so that it can be judged again: keypoints and led phases, never a picture. */
export class Recorder {
  #width = 0;
  #height = 0;
  #phase: GuidePhase | null = null;
  readonly #frames = new KeptFrames();
  readonly #models = new Set<string>();
  readonly #guide: NonNullable<Recording["guide"]> = [];

  constructor(private readonly origin: Origin) {}

  /** Adds a frame. */
  add({ t, pose, belly, phase, width, height }: Recorded): void {
    if (this.#frames.length === 0) {
      this.#width = width;
      this.#height = height;
    }
    if (this.#frames.length >= MOST_FRAMES) return;
    if (phase !== null && phase !== this.#phase) this.#guide.push({ t, phase });
    this.#phase = phase;
    // A phone turned in the middle changes the picture's size; a pose does not depend on it.
    const keypoints = pose === null ? [] : poseToPixels(pose, this.#height);
    this.#frames.add({ t, keypoints, belly });
  }

  /** Notes a model that sees the frames from now on; a set may begin with one and go on with another. */
  seenBy(model: string): void {
    this.#models.add(model);
  }

  /** The recording so far; null while it has no frame. */
  recording(): Recording | null {
    if (this.#frames.length === 0) return null;
    const { exercise, variant, source } = this.origin;
    const model = [...this.#models].join(", ");
    return {
      format: "keypoint-recording",
      version: 1,
      exercise,
      ...(variant === null ? {} : { variant }),
      source,
      ...(model === "" ? {} : { model }),
      width: this.#width,
      height: this.#height,
      keypointOrder: "coco-17",
      ...(this.#guide.length === 0 ? {} : { guide: [...this.#guide] }),
      frames: this.#frames.all(),
    };
  }
}
