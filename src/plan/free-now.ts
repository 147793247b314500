import type { ExerciseMeta, WeightSteps } from "../rules/contract.ts";
import type { Clearance } from "../safety/clearance.ts";
import type { WeightGate } from "../safety/weight-gate.ts";
import type { FreeStep } from "../workout/step.ts";
import { allowedItems } from "./allowed.ts";
import type { PlanItem } from "./plan.ts";
import { freeStep, type WhyLeftOut } from "./steps.ts";

/**
 * What whoever is not led may do now, of `all`; null where nothing of it is allowed. A weight cannot be seen: an exercise that is done
 * with one counts once its gate is open, and it is said how heavy at most; until then, what the gate waits for.
 */
export function freeNow(
  all: readonly PlanItem[],
  metas: readonly ExerciseMeta[],
  clearance: Clearance,
  gateOf: (exercise: string, steps: WeightSteps) => WeightGate,
): FreeStep | null {
  const { items, leftOut } = allowedItems(all, metas, clearance);
  const gates = new Map(
    metas.flatMap(({ id, weight }) => (weight === null ? [] : [[id, gateOf(id, weight)] as const])),
  );
  const open = items.filter(({ exercise }) => gates.get(exercise)?.open !== false);
  if (open.length === 0) return null;
  const whys = new Map<string, WhyLeftOut>([...gates].map(([id, { why }]) => [id, { why, hasOwnWay: true }]));
  for (const { item, why } of leftOut) whys.set(item.exercise, { why });
  const step = freeStep(open, metas, whys);
  const exercises = step.exercises.map((one) => ({
    ...one,
    before: gates.get(one.exercise)?.why ?? one.before,
  }));
  return { ...step, exercises };
}
