import type { Line } from "./line.ts";

/** Whoever speaks. The workout decides what and when; a voice only says it. */
export interface Voice {
  /** True when it can be heard now; may become true later, when the device's voices have come. */
  readonly available: boolean;
  /** Says a line; one that interrupts cuts off what is being said. Lines that are not meant aloud are passed over. */
  say(line: Line): void;
  /** Falls silent at once and forgets what waits. */
  cancel(): void;
}

/** A voice that writes down instead of speaking: for tests, and for devices without a voice. */
export class RecordingVoice implements Voice {
  readonly lines: Line[] = [];

  constructor(readonly available: boolean) {}

  /** The words that would have been heard, in order. */
  get words(): readonly string[] {
    return this.lines.filter(({ aloud, text }) => aloud && text !== "").map(({ text }) => text);
  }

  say(line: Line): void {
    this.lines.push(line);
  }

  cancel(): void {
    // Nothing is under way in a voice that only writes down.
  }
}
