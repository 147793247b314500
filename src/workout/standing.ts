import type { EventOf } from "./events.ts";

/**
 * The one sentence of the screen, and the state that its whole edge tells: calm, in the good zone, something to change,
 * blind (nothing can be judged), or standing still.
 */
export type Sentence = Pick<EventOf<"shown">, "tone" | "text">;

/** The sentence that stands on the screen, and the newest one that differs from it; times in seconds. */
export interface Standing {
  readonly sentence: Sentence;
  readonly since: number;
  readonly next: Sentence | null;
  readonly nextSince: number;
}

/** Nothing to say yet. */
export const NOTHING_SHOWN: Standing = {
  sentence: { tone: "still", text: "" },
  since: Number.NEGATIVE_INFINITY,
  next: null,
  nextSince: 0,
};

/** A sentence that asks for something stays at least this long, in seconds, so that it can be read. */
const LEAST_STAY = 1.5;

/** So long, in seconds, nothing must have been judged before the screen says so: single frames miss now and then. */
const BLIND_AFTER = 0.7;

/** Keeps sentences from flickering: a request stays long enough to be read, a blink of the model is passed over. */
export function steady(before: Standing, sentence: Sentence, now: number): Standing {
  if (same(before.sentence, sentence)) return { ...before, next: null };
  // Which joints are missing changes from frame to frame; that nothing can be judged does not.
  const nextSince = before.next?.tone === sentence.tone ? before.nextSince : now;
  const isRipe = now - nextSince >= (sentence.tone === "blind" ? BLIND_AFTER : 0);
  const isRead = now - before.since >= leastStay(before.sentence) || sentence.tone === "still";
  return isRipe && isRead
    ? { sentence, since: now, next: null, nextSince: now }
    : { ...before, next: sentence, nextSince };
}

function leastStay({ tone, text }: Sentence): number {
  return (tone === "fix" || tone === "blind") && text !== "" ? LEAST_STAY : 0;
}

function same(a: Sentence, b: Sentence): boolean {
  return a.tone === b.tone && a.text === b.text;
}
