import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { poseFromPixels } from "../../pose/pose.ts";
import { keypointsOf, parseRecording, type Recording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { advance, startRun } from "../../rules/runner.ts";
import { exercise } from "./index.ts";

const recorded = (name: string) =>
  parseRecording(readFileSync(`fixtures/drawing-in/drawing-in.${name}.json`, "utf8"));
const judged = (recording: Recording) => judgeRecording(exercise, recording);
const faultsOf = (name: string) =>
  judged(recorded(name)).repetitions.map(({ faults }) => faults.map(({ id }) => id));

/** The recording with the person gone from the picture between two times. */
function gone(recording: Recording, from: number, to: number): Recording {
  const frames = recording.frames.map((frame) =>
    frame.t >= from && frame.t <= to ? { ...frame, keypoints: [] as [] } : frame,
  );
  return { ...recording, frames };
}

describe("drawing-in", () => {
  it("counts each led hold and finds no fault in clean ones", () => {
    expect(faultsOf("clean")).toEqual([[], [], [], [], []]);
    expect(faultsOf("clean-noisy")).toEqual([[], [], [], []]);
  });

  it("counts a hold with lifted hips or a lifted head, and names the one that it was", () => {
    expect(faultsOf("faults-a")).toEqual([[], ["hips-lifting"], ["head-lifted"]]);
  });

  it("names long legs and restless ones", () => {
    expect(faultsOf("faults-b")).toEqual([[], ["legs-straight"], ["moving"]]);
  });

  it("takes the times of a repetition from the guide", () => {
    const recording = recorded("clean");
    const labels = recording.labels?.reps ?? [];
    for (const [i, { start, peak, end, hold }] of judged(recording).repetitions.entries()) {
      expect(Math.abs(start - (labels[i]?.start ?? 0))).toBeLessThan(0.2);
      expect(Math.abs(peak - (labels[i]?.peak ?? 0))).toBeLessThan(0.2);
      expect(Math.abs(hold - (labels[i]?.hold ?? 0))).toBeLessThan(0.2);
      expect(Math.abs(end - (labels[i]?.end ?? 0))).toBeLessThan(0.6);
    }
  });

  it("counts nothing without a guide: there is nothing to see", () => {
    const { guide: _, ...unled } = recorded("clean");
    expect(judged(unled).repetitions).toEqual([]);
  });

  it("pauses the hold while the person is out of the picture", () => {
    const recording = recorded("clean");
    const whole = judged(recording).repetitions[1]?.hold ?? 0;
    const { repetitions } = judged(gone(recording, 24, 26));
    expect(repetitions).toHaveLength(5);
    expect((repetitions[1]?.hold ?? 0) - (whole - 2)).toBeCloseTo(0, 0);
  });

  it("does not count a hold whose posture was left altogether", () => {
    const { repetitions, partials } = judged(gone(recorded("clean"), 22.5, 29.4));
    expect(repetitions).toHaveLength(4);
    expect(partials).toHaveLength(1);
  });

  it("does not count a led hold that somebody stands through", () => {
    const standing = parseRecording(readFileSync("fixtures/none/none.walking.json", "utf8"));
    const guide: Recording["guide"] = [
      { t: 0.2, phase: "draw" },
      { t: 0.6, phase: "hold" },
      { t: 2.4, phase: "release" },
    ];
    expect(judged({ ...standing, guide }).repetitions).toEqual([]);
  });

  it("says while the breath is still held which fault it sees, and once", () => {
    const { frames, guide = [], height } = recorded("faults-a");
    let run = startRun(exercise, { variant: null });
    const told: { id: string; t: number }[] = [];
    for (const frame of frames) {
      const phase = guide.findLast(({ t }) => t <= frame.t)?.phase ?? null;
      const keypoints = keypointsOf(frame);
      const pose = keypoints === null ? null : poseFromPixels(keypoints, height);
      const result = advance(run, { t: frame.t, pose }, phase);
      run = result.run;
      for (const event of result.events) if (event.type === "fault") told.push(event);
    }
    expect(told.map(({ id }) => id)).toEqual(["hips-lifting", "head-lifted"]);
    expect((told[0]?.t ?? 0) - 23.84).toBeLessThan(2.5);
    expect((told[1]?.t ?? 0) - 38.04).toBeLessThan(2.5);
  });

  it("gives a hold with one plain fault 55 to 80", () => {
    for (const name of ["faults-a", "faults-b"]) {
      for (const { score } of judged(recorded(name)).repetitions.slice(1)) {
        expect(score).toBeGreaterThanOrEqual(55);
        expect(score).toBeLessThanOrEqual(80);
      }
    }
  });

  it("never claims to see the muscle", () => {
    expect(exercise.meta.text.cannotSee.join(" ")).toContain("muscle");
  });
});
