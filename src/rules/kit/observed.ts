import type { Excursion } from "./excursion.ts";

/** What a rule measured in one frame, by name; null where it could not see. */
export type Values<Measure extends string = string> = Readonly<Record<Measure, number | null>>;

/** The measured values of one moment, seconds. */
export interface Sample {
  readonly t: number;
  readonly values: Values;
}

/** What is read, how much of it the body in space told (0..1), and what the flat picture alone showed. */
type Asked<Measure extends string> = Measure | "turned" | `flat-${Measure}`;

/** A repetition as the faults see it. */
export interface Observed<Measure extends string = string> {
  readonly excursion: Excursion;
  /** Median of a value over the plateau; null when it was seen in less than a third of it. */
  top(name: Asked<Measure>): number | null;
  /** Median of a value over the rest before the start; null when it was not seen. */
  rest(name: Asked<Measure>): number | null;
  /** top - rest. */
  change(name: Asked<Measure>): number | null;
  /** What the tops of earlier repetitions of this person showed of the values that the exercise remembers. */
  readonly earlier: readonly Partial<Values<Measure>>[];
}

/** The name of a value as the flat picture alone shows it, where the body in space tells it, too. */
export function inPicture<Measure extends string>(name: Measure): `flat-${Measure}` {
  return `flat-${name}`;
}

/**
 * The angle at a joint that should be straight, degrees; null where it reads below `limit` in space while `sameInPicture`, the same angle as the
 * picture shows it, is above: a straight limb is straight in every picture, and a bend that a picture does not show lies in its
 * depth, which is guessed.
 */
export function bendAt<Measure extends string>(
  { top }: Pick<Observed<Measure>, "top">,
  name: Measure,
  limit: number,
  sameInPicture: Measure = name,
): number | null {
  const [angle, flat] = [top(name), top(inPicture(sameInPicture))];
  return angle !== null && flat !== null && angle < limit && flat >= limit ? null : angle;
}
