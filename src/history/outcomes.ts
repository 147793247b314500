import type { FaultMeta } from "../rules/contract.ts";
import { type Band, scoreSet } from "../rules/score.ts";
import type { VisitWithSets } from "./reading.ts";
import { countOf, keptRepetitions, type StoredSet } from "./schema.ts";

/** What is asked about: an exercise done one way, how many repetitions a visit was to have, and since when (milliseconds since 1970). */
export interface Wanted {
  readonly exercise: string;
  /** The faults of the exercise, for the words of the commonest. */
  readonly faults: readonly Pick<FaultMeta, "id" | "cue">[];
  readonly variant: string | null;
  readonly asked: number;
  readonly from: number;
}

/** How one visit of an exercise went. Shares are 0..1, pain 0..10, null where unknown. */
export interface VisitOutcome {
  /** When the visit began, milliseconds since 1970. */
  readonly at: number;
  /** The verdict on the form of all its sets together. */
  readonly form: Band;
  /** Repetitions done of those wanted; null where less was asked than that, which proves nothing either way. */
  readonly completion: number | null;
  /** The cue of the fault that was found most often, null when none was. */
  readonly cue: string | null;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
}

/** How the visits went in which that was done before the camera, oldest first. */
export function outcomesOf(history: readonly VisitWithSets[], wanted: Wanted): VisitOutcome[] {
  return history
    .flatMap(({ visit, sets }) => {
      const done = sets.filter((set) => belongs(set, wanted)).sort((a, b) => a.startedAt - b.startedAt);
      if (done.length === 0) return [];
      const { startedAt: at, painBefore, painAfter, badDay } = visit;
      const result = resultOf(done, wanted);
      // On a bad day less was asked in the middle of it: that proves nothing about the amount.
      const completion = badDay ? null : result.completion;
      return [{ at, ...result, completion, painBefore, painAfter }];
    })
    .sort((a, b) => a.at - b.at);
}

/** A film may show anyone: only the camera tells what the person did. */
function belongs({ exercise, variant, source, startedAt }: StoredSet, wanted: Wanted): boolean {
  return (
    exercise === wanted.exercise &&
    variant === wanted.variant &&
    source === "camera" &&
    startedAt >= wanted.from
  );
}

function resultOf(
  sets: readonly StoredSet[],
  wanted: Wanted,
): Pick<VisitOutcome, "form" | "completion" | "cue"> {
  const asked = askedOf(sets);
  const done = sets.reduce((sum, set) => sum + countOf(set), 0);
  const repetitions = sets.flatMap(keptRepetitions);
  const { band, completion } = scoreSet(repetitions, wanted.asked, done);
  const found = (id: string) =>
    repetitions.filter(({ faults }) => faults.some((fault) => fault.id === id)).length;
  const [most] = wanted.faults.toSorted((a, b) => found(b.id) - found(a.id));
  return {
    form: band,
    completion: asked < wanted.asked ? null : completion,
    cue: most === undefined || found(most.id) === 0 ? null : most.cue,
  };
}

/** What all the sets asked; one that was broken off and taken up again, for what was left of it, asked once. */
function askedOf(sets: readonly StoredSet[]): number {
  return sets.reduce((sum, set, i) => {
    const before = sets[i - 1];
    const left = before === undefined ? 0 : before.asked - countOf(before);
    const goesOn = left > 0 && left < (before?.asked ?? 0) && set.asked === left;
    return goesOn ? sum : sum + set.asked;
  }, 0);
}
