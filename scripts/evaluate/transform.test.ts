import { expect, test } from "vitest";
import { JOINTS } from "../../src/pose/joints.ts";
import { caseFrom } from "./cases.ts";
import { mirror, resample, retime, rotate, TRANSFORMATIONS, transform } from "./transform.ts";

const one = caseFrom(
  "sample",
  JSON.stringify({
    format: "keypoint-recording",
    version: 1,
    exercise: "bird-dog",
    source: "simulated",
    width: 640,
    height: 480,
    guide: [{ t: 1, phase: "draw" }],
    frames: Array.from({ length: 90 }, (_, i) => ({
      t: i / 30,
      keypoints: JOINTS.map((_joint, j) => [100 + 20 * j, 200 + 5 * j, 0.8]),
    })),
    labels: { reps: [{ index: 0, side: "left", faults: [], start: 0.5, peak: 1, end: 2 }] },
  }),
);

const first = (changed: typeof one) => changed.recording.frames[0]?.keypoints ?? [];

test("a mirrored body has its joints and labels on the other side", () => {
  const mirrored = mirror(one);
  const [leftHip, rightHip] = [JOINTS.indexOf("leftHip"), JOINTS.indexOf("rightHip")];
  expect(first(mirrored)[rightHip]).toEqual([640 - 20 * leftHip - 100, 200 + 5 * leftHip, 0.8]);
  expect(mirrored.labels[0]?.side).toBe("right");
  expect(mirror(mirrored)).toEqual(one);
});

test("turning there and back changes nothing", () => {
  const back = first(rotate(rotate(one, 10), -10));
  for (const [i, keypoint] of first(one).entries()) {
    expect(back[i]?.[0]).toBeCloseTo(keypoint[0] ?? 0, 6);
    expect(back[i]?.[1]).toBeCloseTo(keypoint[1] ?? 0, 6);
  }
});

test("resampling keeps at most that many frames a second", () => {
  expect(resample(one, 15).recording.frames).toHaveLength(45);
  expect(resample(one, 10).recording.frames).toHaveLength(30);
  expect(resample(one, 60).recording.frames).toHaveLength(90);
});

test("labels and guide follow the clock", () => {
  const slow = retime(one, (t) => 2 * t);
  expect(slow.labels[0]).toMatchObject({ start: 1, peak: 2, end: 4 });
  expect(slow.recording.guide).toEqual([{ t: 2, phase: "draw" }]);
  expect(slow.seconds).toBeCloseTo(2 * one.seconds);
});

test.each(TRANSFORMATIONS)("$name: the same at every run, and times still rise", (transformation) => {
  const changed = transform(one, transformation);
  expect(transform(one, transformation)).toEqual(changed);
  expect(changed).not.toEqual(one);
  const times = changed.recording.frames.map(({ t }) => t);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
