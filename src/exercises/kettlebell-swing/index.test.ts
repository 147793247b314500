import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { JOINTS } from "../../pose/joints.ts";
import { poseFromPixels } from "../../pose/pose.ts";
import { keypointsOf, parseRecording, type Recording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { advance, startRun } from "../../rules/runner.ts";
import { exercise } from "./index.ts";
import { hingeShare, SQUAT_RATIO } from "./posture.ts";

const read = (file: string) => parseRecording(readFileSync(`fixtures/${file}.json`, "utf8"));
const judged = (file: string) => judgeRecording(exercise, read(file));
const faultsOf = (file: string) => judged(file).repetitions.map(({ faults }) => faults.map(({ id }) => id));

/** The filmed clip begins and ends at a top, so that it can be played again and again. */
function looped(recording: Recording, times: number): Recording {
  const frames = recording.frames.filter(({ t }) => t < 2.9);
  return {
    ...recording,
    frames: Array.from({ length: times }, (_, i) =>
      frames.map((frame) => ({ ...frame, t: frame.t + i * 2.92 })),
    ).flat(),
  };
}

/** Keeps the frames that are at least so many seconds apart. */
function thinned(recording: Recording, apart: number): Recording {
  let last = Number.NEGATIVE_INFINITY;
  const frames = recording.frames.filter(({ t }) => {
    if (t - last < apart) return false;
    last = t;
    return true;
  });
  return { ...recording, frames };
}

describe("the kettlebell swing", () => {
  it("counts each swing, not picking the bell up nor putting it down, and finds no fault in clean ones", () => {
    expect(faultsOf("kettlebell-swing/kettlebell-swing.clean")).toEqual([[], [], [], [], []]);
    expect(faultsOf("kettlebell-swing/kettlebell-swing.clean-noisy")).toEqual([[], [], [], []]);
    expect(faultsOf("kettlebell-swing/kettlebell-swing.attempt-and-pause")).toEqual([[], [], []]);
  });

  it("names a squat, hips that do not open, and leaning back", () => {
    expect(faultsOf("kettlebell-swing/kettlebell-swing.faults-a")).toEqual([
      [],
      ["squatting"],
      ["hips-short"],
      ["leaning-back"],
    ]);
  });

  it("names a bell that goes too high or stays low, and arms that pull", () => {
    expect(faultsOf("kettlebell-swing/kettlebell-swing.faults-b")).toEqual([
      [],
      ["bell-high"],
      ["bell-low"],
      ["arm-pull"],
    ]);
  });

  it("counts a filmed person's swings, also the one whose top is the end of the film", () => {
    expect(judged("kettlebell-swing/kettlebell-swing.short").repetitions).toHaveLength(2);
    const again = judgeRecording(exercise, looped(read("kettlebell-swing/kettlebell-swing.short"), 5));
    expect(again.repetitions).toHaveLength(10);
  });

  it("counts at the top, within 0.3 s of it", () => {
    const recording = read("kettlebell-swing/kettlebell-swing.clean");
    let run = startRun(exercise, { variant: null });
    const counted: number[] = [];
    for (const frame of recording.frames) {
      const keypoints = keypointsOf(frame);
      const pose = keypoints && poseFromPixels(keypoints, recording.height);
      const result = advance(run, { t: frame.t, pose });
      run = result.run;
      if (result.events.some(({ type }) => type === "repetition")) counted.push(frame.t);
    }
    const tops = (recording.labels?.reps ?? []).map(({ peak }) => peak ?? 0);
    expect(counted).toHaveLength(tops.length);
    for (const [i, top] of tops.entries()) {
      const late = (counted[i] ?? 0) - top;
      expect(late).toBeGreaterThan(0);
      expect(late).toBeLessThanOrEqual(0.3);
    }
  });

  it("still counts with ten frames a second, but does not judge a top that falls between them", () => {
    const { repetitions } = judgeRecording(
      exercise,
      thinned(read("kettlebell-swing/kettlebell-swing.clean"), 0.095),
    );
    expect(repetitions).toHaveLength(5);
    for (const { notSeen, faults } of repetitions) {
      expect(notSeen).toEqual(["hips-short", "leaning-back", "bell-high", "bell-low", "arm-pull"]);
      expect(faults).toEqual([]);
    }
  });

  it.each([0.2, 0.12, 0.095])("counts one seen from the front with a picture every %d s", (apart) => {
    const { repetitions } = judgeRecording(
      exercise,
      thinned(read("kettlebell-swing/kettlebell-swing.front"), apart),
    );
    // The first of the five begins before it can be known where the camera stands.
    expect(repetitions.length).toBeGreaterThanOrEqual(apart > 0.15 ? 3 : 4);
  });

  it("counts swings whose hands are never seen, and judges no arms of them", () => {
    const unseen = (file: string) => {
      const recording = read(`kettlebell-swing/kettlebell-swing.${file}`);
      const frames = recording.frames.map((frame) => ({
        ...frame,
        keypoints: frame.keypoints.map(
          ([x, y, score], i) => [x, y, JOINTS[i]?.endsWith("Wrist") ? 0.1 : score] as const,
        ),
      }));
      return judgeRecording(exercise, { ...recording, frames } as Recording).repetitions;
    };
    expect(unseen("front")).toHaveLength(5);
    expect(unseen("short").map(({ notSeen }) => notSeen)).toEqual([
      expect.arrayContaining(["bell-high", "bell-low", "arm-pull"]),
      expect.arrayContaining(["bell-high", "bell-low", "arm-pull"]),
    ]);
  });

  it("counts nobody who walks, squats, stands up from a chair, kneels on all fours or lies with legs in the air", () => {
    for (const file of ["walking", "squats", "sit-to-stand", "all-fours-tilt", "dead-bug"]) {
      expect(judged(`none/none.${file}`).repetitions, file).toEqual([]);
    }
  });

  it("takes knees bent beyond 60 degrees for a squat at any ratio", () => {
    expect(hingeShare(99, 35)).toBeGreaterThan(SQUAT_RATIO);
    expect(hingeShare(110, 65)).toBeLessThan(SQUAT_RATIO);
    expect(hingeShare(50, 50)).toBeLessThan(SQUAT_RATIO);
  });

  it("gives clean swings at least 90 on average and each plain fault 55 to 80", () => {
    const clean = judged("kettlebell-swing/kettlebell-swing.clean").repetitions.map(
      ({ score }) => score ?? 0,
    );
    expect(clean.reduce((a, b) => a + b, 0) / clean.length).toBeGreaterThanOrEqual(90);
    for (const file of ["faults-a", "faults-b"]) {
      for (const { score } of judged(`kettlebell-swing/kettlebell-swing.${file}`).repetitions.slice(1)) {
        expect(score).toBeGreaterThanOrEqual(55);
        expect(score).toBeLessThanOrEqual(80);
      }
    }
  });
});
