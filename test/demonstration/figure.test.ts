import { describe, expect, it } from "vitest";
import { CAMERA, keypoints, landmarksOf, projectionOf } from "../../src/demonstration/camera.ts";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { skeletonOf } from "../../src/demonstration/rig.ts";
import { STILL, simulate } from "../../src/demonstration/simulate.ts";
import { span } from "../../src/demonstration/vector.ts";
import { motion as backExtension } from "../../src/exercises/back-extension/motion.ts";
import { motion as birdDog } from "../../src/exercises/bird-dog/motion.ts";
import { motion as bridge } from "../../src/exercises/bridge/motion.ts";
import { motion as drawingIn } from "../../src/exercises/drawing-in/motion.ts";
import { motion as swing } from "../../src/exercises/kettlebell-swing/motion.ts";
import { motion as superman } from "../../src/exercises/superman/motion.ts";
import { motion as rotation } from "../../src/exercises/trunk-rotation/motion.ts";
import { ADULT, mirrored, STANDING } from "../../src/motion/kit.ts";
import type { Motion } from "../../src/motion/motion.ts";
import { angleAt } from "../../src/pose/geometry.ts";
import { formatRecording, parseRecording } from "../../src/pose/recording.ts";

const MOTIONS: Readonly<Record<string, Motion>> = {
  superman,
  "bird-dog": birdDog,
  bridge,
  "drawing-in": drawingIn,
  "kettlebell-swing": swing,
  "trunk-rotation": rotation,
  "back-extension": backExtension,
};

const film = (motion: Motion, entrance: boolean) =>
  choreograph(motion, {
    repetitions: [{}, { faults: motion.faults.slice(0, 1).map((id) => ({ id, severity: 1 })) }],
    entrance,
  });

describe.each(Object.entries(MOTIONS))("the figure doing %s", (_id, motion) => {
  it("keeps the length of every bone", () => {
    const { at, duration } = film(motion, true);
    for (let t = 0; t < duration; t += 0.5) {
      const { arms, legs, waist, neck, pelvis } = at(t).skeleton;
      for (const side of ["left", "right"] as const) {
        expect(span(arms[side].shoulder, arms[side].elbow)).toBeCloseTo(ADULT.upperArm);
        expect(span(arms[side].elbow, arms[side].wrist)).toBeCloseTo(ADULT.forearm);
        expect(span(legs[side].hip, legs[side].knee)).toBeCloseTo(ADULT.thigh);
        expect(span(legs[side].knee, legs[side].ankle)).toBeCloseTo(ADULT.shank);
      }
      expect(span(pelvis, waist)).toBeCloseTo(ADULT.waist);
      expect(span(waist, neck)).toBeCloseTo(ADULT.chest);
    }
  });

  it("never jumps, from walking in to walking out", () => {
    const { at, duration } = film(motion, true);
    const step = 0.02;
    let before = landmarksOf(at(0).skeleton);
    for (let t = step; t < duration; t += step) {
      const now = landmarksOf(at(t).skeleton);
      // A swinging hand moves at 4 m/s; a jump would be far more in a fiftieth of a second.
      for (const joint of ["nose", "leftWrist", "rightWrist", "leftAnkle", "rightAnkle"] as const) {
        expect(span(now[joint], before[joint]), `${joint} at ${t.toFixed(2)} s`).toBeLessThan(0.2);
      }
      before = now;
    }
  });

  it("never sinks into the floor and never floats", () => {
    const { at, duration } = film(motion, true);
    for (let t = 0; t < duration; t += 0.25) {
      const lowest = Math.min(
        ...Object.values(landmarksOf(at(t).skeleton)).map(({ y }) => y),
        ...Object.values(at(t).skeleton.legs).flatMap(({ heel, toe }) => [heel.y, toe.y]),
      );
      expect(lowest).toBeGreaterThan(-0.001);
      expect(lowest).toBeLessThan(0.13);
    }
  });

  it("is out of the picture before it walks in and after it has walked out", () => {
    const camera = framed(motion, { aspect: 16 / 9, fill: 0.5 });
    const { at, duration } = film(motion, true);
    for (const t of [0, duration]) {
      const inside = Object.values(keypoints(at(t).skeleton, camera)).filter(({ score }) => score > 0);
      expect(inside).toHaveLength(0);
    }
  });

  it("fits into the picture from rest to top, upright and wide", () => {
    for (const aspect of [9 / 16, 4 / 3, 16 / 9]) {
      const camera = framed(motion, { aspect });
      const { at, repetitions } = film(motion, false);
      for (const { start, peak = 0 } of repetitions.slice(0, 1)) {
        for (const t of [start, peak]) {
          const pose = keypoints(at(t).skeleton, camera);
          expect(Object.values(pose).every(({ score }) => score > 0)).toBe(true);
        }
      }
    }
  });

  it("is labelled with what was planned", () => {
    const [right, wrong] = film(motion, true).repetitions;
    expect(right?.faults).toEqual([]);
    expect(wrong?.faults).toEqual(motion.faults.slice(0, 1));
    expect(right?.side ?? null).toBe(motion.sides ? "left" : null);
    expect(wrong?.side ?? null).toBe(motion.sides ? "right" : null);
  });

  it("gives a recording that can be read, the same for the same seed", () => {
    const plan = { repetitions: [{}, { reach: 0.3 }], entrance: true };
    const make = (seed: number) => simulate(motion, { exercise: "any", view: "side", plan, seed });
    const recording = make(7);
    expect(parseRecording(formatRecording(recording))).toEqual(JSON.parse(formatRecording(recording)));
    expect(make(7)).toEqual(recording);
    expect(make(8)).not.toEqual(recording);
    expect(recording.labels?.reps).toHaveLength(1);
    expect(recording.guide !== undefined).toBe(motion.paced);
  });
});

