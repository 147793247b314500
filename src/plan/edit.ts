import { isSameCaps } from "./caps.ts";
import { PAUSE } from "./pause.ts";
import { MOST_HOLD, MOST_REPETITIONS, MOST_SETS, type Plan, type PlanItem } from "./plan.ts";

/** What a person may do to their plan; days count from Monday = 0, items from 0. */
export type PlanEdit =
  | { readonly type: "add"; readonly day: number; readonly item: PlanItem }
  | { readonly type: "remove"; readonly day: number; readonly at: number }
  | { readonly type: "move"; readonly day: number; readonly at: number; readonly to: number }
  | { readonly type: "change"; readonly day: number; readonly at: number; readonly item: PlanItem }
  /** Everything of the week at once, Monday first, and the prescription that asks for it, as its link holds it. */
  | { readonly type: "week"; readonly days: readonly (readonly PlanItem[])[]; readonly link: string }
  /** Wherever that very item stands, as an accepted offer does. */
  | { readonly type: "replace"; readonly old: PlanItem; readonly item: PlanItem }
  /** Likewise: it rests for a while, and comes back by itself as `item`. */
  | { readonly type: "pause"; readonly old: PlanItem; readonly item: PlanItem };

/**
 * The plan with one edit done at `now` (milliseconds since 1970), which changed items remember; amounts are kept within
 * bounds, and an edit of what is not there changes nothing.
 */
export function editPlan(plan: Plan, edit: PlanEdit, now: number): Plan {
  const changed = (item: PlanItem): PlanItem => ({ ...bounded(item), since: now });
  if (edit.type === "replace" || edit.type === "pause") {
    const { old } = edit;
    const item = edit.type === "pause" ? { ...edit.item, pausedUntil: now + PAUSE } : edit.item;
    return withItems(plan, (items) => items.map((one) => (isSameItem(one, old) ? changed(item) : one)));
  }
  if (edit.type === "week") {
    const { days, link } = edit;
    return { ...withItems(plan, (_, i) => (days[i] ?? []).map(changed)), prescribed: { at: now, link } };
  }
  const { day } = edit;
  if (plan.days[day] === undefined) return plan;
  const only = (change: (items: readonly PlanItem[]) => readonly PlanItem[]) =>
    withItems(plan, (items, i) => (i === day ? change(items) : items));
  switch (edit.type) {
    case "add":
      return only((items) => [...items, changed(edit.item)]);
    case "remove":
      return only((items) => items.filter((_, i) => i !== edit.at));
    case "change":
      return only((items) => items.map((item, i) => (i === edit.at ? changed(edit.item) : item)));
    case "move": {
      const moved = plan.days[day]?.items[edit.at];
      if (moved === undefined || plan.days[edit.to] === undefined) return plan;
      const taken = only((items) => items.filter((_, i) => i !== edit.at));
      // On another day it is still the same.
      return withItems(taken, (items, i) => (i === edit.to ? [...items, moved] : items));
    }
  }
}

function withItems(
  plan: Plan,
  change: (items: readonly PlanItem[], day: number) => readonly PlanItem[],
): Plan {
  return { ...plan, days: plan.days.map((day, i) => ({ ...day, items: [...change(day.items, i)] })) };
}

/** Whether both ask for the same and rest as long, whenever they were changed. */
export function isSameItem(a: PlanItem, b: PlanItem): boolean {
  return (
    a.exercise === b.exercise &&
    a.variant === b.variant &&
    a.sets === b.sets &&
    a.repetitions === b.repetitions &&
    a.holdSeconds === b.holdSeconds &&
    a.side === b.side &&
    isSameCaps(a.caps, b.caps) &&
    a.pausedUntil === b.pausedUntil
  );
}

function bounded(item: PlanItem): PlanItem {
  const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  return {
    ...item,
    sets: within(Math.round(item.sets), 1, MOST_SETS),
    repetitions: within(Math.round(item.repetitions), 1, MOST_REPETITIONS),
    holdSeconds: within(item.holdSeconds, 0, MOST_HOLD),
  };
}
