import { describe, expect, test } from "vitest";
import { EXERCISES } from "../../exercises/registry.ts";
import { LocalStore } from "../../storage/local-store.ts";
import { starterPlan } from "../starter.ts";
import { exerciseSteps } from "../steps.ts";
import { StoredPlan } from "../stored-plan.ts";
import { PRESCRIPTION } from "../testing/prescription.ts";
import { planItem, prescribedFrom, prescribedWeek } from "./week.ts";

const METAS = EXERCISES.map(({ meta }) => meta);

const TAKEN = { type: "week", days: prescribedWeek(PRESCRIPTION), link: "1.abc" } as const;

function plan(): StoredPlan {
  const kept = new Map<string, string>();
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  return new StoredPlan(new LocalStore(() => area), METAS, () => 1000);
}

describe("A prescription that is taken in", () => {
  test("becomes the week's plan, and is remembered with its words", () => {
    const stored = plan();
    stored.edit(TAKEN);
    const days = stored.plan.days.map(({ items }) => items.map(({ exercise }) => exercise));
    expect(days).toEqual([["bridge"], [], ["bridge", "bird-dog"], [], ["bridge"], [], []]);
    expect(stored.plan.days[1]?.also).not.toBe("");
    expect(stored.plan.prescribed).toEqual({ at: 1000, link: "1.abc" });
  });

  test("is forgotten when that is undone, and when the plan begins anew", () => {
    const stored = plan();
    const before = stored.plan;
    stored.edit(TAKEN);
    stored.undo();
    expect(stored.plan).toEqual(before);
    expect(stored.plan.prescribed).toBeUndefined();
    stored.edit(TAKEN);
    stored.reset();
    expect(stored.plan.prescribed).toBeUndefined();
  });

  test("stays remembered when a later change of the plan is undone", () => {
    const stored = plan();
    stored.edit(TAKEN);
    stored.edit({ type: "remove", day: 0, at: 0 });
    stored.undo();
    expect(stored.plan.prescribed).toBeDefined();
  });
});

test("One side alone is asked for once, and said before the first set", () => {
  const items = PRESCRIPTION.items.map(planItem);
  expect(exerciseSteps(items, METAS)).toMatchObject([
    { exercise: "bridge", asked: 8, before: null },
    { exercise: "bird-dog", asked: 6, side: "left", before: "Only your left side" },
  ]);
});

test("A plan that is given on comes to the same week", () => {
  const own = starterPlan(METAS);
  const week = prescribedWeek({ ...PRESCRIPTION, items: [...prescribedFrom(own)] });
  const names = (items: readonly { exercise: string }[]) => items.map(({ exercise }) => exercise).sort();
  expect(week.map(names)).toEqual(own.days.map(({ items }) => names(items)));
});
