import { goodOf, type SetScore, scoreSet } from "../rules/score.ts";
import { askedOf, countOf, type Progress, scoresOf } from "./progress.ts";

/** What repetitions came to, with the counts behind the shares. */
export interface SetResult extends SetScore {
  /** Repetitions that count, and how many were asked. */
  readonly done: number;
  readonly asked: number;
  /** Repetitions that could be judged, and those of them that were good. */
  readonly judged: number;
  readonly good: number;
}

/** What repetitions with those scores came to, null for what could not be judged; `done` counts those added by hand too. */
export function resultOfScores(all: readonly (number | null)[], asked: number, done = all.length): SetResult {
  const scores = all.filter((score) => score !== null);
  const set = scoreSet(
    all.map((score) => ({ score })),
    asked,
    done,
  );
  return { ...set, done, asked, judged: scores.length, good: goodOf(scores) };
}

/** What all sets at step `at` of a workout came to. */
export function resultOf({ steps, sets }: Progress, at: number): SetResult {
  const step = steps[at];
  const done = sets.filter((set) => set.step === at);
  const asked =
    step?.kind === "exercise" && step.asked > 0
      ? done.reduce((sum, set) => sum + askedOf(set), 0) + (step.sets - done.length) * step.asked
      : 0;
  return resultOfScores(
    done.flatMap(scoresOf),
    asked,
    done.reduce((sum, set) => sum + countOf(set), 0),
  );
}

/** What all sets of a workout came to. */
export function resultOfAll(progress: Progress): SetResult {
  const results = progress.steps.map((_, at) => resultOf(progress, at));
  const sum = (of: (result: SetResult) => number) => results.reduce((all, result) => all + of(result), 0);
  return resultOfScores(
    progress.sets.flatMap(scoresOf),
    sum(({ asked }) => asked),
    sum(({ done }) => done),
  );
}
