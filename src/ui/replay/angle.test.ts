import { describe, expect, it } from "vitest";
import { choreograph } from "../../demonstration/choreography.ts";
import { framed } from "../../demonstration/framing.ts";
import { simulate } from "../../demonstration/simulate.ts";
import { EXERCISES } from "../../exercises/registry.ts";
import { type Pose, poseFromPixels } from "../../pose/pose.ts";
import { keypointsOf } from "../../pose/recording.ts";
import { angleOf } from "./angle.ts";

/** What a blurred model sees of a repetition from an angle, beside the figure doing it. */
function pairsFrom(exercise: (typeof EXERCISES)[number], yaw: number, tilt: number, faulty: boolean) {
  const { meta, motion } = exercise;
  const fault = motion.faults.find((id) => meta.faults.some((one) => one.id === id));
  const faults = faulty && fault !== undefined ? [{ id: fault, severity: 1 }] : [];
  const camera = framed(motion, { yaw, tilt, aspect: 16 / 9, fill: 0.6 });
  const plan = { repetitions: [{ faults }] };
  const recording = simulate(motion, { exercise: meta.id, view: meta.view, plan, seed: 3, camera });
  const right = choreograph(motion, { repetitions: [{}] });
  const seen = choreograph(motion, plan).repetitions[0];
  const shown = right.repetitions[0];
  return [0, 0.5, 1].flatMap((share) => {
    const t = (seen?.start ?? 0) + share * ((seen?.peak ?? 0) - (seen?.start ?? 0));
    const frame = recording.frames.find((one) => one.t >= t);
    const keypoints = frame === undefined ? null : keypointsOf(frame);
    if (keypoints === null) return [];
    const pose: Pose = poseFromPixels(keypoints, recording.height);
    const at = (shown?.start ?? 0) + share * ((shown?.peak ?? 0) - (shown?.start ?? 0));
    return [{ pose, skeleton: right.at(at).skeleton }];
  });
}

describe("the angle from which a person is seen", () => {
  it.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))(
    "is found for %s within 20 degrees, done right or with a fault",
    (_, exercise) => {
      for (const [yaw, faulty] of [
        [0, true],
        [-25, false],
        [160, true],
      ] as const) {
        const found = angleOf(pairsFrom(exercise, yaw, 12, faulty));
        const off = Math.abs((((((found?.yaw ?? 90) - yaw) % 360) + 540) % 360) - 180);
        expect(off, `seen from ${yaw}, found ${found?.yaw}`).toBeLessThanOrEqual(20);
      }
    },
  );

  it("is not known when nobody was seen", () => {
    expect(angleOf([])).toBeNull();
  });
});
