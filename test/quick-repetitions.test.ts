import { describe, expect, it } from "vitest";
import { framed } from "../src/demonstration/framing.ts";
import { simulate } from "../src/demonstration/simulate.ts";
import { exerciseById } from "../src/exercises/registry.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";

/** Repetitions of about a second that follow each other without any rest. */
const QUICK = Array.from({ length: 8 }, () => ({ tempo: 0.5, hold: 0.2, pause: 0 }));

describe("quick repetitions without a rest between them", () => {
  it.each(["bridge", "bird-dog", "superman"])("are all counted: %s", (id) => {
    const exercise = exerciseById(id);
    if (exercise === null) throw new Error(`There is no exercise ${id}.`);
    const { motion, meta } = exercise;
    for (const seed of [1, 2]) {
      const camera = framed(motion, { aspect: 16 / 9, fill: 0.6, tilt: 10, yaw: 9 * seed });
      const recording = simulate(motion, {
        exercise: id,
        view: meta.view,
        seed,
        camera,
        fps: 22,
        plan: { repetitions: QUICK, rest: 1 },
      });
      expect(judgeRecording(exercise, recording).repetitions).toHaveLength(8);
    }
  });
});
