import type { PlanItem } from "../../../src/plan/plan.ts";

/** A plan as it is kept, the same each day, so that any day on which a test runs will do. */
export function everyDay(items: readonly PlanItem[], also = ""): string {
  return JSON.stringify({ version: 1, days: Array.from({ length: 7 }, () => ({ also, items })) });
}

/** One set of bridges, as often and held as long (seconds) as that. */
export function bridges(repetitions: number, holdSeconds: number): PlanItem {
  return { exercise: "bridge", variant: null, sets: 1, repetitions, holdSeconds };
}
