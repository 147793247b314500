import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exerciseById } from "../src/exercises/registry.ts";
import { parseRecording } from "../src/pose/recording.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";

test("a film of the figure with a low arm is named that and nothing else, though the model lays its far leg on the near one", () => {
  // Ten pictures a second of a browser; the leg lies there in one picture of four.
  const recording = parseRecording(readFileSync("test/recordings/bird-dog.low-arm.json", "utf8"));
  const exercise = exerciseById("bird-dog") ?? expect.unreachable();
  const { repetitions } = judgeRecording(exercise, recording);
  expect(repetitions.map(({ side, faults }) => [side, ...faults.map(({ id }) => id)])).toEqual([
    ["right", "arm-low"],
    ["left"],
    ["right", "arm-low"],
  ]);
});
