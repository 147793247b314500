import type { WeightSteps } from "../rules/contract.ts";
import { tr } from "../words/words.ts";
import { GO_UP_TO } from "./pain.ts";

/** A past set of an exercise with a weight in the hands, as the gate needs it. */
export interface WeightedSet {
  /** Kilograms; 0 is without weight. */
  readonly weight: number;
  readonly repetitions: number;
  /** How many of them were good. */
  readonly good: number;
  /** Repetitions with a fault that makes a weight unsafe. */
  readonly unsafe: number;
}

/** Whether a weight is offered, how heavy at most (kilograms), and why. */
export type WeightGate =
  | { readonly open: false; readonly why: string }
  | { readonly open: true; readonly most: number; readonly why: string };

/** Decides from all past sets of an exercise, in order, and the pain (0..10, null when not answered) of today. */
export function weightGate(
  steps: WeightSteps,
  sets: readonly WeightedSet[],
  pain: number | null,
): WeightGate {
  const closed = (why: string): WeightGate => ({ open: false, why });
  if (pain === null) return closed(tr("Say first how your back feels today."));
  if (pain > GO_UP_TO)
    return closed(tr("Not with a sore back. Today practise {practice}.", { practice: steps.without }));
  const good = sets.filter((set) => isGood(steps, set));
  if (!good.some(({ weight }) => weight === 0))
    return closed(
      `${tr("First a good set of {count} {practices}.", { count: steps.repetitions, practices: steps.withouts })} ${steps.form}`,
    );
  if ((sets.at(-1)?.unsafe ?? 0) > 0)
    return closed(`${steps.unsafeSaid} ${tr("Do one good set without weight first.")}`);
  const heaviest = Math.max(0, ...good.map(({ weight }) => weight));
  if (heaviest === 0)
    return {
      open: true,
      most: steps.first,
      why: `${steps.good} ${tr("Begin with {weight} kg or less.", { weight: steps.first })}`,
    };
  const most = Math.min(steps.most, heaviest + steps.step);
  return {
    open: true,
    most,
    why: tr("You did well with {heaviest} kg. Up to {most} kg is fine today.", { heaviest, most }),
  };
}

function isGood(steps: WeightSteps, { repetitions, good, unsafe }: WeightedSet): boolean {
  return repetitions >= steps.repetitions && good / repetitions >= steps.goodShare && unsafe === 0;
}
