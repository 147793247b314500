import { normal } from "../../src/demonstration/random.ts";
import { JOINTS, mirroredJoint } from "../../src/pose/joints.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { KNOWN_EXERCISES, layoutOf, writeFeatures } from "../../src/space/features.ts";
import { POSTURES, type Posture } from "../../src/space/posture.ts";
import type { Photograph } from "../evaluate/postures.ts";
import type { Random } from "./random.ts";

/** The posture of a photograph's label; null where the label does not settle it. */
const POSTURE_OF: Readonly<Record<string, Posture | null>> = {
  "supine-bent": "supine-bent",
  bridge: "supine-bent",
  prone: "prone",
  "all-fours": "all-fours",
  "bird-dog": "all-fours",
  "seated-chair": "seated",
  standing: "standing",
  hinge: "standing",
  "seated-forward": null,
  "bridge-one-leg": null,
  kneeling: null,
};

/** Photographs by posture, each drawn as often as any other posture; how a person stands there, no simulation knows. */
export class PhotographDraw {
  readonly #byPosture: readonly (readonly Photograph[])[];

  constructor(photographs: readonly Photograph[]) {
    this.#byPosture = POSTURES.map((posture) => photographs.filter((one) => postureOf(one) === posture));
  }

  /** Writes one photograph, mirrored and shaken a little, as the network is told it, and returns its posture's place. */
  write(into: Float32Array, random: Random): number {
    for (;;) {
      // Half of all are postures that no exercise is done in: those are the many.
      const posture = random() < 0.5 ? POSTURES.length - 1 : Math.floor(random() * POSTURES.length);
      const among = this.#byPosture[posture] ?? [];
      const one = among[Math.floor(random() * among.length)];
      if (one === undefined) continue;
      const pose = poseFromPixels(shaken(one, random), one.height);
      const layout = layoutOf(pose);
      if (layout === null) continue;
      const told =
        random() < 0.1 ? null : (KNOWN_EXERCISES[Math.floor(random() * KNOWN_EXERCISES.length)] ?? null);
      writeFeatures(into, pose, layout, told, { camera: null, rest: null });
      return posture;
    }
  }
}

function postureOf({ posture }: Photograph): Posture | null {
  return posture in POSTURE_OF ? (POSTURE_OF[posture] ?? null) : "other";
}

type Point = readonly [x: number, y: number, score: number];

function shaken({ keypoints, width }: Photograph, random: Random): readonly Point[] {
  const points = random() < 0.5 ? keypoints : mirrored(keypoints, width);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const roll = 0.1 * normal(random);
  const [sin, cos, wide] = [Math.sin(roll), Math.cos(roll), Math.exp(0.06 * normal(random))];
  const scale = 0.8 + 0.3 * random();
  const lost = random() < 0.15 ? Math.floor(random() * JOINTS.length) : -1;
  const jitter = () => 0.012 * size * normal(random);
  return points.map(
    ([x, y, score], i): Point => [
      (x * cos - y * sin) * wide + jitter(),
      x * sin + y * cos + jitter(),
      i === lost ? 0.05 : Math.min(1, score * scale),
    ],
  );
}

function mirrored(keypoints: Photograph["keypoints"], width: number): readonly Point[] {
  return JOINTS.map((joint): Point => {
    const [x, y, score] = keypoints[JOINTS.indexOf(mirroredJoint(joint))] ?? [0, 0, 0];
    return [width - x, y, score];
  });
}
