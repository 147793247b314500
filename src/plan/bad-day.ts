import type { ExerciseMeta } from "../rules/contract.ts";
import { halfOf } from "../workout/half-dose.ts";
import { isEasier } from "./gentle.ts";
import type { PlanItem } from "./plan.ts";
import { startItem } from "./starter.ts";

/**
 * The same items for a bad day: each the easier way where there is one, and half of what was planned, at least one. Those that are
 * not in `metas` stay as they are.
 */
export function badDayItems(items: readonly PlanItem[], metas: readonly ExerciseMeta[]): readonly PlanItem[] {
  return items.map((item) => {
    const meta = metas.find(({ id }) => id === item.exercise);
    return meta === undefined ? item : halved(item, meta);
  });
}

function halved(item: PlanItem, meta: ExerciseMeta): PlanItem {
  const { sets, each } = halfOf(item.sets, item.repetitions);
  return {
    ...item,
    variant: isEasier(item, meta) ? item.variant : startItem(meta).variant,
    sets,
    repetitions: each,
  };
}
