import type { RecordedLabel } from "../../src/pose/recording.ts";
import type { Exercise, Repetition } from "../../src/rules/contract.ts";
import { type JudgedRecording, judgeRecording } from "../../src/rules/judge-recording.ts";
import type { Case } from "./cases.ts";
import { matchInOrder, overlap } from "./match.ts";

/** A labelled repetition and what was found for it; one of the two is null where the other is alone. */
export interface Pair {
  readonly label: RecordedLabel | null;
  readonly found: Repetition | null;
}

/** What judging a recording as its own exercise came to. */
export interface Outcome {
  readonly case: Case;
  readonly exercise: Exercise;
  readonly judged: JudgedRecording;
  readonly pairs: readonly Pair[];
}

/** Repetitions found where there are none of that exercise. */
export interface NegativeOutcome {
  readonly case: Case;
  readonly exercise: Exercise;
  readonly falsePositives: readonly Repetition[];
}

/** Judges a recording as the exercise that is done in it. */
export function judgeCase(exercise: Exercise, one: Case): Outcome {
  const judged = judgeRecording(exercise, one.recording, one.recording.variant ?? null);
  const matched = matchInOrder(one.labels, judged.repetitions);
  const foundFor = new Map(matched);
  const taken = new Set(foundFor.values());
  const pairs: Pair[] = one.labels.map((label, i) => ({
    label,
    found: judged.repetitions[foundFor.get(i) ?? -1] ?? null,
  }));
  for (const [j, found] of judged.repetitions.entries()) {
    if (!taken.has(j)) pairs.push({ label: null, found });
  }
  pairs.sort((a, b) => startOf(a) - startOf(b));
  return { case: one, exercise, judged, pairs };
}

/** Judges a recording as an exercise that is not done in it. */
export function judgeNegative(exercise: Exercise, one: Case): NegativeOutcome {
  const { repetitions } = judgeRecording(exercise, one.recording);
  return {
    case: one,
    exercise,
    falsePositives: repetitions.filter((found) => !mayCount(exercise, one, found)),
  };
}

/** A drawing-in whose fault is lifted hips is a small bridge to any eye. */
function mayCount(exercise: Exercise, one: Case, found: Repetition): boolean {
  return (
    exercise.meta.id === "bridge" &&
    one.exercise === "drawing-in" &&
    one.labels.some((label) => label.faults.includes("hips-lifting") && overlap(label, found) > 0)
  );
}

function startOf({ label, found }: Pair): number {
  return label?.start ?? found?.start ?? 0;
}
