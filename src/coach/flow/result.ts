import { goodOf, type SetScore, scoreSet } from "../../rules/score.ts";
import { countOf, type Flow } from "./state.ts";

/** What repetitions came to, with the counts behind the shares. */
export interface Shares extends SetScore {
  /** Repetitions that count, and how many were asked. */
  readonly done: number;
  readonly asked: number;
  /** Repetitions that could be judged, and those of them that were good. */
  readonly judged: number;
  readonly good: number;
}

/** What repetitions with those scores came to, null for what could not be judged; `done` counts those added by hand too. */
export function sharesOf(all: readonly (number | null)[], asked: number, done = all.length): Shares {
  const scores = all.filter((score) => score !== null);
  const set = scoreSet(
    all.map((score) => ({ score })),
    asked,
    done,
  );
  return { ...set, done, asked, judged: scores.length, good: goodOf(scores) };
}

/** What all sets at step `at` of a session came to; also after a reload, since the session keeps every score. */
export function resultOf(flow: Flow, at: number): Shares {
  const step = flow.steps[at];
  const sets = flow.sets.filter((set) => set.step === at);
  const scores = sets.flatMap((set) => set.scores);
  const asked = step?.kind === "exercise" ? step.asked * step.sets : 0;
  return sharesOf(
    scores,
    asked,
    sets.reduce((sum, set) => sum + countOf(set), 0),
  );
}

/** What all sets of a session came to. */
export function resultOfAll(flow: Flow): Shares {
  const results = flow.steps.map((_, at) => resultOf(flow, at));
  const sum = (of: (shares: Shares) => number) => results.reduce((all, shares) => all + of(shares), 0);
  const asked = sum((shares) => shares.asked);
  const done = sum((shares) => shares.done);
  return sharesOf(
    flow.sets.flatMap(({ scores }) => scores),
    asked,
    done,
  );
}
