import type { Excursion } from "./excursion.ts";

/** What a rule measured in one frame, by name; null where it could not see. */
export type Values<Measure extends string = string> = Readonly<Record<Measure, number | null>>;

/** The measured values of one moment, seconds. */
export interface Sample {
  readonly t: number;
  readonly values: Values;
}

/** Measured of every frame beside what the exercise reads: how much of it was told by the body in space, 0..1. */
type Always = "turned";

/** A repetition as the faults see it. */
export interface Observed<Measure extends string = string> {
  readonly excursion: Excursion;
  /** Median of a value over the plateau; null when it was seen in less than a third of it. */
  top(name: Measure | Always): number | null;
  /** Median of a value over the rest before the start; null when it was not seen. */
  rest(name: Measure | Always): number | null;
  /** top - rest. */
  change(name: Measure | Always): number | null;
  /** What the tops of earlier repetitions of this person showed of the values that the exercise remembers. */
  readonly earlier: readonly Partial<Values<Measure>>[];
}
