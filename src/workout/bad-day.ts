import type { Exercise } from "../rules/contract.ts";
import { halfOf } from "./half-dose.ts";
import { isFree, isLed, isOver, type Progress } from "./progress.ts";
import type { ExerciseStep, WorkoutStep } from "./step.ts";

type Find = (id: string) => Exercise | null;

/** How far a workout is, as far as it decides what is still to come. */
type Way = Pick<Progress, "steps" | "at" | "number" | "phase">;

/** What a hand may say of the day: that it is a bad one (true), that it is none after all (false); null where nothing would change. */
export function dayToChoose(progress: Progress): boolean | null {
  if (!isLed(progress) || isFree(progress) || isOver(progress)) return null;
  const { steps, at } = progress;
  const toCome = steps.filter((_, i) => i > at || (i === at && !isLastSetOver(progress)));
  if (progress.isBadDay)
    return toCome.some((step) => step.kind === "exercise" && step.usual !== undefined) ? false : null;
  return toCome.some(({ kind }) => kind === "exercise") ? true : null;
}

/**
 * The steps of a workout on a bad day: of what is still to come the easier way where there is one, and half of it at most. `done` were
 * counted in the set under way. Each step keeps what was asked before. Pure.
 */
export function gentlerSteps(way: Way, done: number, exerciseById: Find): readonly WorkoutStep[] {
  return way.steps.map((step, i) => {
    if (step.kind !== "exercise" || i < way.at || step.usual !== undefined) return step;
    const meta = exerciseById(step.exercise)?.meta;
    if (meta === undefined || (i === way.at && isLastSetOver(way))) return step;
    const { variant, asked, sets } = step;
    const usual = { variant, asked, sets };
    const over = i === way.at ? setsOver(way) : 0;
    // The clock goes on as it began.
    if (i === way.at && step.unwatched) return { ...step, sets: over + Math.floor((sets - over) / 2), usual };
    const easier = meta.variants.filter((one) => one.easier);
    const isEasier = easier.some(({ id }) => id === variant);
    return {
      ...step,
      ...less(step, over, i === way.at ? done : 0, meta.dose.perSide),
      variant: isEasier ? variant : (easier[0]?.id ?? variant),
      usual,
    };
  });
}

/** The steps as they were asked before the day was a bad one; of sets that are over nothing changes. */
export function usualSteps({ steps, at }: Pick<Way, "steps" | "at">): readonly WorkoutStep[] {
  return steps.map((step, i) => {
    if (step.kind !== "exercise" || step.usual === undefined || i < at) return step;
    const { usual, ...others } = step;
    return { ...others, ...usual };
  });
}

/** Which step the next set belongs to: the one under way, while a set of it is to come. */
export function stepToCome(way: Way): WorkoutStep | undefined {
  return way.steps[isLastSetOver(way) || way.steps[way.at]?.kind === "guided" ? way.at + 1 : way.at];
}

/** What is asked of a step of which so many sets are over, and so many repetitions of the next one done; both sides stay even. */
function less(
  { asked, sets, side }: ExerciseStep,
  over: number,
  done: number,
  isPerSide: boolean,
): Pick<ExerciseStep, "asked" | "sets"> {
  const unit = isPerSide && side === undefined ? 2 : 1;
  if (done === 0) {
    const half = halfOf(sets - over, asked / unit);
    return { sets: over + half.sets, asked: unit * half.each };
  }
  const half = done + Math.floor((asked - done) / 2);
  const even = half - (half % unit);
  const now = even > done ? even : done + unit - (done % unit);
  // After it as many sets as there is room for in half of all that is left.
  const room = Math.max(0, Math.floor(((sets - over) * asked - done) / 2) - (now - done));
  return { asked: now, sets: Math.min(sets, over + 1 + Math.floor(room / now)) };
}

/** Sets of the step under way that are over. */
function setsOver({ phase, number }: Pick<Way, "phase" | "number">): number {
  const { is } = phase.is === "preparing" ? phase.next : phase;
  // What the clock leads ends with its time, whatever is said of the day meanwhile.
  return is === "resting" || is === "unwatched" ? number : number - 1;
}

function isLastSetOver(way: Way): boolean {
  const step = way.steps[way.at];
  return step?.kind === "exercise" && setsOver(way) >= step.sets;
}
