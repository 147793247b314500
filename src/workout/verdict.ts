import type { ExerciseMeta, Repetition, SetRemark } from "../rules/contract.ts";
import { capitalised, lowerFirst, spokenNumber } from "./numbers.ts";
import type { Progress } from "./progress.ts";
import { resultOfAll, type SetResult } from "./result.ts";
import { commonFault } from "./set-remarks.ts";

/** The counts that a verdict is about. */
type Counts = Pick<SetResult, "done" | "judged" | "good">;

/**
 * What is said at the end of a set: how many were good, with the fault that came up often as the one thing to change,
 * then the exercise's own remarks on the set; where there are any, they are what to change. Empty when nothing was done.
 */
export function setVerdict(
  exercise: ExerciseMeta,
  counts: Counts,
  repetitions: readonly Repetition[],
  remarks: readonly SetRemark[],
): readonly string[] {
  if (counts.done === 0) return [];
  if (counts.judged === 0) return ["I could not see enough to judge this set"];
  const common = remarks.length > 0 ? null : commonFault(exercise, repetitions);
  const reason = common === null ? "" : `. Next time, ${lowerFirst(common.fault.cue)}`;
  return [`${goodText(counts)}${reason}`, ...remarks.map(({ text }) => text)];
}

/** What is said of a whole workout before its end; of a single set nothing more. */
export function workoutVerdict(progress: Progress): readonly string[] {
  const { done, judged, good } = resultOfAll(progress);
  if (progress.sets.length < 2 || done === 0) return [];
  const all = `${capitalised(spokenNumber(done))} repetitions in all`;
  if (good === 0) return [all];
  return [`${all}, ${good === done && judged === done ? "every one" : spokenNumber(good)} of them good`];
}

function goodText({ done, judged, good }: Counts): string {
  const of = judged < done ? `${spokenNumber(judged)} that I could judge` : spokenNumber(judged);
  if (judged === 1) return good === 1 ? "One was good" : "Not quite there yet";
  if (good === 0) return `None of ${of} was good yet`;
  if (good < judged) return `${capitalised(spokenNumber(good))} of ${of} ${good === 1 ? "was" : "were"} good`;
  return judged === 2 && done === 2 ? "Both were good" : `All ${of} were good`;
}
