import { ADULT } from "../../motion/kit.ts";
import type { Motion, Timing } from "../../motion/motion.ts";

/** How long the parts of a repetition take, seconds. */
export type Tempo = Pick<Timing, "out" | "hold" | "back">;

/** Angles that differ by less are one picture, degrees. */
const SAME = 0.5;

/** How long the figure takes for a repetition done right (null), or with one fault. */
export function tempoOf(motion: Motion, fault: string | null): Tempo {
  return motion.timing(dose(fault));
}

/** The end of a movement that a still picture shows. */
export type End = "rest" | "top";

/** The end at which a still picture tells a fault from the right way; null where it shows in the time alone. */
export function endThatShows(motion: Motion, fault: string, variant: string | null): End | null {
  const differs = (progress: number) => {
    const [right, wrong] = [null, fault].map((one) => {
      const moment = { progress, side: "left", faults: dose(one), variant, since: 0.5 } as const;
      return numbersIn(motion.pose(moment, ADULT));
    });
    return right?.some((value, i) => Math.abs(value - (wrong?.[i] ?? 0)) >= SAME) ?? false;
  };
  if (differs(1)) return "top";
  return differs(0) ? "rest" : null;
}

function dose(fault: string | null) {
  return fault === null ? [] : [{ id: fault, severity: 1 }];
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
