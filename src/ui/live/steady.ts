import type { Caption, Tone } from "./caption.ts";

/** A sentence that asks for something stays at least this long, in seconds, so that it can be read. */
const LEAST_STAY = 1.5;

/** So long, in seconds, nothing must have been judged before the screen says so: single frames miss now and then. */
const BLIND_AFTER = 0.7;

/** The caption on the screen, and the newest one that differs from it; times in seconds of any steady clock. */
export interface SteadyCaption {
  readonly shown: Caption;
  readonly since: number;
  readonly next: Caption | null;
  readonly nextSince: number;
}

/** Starts with nothing to say. */
export const NO_CAPTION: SteadyCaption = {
  shown: { tone: "still", text: "" },
  since: Number.NEGATIVE_INFINITY,
  next: null,
  nextSince: 0,
};

/** Keeps captions from flickering: a request stays long enough to be read, a blink of the model is passed over. */
export function steady(state: SteadyCaption, caption: Caption, now: number): SteadyCaption {
  if (same(state.shown, caption)) return { ...state, next: null };
  // Which joints are missing changes from frame to frame; that nothing can be judged does not.
  const nextSince = state.next?.tone === caption.tone ? state.nextSince : now;
  const ripe = caption.settled || now - nextSince >= (caption.tone === "blind" ? BLIND_AFTER : 0);
  const read = now - state.since >= leastStay(state.shown) || caption.tone === "still";
  return ripe && read
    ? { shown: caption, since: now, next: null, nextSince: now }
    : { ...state, next: caption, nextSince };
}

function leastStay({ tone, text }: Caption): number {
  const asks: readonly Tone[] = ["fix", "blind"];
  return asks.includes(tone) && text !== "" ? LEAST_STAY : 0;
}

function same(a: Caption, b: Caption): boolean {
  return a.tone === b.tone && a.text === b.text;
}
