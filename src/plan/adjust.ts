import type { ExerciseMeta } from "../rules/contract.ts";
import type { Band } from "../rules/score.ts";
import { GENTLY_UP_TO, GO_UP_TO } from "../safety/pain.ts";
import { continued, text, tr } from "../words/words.ts";
import { isEasier } from "./gentle.ts";
import type { PlanItem } from "./plan.ts";
import { startItem, startRepetitions } from "./starter.ts";

/** How one visit of an exercise went. */
export interface Outcome {
  /** The verdict on the form of all its sets together. */
  readonly form: Band;
  /** Repetitions done of those asked, 0..1; null when less was asked than the plan does. */
  readonly completion: number | null;
  /** The cue of the fault that was found most often, null when none was. */
  readonly cue: string | null;
  /** Pain 0..10 before and after; null when not answered. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
}

/**
 * What is offered for an exercise, and why; the person decides. Only pain takes an exercise out of the plan: `swap` for
 * a gentler one, or `pause` for a while, after which it comes back as `item`. `cue` changes nothing but the next try.
 */
export interface Offer {
  readonly change: "more" | "less" | "cue" | "same" | "swap" | "pause";
  /** What to do from now on. */
  readonly item: PlanItem;
  readonly why: string;
}

/** Form and amounts are judged over so many visits in a row: one can be luck, or a bad day. */
const VISITS = 2;

/** From this share of the asked repetitions on an exercise was done; below the lower one it is too much for now. */
const DONE = 0.8;
const LEFT_UNDONE = 0.5;

/** Adding slowly: about a fifth of a usual dose at a time. */
const REPETITION_STEP = 2;

/** The plan itself asks for no more sets than this. */
const USUAL_SETS = 3;

/**
 * What to offer for an item after its visits, oldest first, counted since it was last changed. Nothing before the
 * person told how the back felt after the newest; then pain decides before form, and form before everything else.
 */
export function offer(item: PlanItem, outcomes: readonly Outcome[], metas: readonly ExerciseMeta[]): Offer {
  const meta = metas.find(({ id }) => id === item.exercise);
  const last = outcomes.at(-1);
  if (meta === undefined || last === undefined) return { change: "same", item, why: tr("Nothing done yet.") };
  if (last.painAfter === null) {
    return { change: "same", item, why: tr("Say first how your back felt afterwards.") };
  }
  if (last.painAfter > GENTLY_UP_TO) return paused(item, meta, tr(STRONG));
  const pain = painReason(last.painAfter, last.painBefore);
  if (pain !== null) return gentler(item, meta, metas, pain);
  const recent = outcomes.slice(-VISITS);
  if (recent.length < VISITS) return { change: "same", item, why: tr("Two sessions tell more than one.") };
  if (recent.every(({ form }) => form === "work")) return easier(item, meta, tr(FORM)) ?? oneCue(item, last);
  if (recent.every(isUndone))
    return easier(item, meta, tr(TOO_MUCH)) ?? { change: "same", item, why: tr(TOO_MUCH) };
  if (recent.some((o) => o.painBefore === null || o.painAfter === null)) {
    return { change: "same", item, why: tr("More is offered once you have told how your back felt.") };
  }
  if (!recent.every(isGoodAndPainless)) {
    return { change: "same", item, why: tr("Stay here until two sessions in a row are good and painless.") };
  }
  return more(item, meta);
}

const STRONG = text("The pain was strong after the last session. See a doctor before you do this again.");
const FORM = text("Two sessions were hard to do well. A smaller step makes it easier.");
const TOO_MUCH = text("Two sessions ended early. Fewer are enough.");

function painReason(after: number, before: number | null): string | null {
  if (before !== null && after > before) {
    return tr("The pain was worse after the last session. See a doctor if it stays, and do less.");
  }
  return after > GO_UP_TO ? tr("Your back was sore after the last session.") : null;
}

function isUndone({ completion }: Outcome): boolean {
  return completion !== null && completion < LEFT_UNDONE;
}

function isGoodAndPainless({ form, completion, painBefore, painAfter }: Outcome): boolean {
  return (
    form === "good" && (completion ?? 0) >= DONE && Math.max(painBefore ?? 0, painAfter ?? 0) <= GO_UP_TO
  );
}

/** First more repetitions up to the dose, then the full way with fewer, then more sets. */
function more(item: PlanItem, meta: ExerciseMeta): Offer {
  const dose = meta.dose.repetitions;
  if (item.repetitions < dose) {
    const repetitions = Math.min(dose, item.repetitions + REPETITION_STEP);
    return {
      change: "more",
      item: { ...item, repetitions },
      why: tr("Two good and painless sessions: {count} repetitions from now on.", { count: repetitions }),
    };
  }
  if (isEasier(item, meta)) {
    const full = { ...item, variant: null, sets: 1, repetitions: startRepetitions(meta) };
    return {
      change: "more",
      item: full,
      why: tr("Two good and painless sessions: time for the full way, with fewer repetitions."),
    };
  }
  if (item.sets < USUAL_SETS) {
    const sets = item.sets + 1;
    return {
      change: "more",
      item: { ...item, sets },
      why: tr("Two good and painless sessions: {count} sets from now on.", { count: sets }),
    };
  }
  return { change: "same", item, why: tr("This is the full amount. Keep it up, there is no need for more.") };
}

/** First fewer sets, then fewer repetitions, then the easier way; null when it is at its smallest. */
function easier(item: PlanItem, meta: ExerciseMeta, why: string): Offer | null {
  if (item.sets > 1) return { change: "less", item: { ...item, sets: item.sets - 1 }, why };
  const start = startRepetitions(meta);
  if (item.repetitions > start) {
    const repetitions = Math.max(start, item.repetitions - REPETITION_STEP);
    return { change: "less", item: { ...item, repetitions }, why };
  }
  const { variant } = startItem(meta);
  if (variant !== null && !isEasier(item, meta)) return { change: "less", item: { ...item, variant }, why };
  return null;
}

/** For pain: less; at the smallest a gentler exercise, or a break. */
function gentler(item: PlanItem, meta: ExerciseMeta, metas: readonly ExerciseMeta[], why: string): Offer {
  const less = easier(item, meta, why);
  if (less !== null) return less;
  const other = metas.find(({ id }) => id === meta.gentler);
  if (other === undefined) return paused(item, meta, why);
  return {
    change: "swap",
    item: startItem(other),
    why: `${why} ${tr("{name} is gentler.", { name: other.text.name })}`,
  };
}

/** After a pause one begins small again. */
function paused({ holdSeconds }: PlanItem, meta: ExerciseMeta, why: string): Offer {
  const item = { ...startItem(meta), holdSeconds };
  return {
    change: "pause",
    item,
    why: `${why} ${tr("Give it a week. Then it comes back by itself, small.")}`,
  };
}

/** One thing to try, where less of the exercise cannot be asked. */
function oneCue(item: PlanItem, { cue }: Outcome): Offer {
  if (cue === null) return { change: "same", item, why: tr("Take your time. Fewer are enough.") };
  return { change: "cue", item, why: tr("Next time, one thing: {cue}.", { cue: continued(cue) }) };
}
