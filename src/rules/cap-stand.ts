import type { CapReading, Check, Repetition } from "./contract.ts";
import { scoreChecks } from "./score.ts";

/** Where a movement stands against a cap; `unsure` where the doubt reaches over it, `unseen` where it was not seen. */
export type CapStand = "within" | "beyond" | "unsure" | "unseen";

/** Beyond only when the measure less its doubt is; within only when the measure is. */
export function standOf({ most, value, doubt }: CapReading): CapStand {
  if (value === null) return "unseen";
  if (value - (doubt ?? 0) > most) return "beyond";
  return value <= most ? "within" : "unsure";
}

/** A range that was agreed weighs as a matter of safety does. */
const WEIGHT = 2;

/**
 * What caps mean for a score: checks as of faults, in degrees, of those that were plainly kept or plainly passed. Going beyond is at most
 * half good, so that no such repetition is a good one.
 */
export function capChecks(caps: readonly CapReading[] = []): readonly Check[] {
  return caps.flatMap((reading): Check[] => {
    const { id, most: limit, value, doubt } = reading;
    const stand = standOf(reading);
    if (value === null || stand === "unsure") return [];
    const further = Math.max(0, value - (doubt ?? 0) - limit) / Math.max(1, doubt ?? 0);
    const quality = stand === "within" ? 1 : Math.max(0, 0.5 - further / 4);
    return [{ id, value, unit: "deg", limit, quality, weight: WEIGHT }];
  });
}

/** The same repetition with what was asked not to be passed: its score takes it in, where there is one. */
export function withCaps(repetition: Repetition, caps: readonly CapReading[]): Repetition {
  if (caps.length === 0) return repetition;
  const { checks, score } = repetition;
  return { ...repetition, caps, score: score === null ? null : scoreChecks([...checks, ...capChecks(caps)]) };
}
