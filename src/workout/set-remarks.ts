import type { Exercise, ExerciseMeta, FaultMeta, Repetition, SetRemark } from "../rules/contract.ts";

/** A fault in this share of the repetitions or more is the one thing to work on next time. */
const OFTEN = 0.4;

/** The fault that came up most of all in a set, often enough to work on; null when none did. */
export function commonFault(
  { faults }: ExerciseMeta,
  repetitions: readonly Repetition[],
): { readonly fault: FaultMeta; readonly count: number } | null {
  const [first] = faults
    .map((fault) => ({
      fault,
      count: repetitions.filter((repetition) => repetition.faults.some(({ id }) => id === fault.id)).length,
    }))
    .sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < 2 || first.count / repetitions.length < OFTEN) return null;
  return first;
}

/** What is told at the end of a set about the set as a whole; empty for most sets. */
export function remarksOf(exercise: Exercise, repetitions: readonly Repetition[]): readonly SetRemark[] {
  return remarksNamed(exercise, exercise.remarksOn?.(repetitions) ?? []);
}

/** The words of remarks that were kept by their ids; ids that are not known any more are passed over. */
export function remarksNamed({ meta }: Exercise, ids: readonly string[]): readonly SetRemark[] {
  return (meta.remarks ?? []).filter(({ id }) => ids.includes(id));
}
