import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRecording, type Recording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { exercise } from "./index.ts";

const judged = (file: string, variant: string | null = null) =>
  judgeRecording(exercise, parseRecording(readFileSync(`fixtures/${file}.json`, "utf8")), variant);
/** The recording with left and right knees and ankles exchanged while somebody lifts a limb, as the model does. */
function withLegsMisnamed(file: string): Recording {
  const recording = parseRecording(readFileSync(`fixtures/${file}.json`, "utf8"));
  const lifts = recording.labels?.reps ?? [];
  const frames = recording.frames.map((frame) => {
    if (!lifts.some(({ start, end }) => frame.t > start && frame.t < end)) return frame;
    const [before, legs] = [frame.keypoints.slice(0, 13), frame.keypoints.slice(13)];
    const [leftKnee, rightKnee, leftAnkle, rightAnkle] = legs;
    return { ...frame, keypoints: [...before, rightKnee, leftKnee, rightAnkle, leftAnkle] };
  });
  return { ...recording, frames } as Recording;
}

const faultsOf = (file: string) => judged(file).repetitions.map(({ faults }) => faults.map(({ id }) => id));

describe("the Bird-Dog", () => {
  it("counts each lift with the side of its arm and finds no fault in clean ones", () => {
    const { repetitions } = judged("bird-dog/bird-dog.clean");
    expect(repetitions.map(({ side }) => side)).toEqual(["left", "right", "left", "right", "left"]);
    expect(repetitions.flatMap(({ faults }) => faults)).toEqual([]);
    expect(faultsOf("bird-dog/bird-dog.clean-noisy")).toEqual([[], [], [], []]);
  });

  it("names what an arm, a leg or a raised head does wrong, one fault each", () => {
    expect(faultsOf("bird-dog/bird-dog.faults-a")).toEqual([
      [],
      ["arm-low"],
      ["leg-low"],
      ["leg-high"],
      ["knee-bent"],
      ["elbow-bent"],
      ["head-lifted"],
    ]);
  });

  it("names a hanging head, a tilted back, the same side, a short hold and a rushed lift", () => {
    expect(faultsOf("bird-dog/bird-dog.faults-b")).toEqual([
      [],
      ["head-dropped"],
      ["back-tilted"],
      ["same-side"],
      ["short-hold"],
      ["rushed"],
    ]);
  });

  it("blames nobody for a far leg that the model calls the near one", () => {
    const { repetitions } = judgeRecording(exercise, withLegsMisnamed("bird-dog/bird-dog.clean"));
    // The head points to the left, so that the left side is near: with the left arm goes the far leg.
    const near = repetitions.filter(({ side }) => side === "left");
    expect(near).toHaveLength(3);
    for (const { faults, notSeen } of near) {
      expect(faults.map(({ id }) => id)).not.toContain("same-side");
      expect(notSeen).toContain("same-side");
    }
  });

  it("counts a filmed person from two sides, and blames no limb that is misread from a corner", () => {
    const { repetitions } = judged("bird-dog/bird-dog.two-views");
    expect(repetitions).toHaveLength(8);
    expect(repetitions.map(({ side }) => side)).toEqual([
      "right",
      "left",
      "right",
      "left",
      "right",
      "left",
      "right",
      "left",
    ]);
    // The eye sees legs kicked some 35 degrees above the hips, short holds, and nothing else.
    const there = ["leg-high", "short-hold", "rushed"];
    for (const { faults } of repetitions.slice(0, 4))
      expect(faults.map(({ id }) => id).filter((id) => !there.includes(id))).toEqual([]);
    const kicked = repetitions.filter(({ faults }) => faults.some(({ id }) => id === "leg-high"));
    expect(kicked.length).toBeGreaterThanOrEqual(4);
    // By the second lift from the side it is known where the camera now stands.
    for (const { notSeen } of repetitions.slice(5)) expect(notSeen).toEqual([]);
  });

  it("counts a filmed person whose hand and foot leave a portrait picture, and judges no leg that ends at its edge", () => {
    const { repetitions } = judged("bird-dog/bird-dog.portrait-cut-off");
    expect(repetitions.map(({ side }) => side)).toEqual(["left", "right"]);
    for (const { notSeen } of repetitions)
      expect(notSeen).toEqual(expect.arrayContaining(["leg-low", "leg-high", "knee-bent"]));
  });

  it("shows a half-hearted start apart", () => {
    const { repetitions, partials } = judged("bird-dog/bird-dog.attempt-and-pause");
    expect(repetitions).toHaveLength(3);
    expect(partials.length).toBeLessThanOrEqual(1);
  });

  it("asks nothing of the limb that a variant leaves on the floor", () => {
    for (const [variant, gone] of [
      ["leg-only", "arm-low"],
      ["arm-only", "leg-low"],
    ] as const) {
      const { repetitions } = judged("bird-dog/bird-dog.clean", variant);
      expect(repetitions).toHaveLength(5);
      for (const { checks, notSeen } of repetitions) {
        expect([...checks.map(({ id }) => id), ...notSeen]).not.toContain(gone);
      }
    }
  });

  it.each(["none.all-fours-tilt", "none.dead-bug", "none.sit-to-stand", "none.squats", "none.walking"])(
    "counts nothing in %s, whatever the variant",
    (name) => {
      for (const variant of [null, ...exercise.meta.variants.map(({ id }) => id)]) {
        expect(judged(`none/${name}`, variant).repetitions).toEqual([]);
      }
    },
  );
});
