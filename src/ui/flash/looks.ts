import type { Earcon } from "../../voice/line.ts";

/** How a flash looks: its line, which tells it apart without colour, and the colour beside it. */
export interface FlashLook {
  readonly line: "solid" | "double" | "dashed" | "dotted";
  /** Thickness of the line: thin for what begins, wide for what was reached. */
  readonly width: "thin" | "wide" | "widest";
  readonly tone: "good" | "fix" | "blind" | "calm";
}

/**
 * The flash beside each sound, in the lines of the live screen's own edge: solid for what was done, dotted for what
 * is about to be, double where the form is to be looked at, dashed where sight was lost.
 */
export const FLASHES: Readonly<Record<Earcon, FlashLook>> = {
  repetition: { line: "solid", width: "wide", tone: "good" },
  "hold-start": { line: "dotted", width: "wide", tone: "good" },
  "hold-done": { line: "solid", width: "thin", tone: "good" },
  "lost-sight": { line: "dashed", width: "wide", tone: "blind" },
  countdown: { line: "dotted", width: "thin", tone: "calm" },
  "look-at-form": { line: "double", width: "wide", tone: "fix" },
  "set-done": { line: "solid", width: "widest", tone: "good" },
};
