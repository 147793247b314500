import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRecording, type Recording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { exercise } from "./index.ts";

const judged = (file: string, variant: string | null = null) =>
  judgeRecording(exercise, parseRecording(readFileSync(`fixtures/${file}.json`, "utf8")), variant);
const faultsOf = (file: string) => judged(file).repetitions.map(({ faults }) => faults.map(({ id }) => id));

/** The recording with both hands on the face for eight tenths of a second in the middle of every lift. */
function withHandsLost(file: string): Recording {
  const recording = parseRecording(readFileSync(`fixtures/${file}.json`, "utf8"));
  const lifts = recording.labels?.reps ?? [];
  const frames = recording.frames.map((frame) => {
    const [nose] = frame.keypoints;
    if (!nose || !lifts.some(({ peak }) => Math.abs(frame.t - (peak ?? 0)) < 0.4)) return frame;
    return { ...frame, keypoints: frame.keypoints.map((point, i) => (i >= 7 && i <= 10 ? nose : point)) };
  });
  return { ...recording, frames } as Recording;
}

describe("the Superman", () => {
  it("counts each lift and finds no fault in clean ones", () => {
    expect(faultsOf("superman/superman.clean")).toEqual([[], [], [], [], []]);
    expect(faultsOf("superman/superman.clean-noisy")).toEqual([[], [], [], []]);
  });

  it("counts a lift that one part of the body takes no part in, and names the part", () => {
    expect(faultsOf("superman/superman.faults-a")).toEqual([
      [],
      ["head-lifted"],
      ["arms-low"],
      ["legs-low"],
      ["chest-low"],
    ]);
  });

  it("counts lifts at whose top the model puts the hands on the face for most of a second", () => {
    const { repetitions } = judgeRecording(exercise, withHandsLost("superman/superman.clean"));
    expect(repetitions).toHaveLength(5);
  });

  it("names bent knees, a short hold and a rushed lift", () => {
    expect(faultsOf("superman/superman.faults-b")).toEqual([[], ["knees-bent"], ["short-hold"], ["rushed"]]);
  });

  it("names a lift that goes too high, and scores it below a clean one", () => {
    const scores = judged("superman/superman.over-arched").repetitions.map(({ faults, score }) => ({
      high: faults.some(({ id }) => id === "over-arched"),
      score: score ?? 0,
    }));
    const high = scores.filter((one) => one.high);
    expect(high).toHaveLength(1);
    for (const one of scores.filter((other) => !other.high))
      expect(one.score).toBeGreaterThan(high[0]?.score ?? 0);
  });

  it("counts a filmed person from the first moment of the film, looking up", () => {
    const { repetitions } = judged("superman/superman.side");
    expect(repetitions).toHaveLength(3);
    const ids = repetitions.flatMap(({ faults }) => faults.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(["head-lifted"]));
  });

  it("shows a half-hearted start apart", () => {
    const { repetitions, partials } = judged("superman/superman.attempt-and-pause");
    expect(repetitions).toHaveLength(3);
    expect(partials).toHaveLength(1);
  });

  it("asks nothing of legs that may stay down", () => {
    const ids = judged("superman/superman.faults-a", "upper-body").repetitions.flatMap(
      ({ checks, notSeen }) => [...checks.map(({ id }) => id), ...notSeen],
    );
    expect(ids).not.toContain("legs-low");
    expect(ids).toContain("arms-low");
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
