import { inWords } from "../words/in-words.ts";
import { tr } from "../words/words.ts";
import { painAfter, painBefore } from "./pain.ts";
import { isAnswer, latestAnswer, type PainAnswer, type PainLog, painAtBeginning } from "./pain-log.ts";
import { NICE_BACK_PAIN } from "./screening-sources.ts";

/** What the day's answers about pain allow: the latest counts, and the worst of the day stands. */
export type PainGate =
  /** How the back feels has to be asked first. */
  | { readonly is: "ask" }
  | { readonly is: "go" }
  /** The easier ways, fewer repetitions; `text` says why. */
  | { readonly is: "gently"; readonly text: string }
  /** No camera starts today; `said` repeats the answer, `text` says what to do. */
  | { readonly is: "stop"; readonly why: "strong" | "worse"; readonly said: string; readonly text: string };

type Stop = Extract<PainGate, { readonly is: "stop" }>;

/** An answer about pain holds for one visit: as long as sets count to it. Milliseconds. */
const VISIT = 45 * 60_000;

/** Whether what was told at `at` counts now: on its day, and over midnight for as long as its visit lasts. */
function counts(at: number, now: number): boolean {
  return isSameDay(at, now) || isOfVisit(at, now);
}

function isOfVisit(at: number, now: number): boolean {
  return now >= at && now - at < VISIT;
}

/** Why it goes gently after a word with someone who knows, and where pain was left unsaid. */
export const GENTLY_WORDS = inWords(
  {
    overridden:
      "You have talked to someone about this pain. Go gently all the same: the easier way, fewer repetitions. Stop if it gets worse.",
    unsaid:
      "You would rather not say how your back feels. So you get the easier ways today. Stop if anything hurts.",
  },
  ["overridden", "unsaid"],
);

/** What helps on a day that pain closed, and on whose word. */
export const EASE = inWords(
  {
    text: "Rest in a position that eases it. Move about a little as far as the pain allows.",
    source: NICE_BACK_PAIN,
  },
  ["text"],
);

/**
 * What the pain that was told allows at `now` (milliseconds since 1970), by the person's own calendar day, which lasts over
 * midnight for whoever is exercising then. Strong pain, or pain that exercise made worse, closes the day; only an override told after it opens it again, for the easier ways.
 */
export function painGate(log: PainLog, now: number): PainGate {
  const today = (at: number) => counts(at, now);
  const stop = log.reduce<Stop | null>((closed, entry, i) => {
    if (!today(entry.at)) return closed;
    if (entry.is === "override") return null;
    if (!isAnswer(entry)) return closed;
    const found = stopOf(entry, painAtBeginning(log.slice(0, i)));
    // Strong pain stays the reason when something else is told after it.
    return found !== null && closed?.why !== "strong" ? found : closed;
  }, null);
  if (stop !== null) return stop;
  const latest = latestAnswer(log);
  if (latest === undefined || !isOfVisit(latest.at, now)) return { is: "ask" };
  if (log.some(({ is, at }) => is === "override" && today(at)))
    return { is: "gently", text: GENTLY_WORDS.overridden };
  const worst = worstToday(log, now);
  const advice = worst === null ? null : painBefore(worst);
  if (advice?.go === "gently") return { is: "gently", text: advice.text };
  return latest.pain === null ? { is: "gently", text: GENTLY_WORDS.unsaid } : { is: "go" };
}

/** Whether an answer closes the day, given the pain at the beginning of exercise (null when not said). */
function stopOf({ is, pain }: PainAnswer, before: number | null): Stop | null {
  if (pain === null) return null;
  const advice = is === "before" ? painBefore(pain) : painAfter(pain, before);
  if (advice.go !== "stop") return null;
  const strong = painBefore(pain).go === "stop";
  return {
    is: "stop",
    why: strong ? "strong" : "worse",
    said: saidOf(is, pain, strong ? null : before),
    text: advice.text,
  };
}

/** Repeats an answer; `earlier` is the pain before it, null where that is not told. */
function saidOf(is: PainAnswer["is"], pain: number, earlier: number | null): string {
  if (is === "before") return tr("You said your pain was {pain} before exercise.", { pain });
  if (earlier === null) {
    return is === "after"
      ? tr("You said your pain was {pain} after exercise.", { pain })
      : tr("You said your pain was {pain} when you broke off.", { pain });
  }
  return is === "after"
    ? tr("You said your pain was {pain} after exercise, and {earlier} before it.", { pain, earlier })
    : tr("You said your pain was {pain} when you broke off, and {earlier} before it.", { pain, earlier });
}

/** When the day was last closed by an answer, milliseconds since 1970; null when it never was. */
export function lastStop(log: PainLog): number | null {
  const found = log.findLast(
    (entry, i) => isAnswer(entry) && stopOf(entry, painAtBeginning(log.slice(0, i))) !== null,
  );
  return found?.at ?? null;
}

/** The worst pain told today, 0..10; null when none was told, or when the newest answer left it unsaid. */
export function worstToday(log: PainLog, now: number): number | null {
  const today = log.filter(isAnswer).filter(({ at }) => counts(at, now));
  if (today.at(-1)?.pain === null) return null;
  const told = today.map(({ pain }) => pain).filter((pain) => pain !== null);
  return told.length === 0 ? null : Math.max(...told);
}

/** Whether two moments (milliseconds since 1970) lie on the same day of the person's own calendar. */
export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
