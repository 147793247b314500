import type { Recording } from "../pose/recording.ts";
import type { Exercise } from "../rules/contract.ts";
import { judgeRecording } from "../rules/judge-recording.ts";
import { plain } from "./plain.ts";
import { countOf, type StoredSet } from "./schema.ts";

/**
 * A stored set as the other exercise that the person says it was: judged again by what was seen of it. Where nothing is kept of
 * that, or nothing of the exercise is found in it, as many repetitions are kept as before, as added by hand: the person knows what they did.
 */
export function asOtherExercise(set: StoredSet, exercise: Exercise, recording: Recording | null): StoredSet {
  const judged = recording === null ? null : judgeRecording(exercise, recording);
  const repetitions = (judged?.repetitions ?? []).map(plain);
  return {
    ...set,
    exercise: exercise.meta.id,
    variant: null,
    repetitions,
    partials: [...(judged?.partials ?? [])],
    unseen: [...(judged?.unseen ?? [])],
    corrected: { removed: [], added: repetitions.length > 0 ? 0 : countOf(set) },
  };
}
