import type { ExerciseMeta } from "../rules/contract.ts";
import { type Offer, type Outcome, offer } from "./adjust.ts";
import { isSameItem } from "./edit.ts";
import { isPaused } from "./pause.ts";
import type { Plan, PlanItem } from "./plan.ts";
import { sidesOf } from "./steps.ts";

/** How a visit of an exercise went, and when it began (milliseconds since 1970). */
export interface DatedOutcome extends Outcome {
  readonly at: number;
}

/** What is offered for an item of the plan. */
export interface ItemOffer {
  /** Names this very offer, so that it is made once only. */
  readonly id: string;
  readonly old: PlanItem;
  readonly offer: Offer;
}

/** Visits older than this say nothing about today, milliseconds: strength and habit fade within weeks. */
const RECENT = 42 * 24 * 3_600_000;

/** From when on visits count for an item, milliseconds since 1970: since it was changed, and lately. */
export function countsFrom({ since = 0 }: PlanItem, now: number): number {
  return Math.max(since, now - RECENT);
}

/** Repetitions that an item asks for in all its sets, both sides together. */
export function askedBy(item: PlanItem, meta: ExerciseMeta): number {
  return item.sets * item.repetitions * sidesOf(item, meta);
}

/**
 * What is offered for a plan after the visits of its items (oldest first), in the order of the week; nothing where
 * it is best to stay, or where the person chose to. What is paused at `now` (milliseconds since 1970) waits.
 */
export function offersFor(
  plan: Plan,
  outcomesOf: (item: PlanItem) => readonly DatedOutcome[],
  metas: readonly ExerciseMeta[],
  stayed: readonly string[],
  now: number,
): readonly ItemOffer[] {
  const all = plan.days.flatMap(({ items }) => items).filter((item) => !isPaused(item, now));
  const items = all.filter((item, i) => all.findIndex((other) => isSameItem(item, other)) === i);
  return items
    .map((old): ItemOffer => {
      const outcomes = outcomesOf(old);
      const made = offer(old, outcomes, metas);
      return { id: idOf(old, made, outcomes.at(-1)?.at ?? 0), old, offer: made };
    })
    .filter(({ id, offer: { change } }) => change !== "same" && !stayed.includes(id));
}

/** More is offered once, however many good visits follow; less again after each visit that asks for it. */
function idOf(old: PlanItem, { change, item }: Offer, last: number): string {
  const words = [change, ...partsOf(old), "to", ...partsOf(item)];
  return (change === "more" ? words : [...words, "after", last]).join(" ");
}

function partsOf(item: PlanItem): readonly (string | number)[] {
  const { exercise, variant, sets, repetitions, holdSeconds, side } = item;
  return [exercise, variant ?? "usual", sets, repetitions, holdSeconds, side].filter(
    (part) => part !== undefined,
  );
}
