import type { ExerciseMeta } from "../rules/contract.ts";
import type { PlanItem } from "./plan.ts";
import { startItem } from "./starter.ts";

/** The same item for a day on which the back is sore: the easier way, one small set. */
export function gentleItem(item: PlanItem, meta: ExerciseMeta): PlanItem {
  const start = startItem(meta);
  return {
    ...item,
    variant: isEasier(item, meta) ? item.variant : start.variant,
    sets: 1,
    repetitions: Math.min(item.repetitions, start.repetitions),
  };
}

/** Whether an item asks for an easier way of its exercise. */
export function isEasier({ variant }: PlanItem, { variants }: ExerciseMeta): boolean {
  return variants.some(({ id, easier }) => easier && id === variant);
}
