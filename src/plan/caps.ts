import type { Plan, PlanItem } from "./plan.ts";

/** How far an exercise may go at most; undefined where nothing was asked. */
export type AskedCaps = PlanItem["caps"];

/** Whether both ask to go no further than the same. */
export function isSameCaps(a: AskedCaps = {}, b: AskedCaps = {}): boolean {
  const ids = Object.keys({ ...a, ...b });
  return ids.every((id) => a[id] === b[id]);
}

/** What the week asks of an exercise at most, wherever it is begun: the strictest of all its days; undefined where nothing is asked. */
export function capsOf({ days }: Plan, exercise: string): AskedCaps {
  const items = days.flatMap((day) => day.items.filter((item) => item.exercise === exercise));
  const caps: Record<string, number> = {};
  for (const item of items)
    for (const [id, most] of Object.entries(item.caps ?? {})) caps[id] = Math.min(most, caps[id] ?? most);
  return Object.keys(caps).length === 0 ? undefined : caps;
}
