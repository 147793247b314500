import { describe, expect, it } from "vitest";
import { keypoints } from "../demonstration/camera.ts";
import { choreograph } from "../demonstration/choreography.ts";
import { framed } from "../demonstration/framing.ts";
import { EXERCISES } from "../exercises/registry.ts";
import { wrapDegrees } from "../pose/geometry.ts";
import { installedNetwork } from "./installed.ts";
import { distanceInSpace } from "./joints.ts";
import { mirroredPose } from "./mirror.ts";
import { RecordedBody, type RecordedPose } from "./recorded-body.ts";

const network = installedNetwork() ?? expect.unreachable();
const ASKED = { exercise: "bridge", posture: "supine-bent", view: "side", symmetric: true } as const;

/** One bridge from `yaw`, ten pictures a second. */
function bridgeFrom(yaw: number): RecordedPose[] {
  const { motion } = EXERCISES.find(({ meta }) => meta.id === "bridge") ?? expect.unreachable();
  const show = choreograph(motion, { repetitions: [{}] });
  const camera = framed(motion, { yaw, tilt: 10, aspect: 16 / 9 });
  return Array.from({ length: Math.floor(show.duration * 10) }, (_, i) => ({
    t: i / 10,
    pose: keypoints(show.at(i / 10).skeleton, camera),
  }));
}

function recorded(frames: readonly RecordedPose[]) {
  const body = new RecordedBody(network, ASKED, frames);
  const work = body.locate();
  let step = work.next();
  while (!step.done) step = work.next();
  return { body, camera: step.value };
}

describe("a body over a recording", () => {
  it("tells where the camera stood from every side", () => {
    for (const yaw of [0, 30, 60, -60, 150, 180]) {
      const { camera } = recorded(bridgeFrom(yaw));
      expect(Math.abs(wrapDegrees((camera?.yaw ?? Number.NaN) - yaw)), `from ${yaw}`).toBeLessThan(15);
    }
  });

  it("is not moved by one odd picture", () => {
    const frames = bridgeFrom(50);
    const odd = 30;
    const whole = recorded(frames).body.at(odd) ?? expect.unreachable();
    const spoiled = frames.map(({ t, pose }, i) => ({
      t,
      pose: i === odd && pose !== null ? mirroredPose(pose) : pose,
    }));
    const { body } = recorded(spoiled);
    for (const joint of ["leftKnee", "rightKnee", "leftShoulder"] as const) {
      const now = body.at(odd) ?? expect.unreachable();
      expect(distanceInSpace(now.room[joint], whole.room[joint]), joint).toBeLessThan(0.06);
    }
  });

  it("is none where nobody was seen, and in a recording of nobody", () => {
    const frames = bridgeFrom(50).map(({ t, pose }, i) => ({ t, pose: i === 12 ? null : pose }));
    expect(recorded(frames).body.at(12)).toBeNull();
    const empty = recorded(frames.map(({ t }) => ({ t, pose: null })));
    expect(empty.camera).toBeNull();
    expect(empty.body.at(3)).toBeNull();
  });
});
