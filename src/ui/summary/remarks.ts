import type { ExerciseMeta, Repetition } from "../../rules/contract.ts";
import { continued, tr } from "../../words/words.ts";
import { capVerdict } from "../../workout/cap-verdict.ts";
import { exerciseStepOf, type Progress } from "../../workout/progress.ts";
import { commonFault } from "../../workout/set-remarks.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import { uncountedRemarks } from "./not-counted.ts";

/** One side done less by more than this share of the other gets a remark. */
const UNEVEN = 1 / 3;

/** Remarks on the whole set, at most one of each kind: what to work on, sides, starts that did not count. */
export function remarksOn(snapshot: WorkoutSnapshot): readonly string[] {
  const { exercise, repetitions, progress } = snapshot;
  if (exercise === null) return [];
  return [
    nextTime(exercise, repetitions),
    isOneSided(progress) ? null : sideRemark(repetitions),
    ...capVerdict(repetitions).map((words) => `${words}.`),
    // What was led in vain is listed with its times in the same words.
    ...(exercise.paced ? [] : uncountedRemarks(snapshot)),
  ].filter((remark) => remark !== null);
}

/** Whether one side alone was asked for: the other was not forgotten. */
function isOneSided(progress: Progress | null): boolean {
  return progress !== null && exerciseStepOf(progress)?.side !== undefined;
}

/** The fault seen most often, as the next thing to try, or null when none is frequent. */
function nextTime(exercise: ExerciseMeta, repetitions: readonly Repetition[]): string | null {
  const common = commonFault(exercise, repetitions);
  if (common === null) return null;
  const { fault, count } = common;
  return tr("Next time, one thing: {cue}. It came up in {count} of {of}.", {
    cue: continued(fault.cue),
    count,
    of: repetitions.length,
  });
}

function sideRemark(repetitions: readonly Repetition[]): string | null {
  const left = repetitions.filter(({ side }) => side === "left").length;
  const right = repetitions.filter(({ side }) => side === "right").length;
  if (left + right === 0) return null;
  if (left === 0) return tr("You worked your right side only. Do the other one too.");
  if (right === 0) return tr("You worked your left side only. Do the other one too.");
  const less = Math.min(left, right) / Math.max(left, right);
  return less < 1 - UNEVEN
    ? tr("Left {left}, right {right}: even them out next time.", { left, right })
    : null;
}
