import { isSameItem } from "../edit.ts";
import type { Plan, PlanItem } from "../plan.ts";
import type { PrescribedItem, Prescription } from "./prescription.ts";

/** What a prescription asks for on each day of the week, Monday first, in its own order. */
export function prescribedWeek({ items }: Prescription): readonly (readonly PlanItem[])[] {
  return Array.from({ length: 7 }, (_, day) => items.filter(({ days }) => days.includes(day)).map(planItem));
}

/** One exercise of a prescription as the plan has it. */
export function planItem({ days: _days, side, caps, ...item }: PrescribedItem): PlanItem {
  const narrower = Object.keys(caps).length === 0 ? {} : { caps };
  return { ...item, ...(side === null ? {} : { side }), ...narrower };
}

/** A plan as a prescription's exercises: what is the same on several days stands once. */
export function prescribedFrom({ days }: Plan): readonly PrescribedItem[] {
  const found: PrescribedItem[] = [];
  for (const [day, { items }] of days.entries()) {
    for (const item of items) {
      const same = found.find((one) => isSameItem(planItem(one), { ...item, pausedUntil: undefined }));
      if (same === undefined) found.push(prescribed(item, day));
      else if (!same.days.includes(day)) same.days.push(day);
    }
  }
  return found;
}

function prescribed(
  { exercise, variant, sets, repetitions, holdSeconds, side, caps = {} }: PlanItem,
  day: number,
): PrescribedItem {
  return {
    exercise,
    variant,
    sets,
    repetitions,
    holdSeconds: Math.round(holdSeconds),
    side: side ?? null,
    days: [day],
    caps,
  };
}