describe("the camera", () => {
  it("keeps an angle that lies square to it, at any distance, tilt of the phone and aspect", () => {
    const skeleton = skeletonOf({ ...STANDING, pitch: 40 }, ADULT);
    for (const [distance, roll, aspect] of [
      [2, 0, 16 / 9],
      [4, 15, 9 / 16],
      [3, -10, 1],
    ] as const) {
      const { project } = projectionOf({ ...CAMERA, tilt: 0, distance, roll, aspect });
      const { shoulder } = skeleton.arms.right;
      const corner = { ...shoulder, x: shoulder.x + 0.3 };
      const third = { ...corner, y: corner.y + 0.3 };
      expect(angleAt(project(shoulder), project(corner), project(third))).toBeCloseTo(90, 5);
    }
  });

  it("turns the picture of a leaning phone and nothing else", () => {
    const skeleton = skeletonOf(STANDING, ADULT);
    const upright = keypoints(skeleton, { ...CAMERA, roll: 0 });
    const leaning = keypoints(skeleton, { ...CAMERA, roll: 20 });
    const length = (pose: typeof upright) =>
      Math.hypot(pose.nose.x - pose.leftAnkle.x, pose.nose.y - pose.leftAnkle.y);
    expect(length(leaning)).toBeCloseTo(length(upright));
    expect(leaning.nose.x).not.toBeCloseTo(upright.nose.x, 1);
  });

  it("gives the far side of the body a lower score than the near one", () => {
    const camera = framed(bridge, { aspect: 16 / 9, tilt: 3 });
    const pose = keypoints(choreograph(bridge, { repetitions: [{}] }).at(0).skeleton, camera);
    expect(pose.rightShoulder.score).toBeGreaterThan(pose.leftShoulder.score);
    expect(pose.rightHip.score).toBeGreaterThan(pose.leftHip.score);
  });
});

describe("a mirrored posture", () => {
  it("is the picture's mirror image with left and right exchanged", () => {
    const camera = { ...CAMERA, yaw: 90 };
    const pose = birdDog.pose({ progress: 1, side: "left", faults: [], variant: null, since: 0 }, ADULT);
    const a = keypoints(skeletonOf(pose, ADULT), camera);
    const b = keypoints(skeletonOf(mirrored(pose), ADULT), camera);
    expect(b.rightWrist.x).toBeCloseTo(camera.aspect - a.leftWrist.x);
    expect(b.leftAnkle.y).toBeCloseTo(a.rightAnkle.y);
    expect(mirrored(mirrored(pose))).toEqual(pose);
  });
});

describe("a simulation without blur", () => {
  it("gives the exact keypoints", () => {
    const plan = { repetitions: [{}] };
    const camera = framed(bridge, { aspect: 16 / 9 });
    const { frames } = simulate(bridge, {
      exercise: "bridge",
      view: "side",
      plan,
      seed: 1,
      camera,
      noise: STILL,
    });
    const frame = frames[30];
    const truth = keypoints(choreograph(bridge, plan).at(frame?.t ?? 0).skeleton, camera);
    expect(frame?.keypoints[12]?.[0]).toBeCloseTo(truth.rightHip.x * 720, 0);
  });
});
