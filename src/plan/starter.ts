import type { ExerciseMeta } from "../rules/contract.ts";
import { text } from "../words/words.ts";
import type { Plan, PlanDay, PlanItem } from "./plan.ts";

const REST = text("Rest for the back. A walk of twenty minutes is welcome.");

const ALSO: readonly string[] = [
  "",
  REST,
  "",
  REST,
  "",
  text("Other muscles: stairs for the legs, push-ups against a wall for the arms."),
  text("Rest. A walk is welcome."),
];

/** The first weeks ask for this share of an exercise's dose, and at least for so many. */
const START_SHARE = 0.5;
const START_LEAST = 3;

/** A gentle first week from all exercises: easier ways, one small set each, rest between, other muscles remembered. */
export function starterPlan(metas: readonly ExerciseMeta[]): Plan {
  const sorted = metas.toSorted((a, b) => a.week.place - b.week.place);
  const days = ALSO.map((also, day): PlanDay => {
    const due = sorted.filter(({ week }) => week.days.some((one) => one === day));
    return { items: due.map(startItem), also };
  });
  return { version: 1, days };
}

/** The gentle beginning of an exercise: its easier way where it has one, one small set. */
export function startItem(meta: ExerciseMeta): PlanItem {
  return {
    exercise: meta.id,
    variant: meta.variants.find(({ easier }) => easier)?.id ?? null,
    sets: 1,
    repetitions: startRepetitions(meta),
    holdSeconds: meta.dose.holdSeconds,
  };
}

/** Repetitions to begin with. */
export function startRepetitions({ dose }: ExerciseMeta): number {
  return Math.min(dose.repetitions, Math.max(START_LEAST, Math.ceil(dose.repetitions * START_SHARE)));
}
