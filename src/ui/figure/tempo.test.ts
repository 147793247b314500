import { describe, expect, test } from "vitest";
import { EXERCISES, exerciseById } from "../../exercises/registry.ts";
import { endThatShows, tempoOf } from "./tempo.ts";

describe.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))(
  "%s",
  (_id, { meta, motion }) => {
    test("faults of hold and tempo show in the time alone, all others in a still picture too", () => {
      const inTime = motion.faults.filter((fault) => endThatShows(motion, fault, null) === null);
      const timed = meta.faults.filter(({ unit }) => unit === "s").map(({ id }) => id);
      expect([...inTime].sort()).toEqual(motion.faults.filter((id) => timed.includes(id)).sort());
    });
  },
);

test("a squat shows at the bottom of the swing, low hips at the top of the bridge", () => {
  const end = (id: string, fault: string) => {
    const motion = exerciseById(id)?.motion;
    return motion && endThatShows(motion, fault, null);
  };
  expect([end("kettlebell-swing", "squatting"), end("bridge", "hips-low")]).toEqual(["rest", "top"]);
});

test("the line of a missing hold has less of it, and that of a rushed one less of out and back", () => {
  const motion = exerciseById("bridge")?.motion;
  if (motion === undefined) throw new Error("There is no bridge.");
  const right = tempoOf(motion, null);
  expect(tempoOf(motion, "short-hold").hold).toBeLessThan(right.hold / 2);
  const rushed = tempoOf(motion, "rushed");
  expect([rushed.out < right.out / 2, rushed.back < right.back / 2, rushed.hold]).toEqual([
    true,
    true,
    right.hold,
  ]);
});
