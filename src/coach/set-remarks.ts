import type { Exercise, Repetition, SetRemark } from "../rules/contract.ts";

/** What is told at the end of a set about the set as a whole; empty for most sets. */
export function remarksOf(exercise: Exercise, repetitions: readonly Repetition[]): readonly SetRemark[] {
  return remarksNamed(exercise, exercise.remarksOn?.(repetitions) ?? []);
}

/** The words of remarks that were kept by their ids; ids that are not known any more are passed over. */
export function remarksNamed({ meta }: Exercise, ids: readonly string[]): readonly SetRemark[] {
  return (meta.remarks ?? []).filter(({ id }) => ids.includes(id));
}
