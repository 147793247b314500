import { ACSM_EXERCISE, SWING_LOAD } from "../../rules/sources.ts";

/** A past set of swings as the gate needs it. */
export interface SwingSet {
  /** Kilograms; 0 is the hinge without weight. */
  readonly weight: number;
  readonly repetitions: number;
  /** How many of them were good. */
  readonly good: number;
  /** Repetitions with `squatting` or `leaning-back`, the faults that make a weight unsafe. */
  readonly unsafe: number;
}

/** Whether swinging a bell is offered, how heavy at most, and why. */
export type SwingGate =
  | { readonly open: false; readonly why: string }
  | { readonly open: true; readonly most: number; readonly why: string };

/** A good hinge set: at least so many repetitions, this share of them good, none unsafe. */
const HINGE_REPETITIONS = 8;
const GOOD_SHARE = 0.8;

/** A first bell, kilograms: light enough that the back can hold it while the hips learn to throw it. */
export const FIRST_WEIGHT = 6;

/** What a good set adds, kilograms: usual bells are 2 to 4 apart. */
const STEP = 2;

/** Beyond this the app offers no more weight, kilograms; that is for a trainer who stands beside you. */
const MOST_WEIGHT = 24;

/** Why the app asks for the weight, shown with the question. */
export const WEIGHT_QUESTION = {
  text: "How heavy is your bell, in kilograms?",
  why: "A light one comes first: learn the movement, then add weight.",
  sources: [SWING_LOAD, ACSM_EXERCISE],
} as const;

/** Decides from all past sets of swings, in order, and the pain (0..10, null when not answered) of today. */
export function swingGate(sets: readonly SwingSet[], pain: number | null): SwingGate {
  if (pain === null || pain > 3) {
    return {
      open: false,
      why:
        pain === null
          ? "Say first how your back feels today."
          : "Not with a sore back. Today practise the hinge without weight.",
    };
  }
  if (!sets.some((set) => set.weight === 0 && isGood(set))) {
    return {
      open: false,
      why: `First a good set of ${HINGE_REPETITIONS} hinges without weight. Hips back, stand tall.`,
    };
  }
  const last = sets.at(-1);
  if (last && last.unsafe > 0) {
    return {
      open: false,
      why: "You squatted or leaned back in your last set. Do one good set without weight first.",
    };
  }
  const heaviest = Math.max(
    0,
    ...sets.filter((set) => set.weight > 0 && isGood(set)).map(({ weight }) => weight),
  );
  if (heaviest === 0) {
    return {
      open: true,
      most: FIRST_WEIGHT,
      why: `Your hinge is good. Begin with ${FIRST_WEIGHT} kg or less.`,
    };
  }
  const most = Math.min(MOST_WEIGHT, heaviest + STEP);
  return { open: true, most, why: `You swung ${heaviest} kg well. Up to ${most} kg is fine today.` };
}

function isGood({ repetitions, good, unsafe }: SwingSet): boolean {
  return repetitions >= HINGE_REPETITIONS && good / repetitions >= GOOD_SHARE && unsafe === 0;
}
