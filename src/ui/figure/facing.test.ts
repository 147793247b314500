import { describe, expect, it } from "vitest";
import { CAMERA } from "../../demonstration/camera.ts";
import { STILL, simulate } from "../../demonstration/simulate.ts";
import { poseFromPixels } from "../../pose/pose.ts";
import { keypointsOf } from "../../pose/recording.ts";
import { EXERCISES } from "../../rules/registry.ts";
import { facingOf } from "./facing.ts";
import { showOf } from "./show.ts";

describe("which way a body points", () => {
  it.each(
    EXERCISES.filter(({ meta }) => meta.view === "side").map(
      (exercise) => [exercise.meta.id, exercise] as const,
    ),
  )("is told of %s, and turns round with the camera", (_id, { meta, motion }) => {
    const seenFrom = (yaw: number) => {
      const plan = { repetitions: [{}] };
      const camera = { ...CAMERA, yaw };
      const view = meta.view;
      const recording = simulate(motion, {
        exercise: meta.id,
        view,
        plan,
        camera,
        seed: 1,
        fps: 10,
        noise: STILL,
      });
      return facingOf(
        recording.frames.map((frame) => {
          const keypoints = keypointsOf(frame);
          return keypoints === null ? null : poseFromPixels(keypoints, recording.height);
        }),
      );
    };
    const own = showOf(motion, null, null, 16 / 9).facing;
    expect(own).not.toBe(0);
    expect(seenFrom(0)).toBe(own);
    expect(seenFrom(180)).toBe(-own);
  });

  it("is not told where nobody is seen", () => {
    expect(facingOf([null, null])).toBe(0);
  });
});
