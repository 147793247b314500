import type { ExerciseMeta, Repetition, SetRemark } from "../rules/contract.ts";
import { continued, plural, tr } from "../words/words.ts";
import { capitalised, spokenNumber } from "./numbers.ts";
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
  if (counts.judged === 0) return [tr("I could not see enough to judge this set")];
  const common = remarks.length > 0 ? null : commonFault(exercise, repetitions);
  const reason = common === null ? "" : `. ${tr("Next time, {cue}", { cue: continued(common.fault.cue) })}`;
  return [`${goodText(counts)}${reason}`, ...remarks.map(({ text }) => text)];
}

/** What is said of a whole workout before its end; of a single set nothing more. */
export function workoutVerdict(progress: Progress): readonly string[] {
  const { done, judged, good } = resultOfAll(progress);
  if (progress.sets.length < 2 || done === 0) return [];
  const all = capitalised(tr("{count} repetitions in all", { count: spokenNumber(done) }));
  if (good === 0) return [all];
  if (good === done && judged === done) return [`${all}, ${tr("every one of them good")}`];
  return [
    `${all}, ${plural(good, { one: "{good} of them good", other: "{good} of them good" }, { good: spokenNumber(good) })}`,
  ];
}

function goodText({ done, judged, good }: Counts): string {
  if (judged === 1) return good === 1 ? tr("One was good") : tr("Not quite there yet");
  const of = spokenNumber(judged);
  const isPart = judged < done;
  if (good === 0) {
    return isPart
      ? tr("None of {of} that I could judge was good yet", { of })
      : tr("None of {of} was good yet", { of });
  }
  if (good < judged) {
    const values = { good: spokenNumber(good), of };
    return capitalised(
      isPart
        ? plural(
            good,
            {
              one: "{good} of {of} that I could judge was good",
              other: "{good} of {of} that I could judge were good",
            },
            values,
          )
        : plural(good, { one: "{good} of {of} was good", other: "{good} of {of} were good" }, values),
    );
  }
  if (judged === 2 && done === 2) return tr("Both were good");
  return isPart ? tr("All {of} that I could judge were good", { of }) : tr("All {of} were good", { of });
}
