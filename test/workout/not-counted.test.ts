import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exerciseById } from "../../src/exercises/registry.ts";
import { storedSetsOf } from "../../src/history/stored-sets.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf, parseRecording } from "../../src/pose/recording.ts";
import { judgeRecording } from "../../src/rules/judge-recording.ts";
import { snapshotOf } from "../../src/workout/snapshot.ts";
import { BRIDGES } from "../../src/workout/testing/logs.ts";
import { Played } from "./played.ts";

// What a set did not count is one list: in its summary, in what is kept of it, and in what the scorer says of the same pictures.

/** A recording watched to its end as one set of its exercise. */
function watched(path: string) {
  const recording = parseRecording(readFileSync(path, "utf8"));
  const exercise = exerciseById(recording.exercise ?? "") ?? expect.unreachable(path);
  const { id, paced, text } = exercise.meta;
  const step = { ...BRIDGES, exercise: id, name: text.name, ready: text.ready, paced, asked: 0 };
  const film = new Played([step], {}, "recording").start();
  const begun = film.t;
  for (const frame of recording.frames) {
    const keypoints = keypointsOf(frame);
    const { width, height } = recording;
    film.t = begun + frame.t;
    film.frame(keypoints && poseFromPixels(keypoints, height), frame.t, { width, height, guide: null });
  }
  film.give({ type: "source-ended" });
  return { film, judged: judgeRecording(exercise, recording) };
}

test.each([
  ["a turn was lost", "test/from-elsewhere/trunk-rotation-180.json", true],
  ["the first ones were not seen", "test/from-elsewhere/bird-dog-70.json", true],
  ["everything was counted", "fixtures/bridge/bridge.attempt-and-pause.json", false],
])("a set of which %s tells so as a recording of it does", (_what, path, isLost) => {
  const { film, judged } = watched(path);
  expect(judged.unseen.some((one) => "isMove" in one)).toBe(isLost);
  const { progress } = film.workout;
  const parts = progress.sets.flatMap((set) => set.parts);
  expect(parts.map(({ unseen }) => unseen)).toEqual([judged.unseen]);
  expect(parts.map(({ partials }) => partials)).toEqual([judged.partials]);
  expect(snapshotOf(film.workout, null).unseen).toEqual(judged.unseen);
  // What comes to no repetition is not kept.
  const kept = storedSetsOf(progress, "visit").map(({ unseen }) => unseen);
  expect(kept).toEqual(judged.repetitions.length > 0 ? [judged.unseen] : []);
});
