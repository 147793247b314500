import type { ExerciseMeta } from "../rules/contract.ts";
import { type Clearance, limitFor } from "../safety/clearance.ts";
import { gentleItem } from "./gentle.ts";
import type { PlanItem } from "./plan.ts";

/** What of a workout may be done now. */
export interface AllowedItems {
  /** In their order; those that go gently the easier way, with few repetitions. */
  readonly items: readonly PlanItem[];
  /** What is left out, and why. */
  readonly leftOut: readonly { readonly item: PlanItem; readonly why: string }[];
}

/** What the answers about health and pain leave of a workout; exercises that are not in `metas` stay as they are. */
export function allowedItems(
  all: readonly PlanItem[],
  metas: readonly ExerciseMeta[],
  clearance: Clearance,
): AllowedItems {
  const items: PlanItem[] = [];
  const leftOut: { item: PlanItem; why: string }[] = [];
  for (const item of all) {
    const meta = metas.find(({ id }) => id === item.exercise);
    const limit = meta === undefined ? null : limitFor(meta, clearance);
    if (limit?.is === "out") leftOut.push({ item, why: limit.why });
    else items.push(meta !== undefined && limit?.is === "easier" ? gentleItem(item, meta) : item);
  }
  return { items, leftOut };
}
