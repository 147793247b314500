import type { ExerciseMeta } from "../../rules/contract.ts";
import { GENTLY_UP_TO, GO_UP_TO } from "../safety/pain.ts";
import type { PlanItem } from "./plan.ts";
import { startItem, startRepetitions } from "./starter.ts";

/** How one session of an exercise went. */
export interface Outcome {
  /** Good repetitions through performed ones, 0..1; null when nothing could be judged. */
  readonly technique: number | null;
  /** Good repetitions through asked ones, 0..1; null when nothing could be judged, or less was asked than the plan does. */
  readonly completion: number | null;
  /** Pain 0..10 before and after; null when not answered. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
}

/** What is offered for an exercise, and why; the person decides. */
export interface Offer {
  readonly change: "more" | "less" | "same" | "swap" | "pause";
  /** What to do from now on; null when the exercise is to be left out for a while. */
  readonly item: PlanItem | null;
  readonly why: string;
}

/** More only after so many good, painless sessions in a row: one can be luck. */
const GOOD_SESSIONS = 2;

/** From here technique and completion are good; below the lower bound the exercise is too much for now. */
export const GOOD = 0.8;
export const POOR = 0.5;

/** Adding slowly: about a fifth of a usual dose at a time. */
const REPETITION_STEP = 2;

/** The plan itself asks for no more sets than this. */
const USUAL_SETS = 3;

/** Exercises with a gentler one that trains the same: the reason is in the domain notes of the first. */
const GENTLER: Readonly<Record<string, string>> = { superman: "bird-dog" };

/**
 * What to offer for an item after its sessions, oldest first, counted since it was last changed. Pain decides before
 * technique, and technique before everything else.
 */
export function offer(item: PlanItem, outcomes: readonly Outcome[], metas: readonly ExerciseMeta[]): Offer {
  const meta = metas.find(({ id }) => id === item.exercise);
  const last = outcomes.at(-1);
  if (meta === undefined || last === undefined) return { change: "same", item, why: "Nothing done yet." };
  const pain = painReason(last);
  if (pain !== null) return less(item, meta, metas, pain);
  if (isPoor(last)) {
    return less(item, meta, metas, "Few repetitions were good last time. A smaller step makes them better.");
  }
  const recent = outcomes.slice(-GOOD_SESSIONS);
  if (recent.some((o) => o.painBefore === null || o.painAfter === null)) {
    return { change: "same", item, why: "More is offered once you have told how your back felt." };
  }
  if (recent.length < GOOD_SESSIONS || !recent.every(isGoodAndPainless)) {
    return { change: "same", item, why: "Stay here until two sessions in a row are good and painless." };
  }
  return more(item, meta);
}

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

function painReason({ painBefore, painAfter }: Outcome): string | null {
  if (painAfter === null) return null;
  if (painAfter > GENTLY_UP_TO) {
    return "The pain was strong after the last session. See a doctor before you do this again.";
  }
  if (painBefore !== null && painAfter > painBefore) {
    return "The pain was worse after the last session. See a doctor if it stays, and do less.";
  }
  return painAfter > GO_UP_TO ? "Your back was sore after the last session." : null;
}

function isPoor({ technique, completion }: Outcome): boolean {
  return (technique !== null && technique < POOR) || (completion !== null && completion < POOR);
}

function isGoodAndPainless({ technique, completion, painBefore, painAfter }: Outcome): boolean {
  return (
    (technique ?? 0) >= GOOD &&
    (completion ?? 0) >= GOOD &&
    Math.max(painBefore ?? 0, painAfter ?? 0) <= GO_UP_TO
  );
}

/** First more repetitions up to the dose, then the full way with fewer, then more sets. */
function more(item: PlanItem, meta: ExerciseMeta): Offer {
  const why = "Two good and painless sessions: ";
  const dose = meta.dose.repetitions;
  if (item.repetitions < dose) {
    const repetitions = Math.min(dose, item.repetitions + REPETITION_STEP);
    return {
      change: "more",
      item: { ...item, repetitions },
      why: `${why}${repetitions} repetitions from now on.`,
    };
  }
  if (isEasier(item, meta)) {
    const full = { ...item, variant: null, sets: 1, repetitions: startRepetitions(meta) };
    return { change: "more", item: full, why: `${why}time for the full way, with fewer repetitions.` };
  }
  if (item.sets < USUAL_SETS) {
    const sets = item.sets + 1;
    return { change: "more", item: { ...item, sets }, why: `${why}${sets} sets from now on.` };
  }
  return { change: "same", item, why: "This is the full amount. Keep it up, there is no need for more." };
}

/** First fewer sets, then fewer repetitions, then the easier way; then a gentler exercise, or a break. */
function less(item: PlanItem, meta: ExerciseMeta, metas: readonly ExerciseMeta[], why: string): Offer {
  if (item.sets > 1) return { change: "less", item: { ...item, sets: item.sets - 1 }, why };
  const start = startRepetitions(meta);
  if (item.repetitions > start) {
    const repetitions = Math.max(start, item.repetitions - REPETITION_STEP);
    return { change: "less", item: { ...item, repetitions }, why };
  }
  const easier = startItem(meta).variant;
  if (easier !== null && !isEasier(item, meta))
    return { change: "less", item: { ...item, variant: easier }, why };
  const gentler = metas.find(({ id }) => id === GENTLER[item.exercise]);
  if (gentler !== undefined) {
    return { change: "swap", item: startItem(gentler), why: `${why} ${gentler.text.name} is gentler.` };
  }
  return {
    change: "pause",
    item: null,
    why: `${why} Leave this one out for a week, then put it back in the plan.`,
  };
}

function isEasier({ variant }: PlanItem, { variants }: ExerciseMeta): boolean {
  return variants.some(({ id, easier }) => easier && id === variant);
}
