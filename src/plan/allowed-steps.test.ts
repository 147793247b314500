import { describe, expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import { clearanceOf } from "../safety/clearance.ts";
import type { Screening } from "../safety/screening.ts";
import type { WorkoutStep } from "../workout/step.ts";
import { allowedSteps, type StepsFrom } from "./allowed-steps.ts";
import { startItem } from "./starter.ts";
import { exerciseSteps, workoutSteps } from "./steps.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const NOW = new Date(2026, 2, 10, 12).getTime();

/** Orders of exercises, the whole way, two sets of eight. */
const items = (...ids: readonly string[]) =>
  METAS.filter(({ id }) => ids.includes(id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((meta) => ({ ...startItem(meta), variant: null, sets: 2, repetitions: 8 }));

const clearance = (pain: number, ...ticked: string[]) => {
  const screening: Screening = { at: NOW, ticked, none: ["now", "talk"], asked: "yes" };
  return clearanceOf(screening, [{ is: "before", at: NOW, pain }], NOW);
};

/** What is to come of it: exercise, way, sets and repetitions asked. */
const toCome = (left: StepsFrom | null) =>
  left?.steps
    .slice(left.at)
    .flatMap((step) =>
      step.kind === "exercise"
        ? [`${step.exercise} ${step.variant ?? "usual"} ${step.sets}x${step.asked}`]
        : [step.kind === "guided" ? step.id : step.name],
    ) ?? null;

/** A workout that was left in that set of the exercise at `at`. */
const leftAt = (steps: readonly WorkoutStep[], at = 0, number = 1) => ({ steps, at, number });

describe("A workout that was left", () => {
  const steps = exerciseSteps(items("bridge", "superman", "bird-dog"), METAS);

  test("is taken up as it was when nothing speaks against it", () => {
    expect(allowedSteps(leftAt(steps), METAS, clearance(1))).toEqual({ steps, at: 0 });
    expect(allowedSteps(leftAt(steps, 1, 2), METAS, clearance(1))).toEqual({ steps, at: 1 });
  });

  test("goes gently with a sore back", () => {
    expect(toCome(allowedSteps(leftAt(steps), METAS, clearance(4)))).toEqual([
      "bridge usual 1x5",
      "superman arms-out 1x3",
      "bird-dog leg-only 1x6",
    ]);
  });

  test("goes on gently from the middle of its second set", () => {
    const taken = allowedSteps(leftAt(steps, 1, 2), METAS, clearance(4));
    expect(toCome(taken)).toEqual(["superman arms-out 2x3", "bird-dog leg-only 1x6"]);
    expect(taken?.at).toBe(1);
  });

  test("goes on without what is left out now; what was done of it stays", () => {
    const stenosis = clearance(1, "stenosis");
    expect(toCome(allowedSteps(leftAt(steps), METAS, stenosis))).toEqual([
      "bridge usual 2x8",
      "bird-dog usual 2x16",
    ]);
    const taken = allowedSteps(leftAt(steps, 1, 2), METAS, stenosis);
    expect(toCome(taken)).toEqual(["bird-dog usual 2x16"]);
    expect(taken?.steps.slice(0, 2)).toEqual(steps.slice(0, 2));
    expect(taken?.at).toBe(2);
  });

  test("is over when nothing of it is left", () => {
    const supermans = workoutSteps(items("superman"), METAS);
    const stenosis = clearance(1, "stenosis");
    expect(allowedSteps(leftAt(supermans), METAS, stenosis)).toBeNull();
    expect(allowedSteps(leftAt(supermans, 3, 2), METAS, stenosis)).toBeNull();
    expect(toCome(allowedSteps(leftAt(supermans, 4), METAS, stenosis))).toEqual([
      "knees-to-chest",
      "slow-breaths",
    ]);
  });
});
