import type { NegativeOutcome, Outcome, Pair } from "./judge.ts";

/** How often a fault was named rightly, wrongly, and missed. */
export interface FaultTally {
  readonly exercise: string;
  readonly fault: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Figures over a group of recordings; shares are 0..1, null where there was nothing to measure. */
export interface Figures {
  readonly recordings: number;
  readonly exact: number;
  readonly offByOne: number;
  readonly offByMore: number;
  /** Mean of the absolute difference between found and labelled counts. */
  readonly meanError: number | null;
  readonly sideRight: number | null;
  readonly falsePositives: number;
  readonly minutes: number;
  readonly faults: readonly FaultTally[];
  readonly macroF1: number | null;
  /** Share of labelled repetitions with exactly the labelled faults. */
  readonly faultsExact: number | null;
  readonly cleanScore: number | null;
  readonly oneFaultScore: number | null;
  /** Share of the one-fault repetitions whose score lies in 55..80. */
  readonly oneFaultInBand: number | null;
}

/** Measures how well a group of recordings was judged. */
export function measure(outcomes: readonly Outcome[], negatives: readonly NegativeOutcome[]): Figures {
  const errors = outcomes.map(({ case: { labels }, judged }) => judged.repetitions.length - labels.length);
  const sided = matched(outcomes).filter(({ label }) => label.side !== null);
  const judgedFaults = outcomes.filter((outcome) => outcome.case.faultsLabelled);
  const faults = tallyFaults(judgedFaults);
  const labelled = judgedFaults.flatMap(({ pairs }) => pairs.filter(({ label }) => label !== null));
  const clean = scores(judgedFaults, 0);
  const oneFault = scores(judgedFaults, 1);
  return {
    recordings: outcomes.length,
    exact: errors.filter((error) => error === 0).length,
    offByOne: errors.filter((error) => Math.abs(error) === 1).length,
    offByMore: errors.filter((error) => Math.abs(error) > 1).length,
    meanError: mean(errors.map(Math.abs)),
    sideRight: share(sided, ({ label, found }) => label.side === found.side),
    falsePositives: negatives.reduce((sum, { falsePositives }) => sum + falsePositives.length, 0),
    minutes: negatives.reduce((sum, negative) => sum + negative.case.seconds, 0) / 60,
    faults,
    macroF1: mean(faults.flatMap((tally) => f1(tally) ?? [])),
    faultsExact: share(labelled, (pair) => wrongFaults(pair).length === 0 && missedFaults(pair).length === 0),
    cleanScore: mean(clean),
    oneFaultScore: mean(oneFault),
    oneFaultInBand: share(oneFault, (score) => score >= 55 && score <= 80),
  };
}

/** Faults that were named although they were not labelled. */
export function wrongFaults({ label, found }: Pair): string[] {
  return (found?.faults ?? []).map(({ id }) => id).filter((id) => !label?.faults.includes(id));
}

/** Faults that were labelled and not named. */
export function missedFaults({ label, found }: Pair): string[] {
  const named = new Set(found?.faults.map(({ id }) => id));
  return (label?.faults ?? []).filter((id) => !named.has(id));
}

/** Right over named; null when none was named. */
export function precision({ right, wrong }: FaultTally): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Right over labelled; null when none was labelled. */
export function recall({ right, missed }: FaultTally): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** The harmonic mean of precision and recall; null when the fault was neither labelled nor named. */
export function f1({ right, wrong, missed }: FaultTally): number | null {
  return right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
}

function tallyFaults(outcomes: readonly Outcome[]): FaultTally[] {
  const tallies = new Map<string, { -readonly [K in keyof FaultTally]: FaultTally[K] }>();
  const tally = (exercise: string, fault: string) => {
    const key = `${exercise} ${fault}`;
    const known = tallies.get(key) ?? { exercise, fault, right: 0, wrong: 0, missed: 0 };
    tallies.set(key, known);
    return known;
  };
  for (const { exercise, pairs } of outcomes) {
    const { id, faults } = exercise.meta;
    for (const fault of faults) tally(id, fault.id);
    for (const pair of pairs) {
      const missed = missedFaults(pair);
      for (const fault of wrongFaults(pair)) tally(id, fault).wrong += 1;
      for (const fault of missed) tally(id, fault).missed += 1;
      for (const fault of pair.label?.faults ?? []) {
        if (!missed.includes(fault)) tally(id, fault).right += 1;
      }
    }
  }
  return [...tallies.values()];
}

function matched(outcomes: readonly Outcome[]) {
  return outcomes.flatMap(({ pairs }) =>
    pairs.flatMap(({ label, found }) => (label && found ? [{ label, found }] : [])),
  );
}

function scores(outcomes: readonly Outcome[], faults: number): number[] {
  return matched(outcomes).flatMap(({ label, found }) =>
    label.faults.length === faults && found.score !== null ? [found.score] : [],
  );
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}

function share<T>(values: readonly T[], holds: (value: T) => boolean): number | null {
  return values.length === 0 ? null : values.filter(holds).length / values.length;
}
