import type { GuidePhase } from "../../rules/contract.ts";

/**
 * Letting go lasts this long, seconds: in labelled recordings the repetition ended 1.0 to 1.9 s after the guide's
 * release, 1.5 s on average, so that reporting it now is within half a second of its end.
 */
const LETTING_GO = 1.5;

/** A led breath under way; times in seconds, null for what has not come yet. */
export interface Breath {
  readonly start: number;
  readonly hold: number | null;
  readonly release: number | null;
}

/** The guide as far as it has led. */
export interface Led {
  readonly phase: GuidePhase | null;
  readonly breath: Breath | null;
}

/** A led breath from its draw to its end. */
export interface LedBreath {
  readonly start: number;
  readonly hold: number;
  readonly release: number;
  readonly end: number;
}

/** Nothing led yet. */
export const UNLED: Led = { phase: null, breath: null };

/**
 * Follows the guide; `ended` is the breath that came to its end now, if any. A breath that the guide broke off
 * before its release is nothing.
 */
export function follow(
  led: Led,
  t: number,
  phase: GuidePhase | null,
): { readonly led: Led; readonly ended: LedBreath | null } {
  const due = led.breath !== null && led.breath.release !== null ? led.breath.release + LETTING_GO : null;
  const nextDraw = phase === "draw" && led.phase !== "draw";
  const ended = due !== null && (t >= due || nextDraw) ? finished(led.breath, Math.min(t, due)) : null;
  const open = ended === null ? led.breath : null;
  return { led: { phase, breath: phase === led.phase ? open : enter(open, t, phase) }, ended };
}

/** The breath under way if it was let go and the stream ended at `t`, else null. */
export function endLed(led: Led, t: number): LedBreath | null {
  return finished(led.breath, t);
}

function enter(breath: Breath | null, t: number, phase: GuidePhase | null): Breath | null {
  switch (phase) {
    case "draw":
      return { start: t, hold: null, release: null };
    case "hold":
      return { start: breath?.start ?? t, hold: t, release: null };
    case "release":
      return breath === null || breath.hold === null ? null : { ...breath, release: t };
    case null:
      return breath === null || breath.release === null ? null : breath;
  }
}

function finished(breath: Breath | null, end: number): LedBreath | null {
  if (breath === null || breath.hold === null || breath.release === null) return null;
  return { start: breath.start, hold: breath.hold, release: breath.release, end };
}
