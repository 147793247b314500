import type { ExerciseMeta } from "../../rules/contract.ts";
import type { Plan, PlanDay, PlanItem } from "./plan.ts";

/**
 * On which days (Monday is 0) an exercise comes first: three days with rest between, the core every time from another
 * side, and the swing last in the week with a day of rest behind it.
 */
const DAYS: Readonly<Record<string, readonly number[]>> = {
  "drawing-in": [0, 4],
  bridge: [0, 4],
  "bird-dog": [0, 2],
  "trunk-rotation": [2],
  "back-extension": [2],
  superman: [4],
  "kettlebell-swing": [4],
};

/** An exercise that the starter week does not know goes to its middle. */
const OTHER_DAYS = [2] as const;

const ALSO: readonly string[] = [
  "",
  "Rest for the back. A walk of twenty minutes is welcome.",
  "",
  "Rest for the back. A walk of twenty minutes is welcome.",
  "",
  "Other muscles: stairs for the legs, push-ups against a wall for the arms.",
  "Rest. A walk is welcome.",
];

/** The first weeks ask for this share of an exercise's dose, and at least for so many. */
const START_SHARE = 0.5;
const START_LEAST = 3;

/** A gentle first week from all exercises: easier ways, one small set each, rest between, other muscles remembered. */
export function starterPlan(metas: readonly ExerciseMeta[]): Plan {
  const order = Object.keys(DAYS);
  const rank = ({ id }: ExerciseMeta) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = [...metas].sort((a, b) => rank(a) - rank(b));
  const days = ALSO.map((also, day): PlanDay => {
    const due = sorted.filter(({ id }) => (DAYS[id] ?? OTHER_DAYS).includes(day));
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
