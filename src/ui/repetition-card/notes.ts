import { capChecks } from "../../rules/cap-stand.ts";
import type { Check, ExerciseMeta, Repetition } from "../../rules/contract.ts";
import { explainScore } from "../../rules/score.ts";
import { listed, tr } from "../../words/words.ts";
import { capitalised } from "../../workout/numbers.ts";
import { againstLimit, measured, seconds } from "../theme/words.ts";

/** A fault in words: the cue, why it matters, and the numbers behind it (may be empty). */
export interface FaultNote {
  readonly id: string;
  readonly cue: string;
  readonly explain: string;
  readonly numbers: string;
}

/** The faults of a repetition in the exercise's words, the weightier first. */
export function faultNotes({ faults, checks }: Repetition, exercise: ExerciseMeta): readonly FaultNote[] {
  return faults
    .map((fault) => ({ fault, meta: exercise.faults.find(({ id }) => id === fault.id) }))
    .sort((a, b) => (b.meta?.weight ?? 0) - (a.meta?.weight ?? 0))
    .map(({ fault, meta }) => {
      const check = checks.find(({ id }) => id === fault.id);
      return {
        id: fault.id,
        cue: meta?.cue ?? fault.id,
        explain: meta?.explain ?? "",
        numbers:
          check === undefined
            ? measured(fault.value, fault.unit)
            : againstLimit({ ...check, value: fault.value }),
      };
    });
}

/** What took points, most first; then what was right. */
export function pointsNotes(
  { checks: judged, caps }: Repetition,
  exercise: ExerciseMeta,
): readonly { readonly name: string; readonly numbers: string; readonly points: number }[] {
  const checks = [...judged, ...capChecks(caps)];
  const lost = new Map(explainScore(checks).map(({ id, points }) => [id, points]));
  return checks
    .map((check) => ({
      name: [...exercise.faults, ...exercise.caps].find(({ id }) => id === check.id)?.cue ?? check.id,
      numbers: valueAndLimit(check),
      points: lost.get(check.id) ?? 0,
    }))
    .sort((a, b) => b.points - a.points);
}

/** How long a repetition was held; null where nothing is to be held, or where that was not seen. */
export function heldNote({ hold }: Repetition, { dose }: Pick<ExerciseMeta, "dose">): string | null {
  return dose.holdSeconds === 0 || hold === null ? null : tr("held {time}", { time: seconds(hold) });
}

/** Says which rules could not be judged, or null when all could. */
export function unseenNote({ notSeen, score }: Repetition, exercise: ExerciseMeta): string | null {
  if (score === null) return tr("I could not see enough of this one to judge it. It counts all the same.");
  if (notSeen.length === 0) return null;
  const measures = new Set(
    notSeen.map((id) => exercise.faults.find((fault) => fault.id === id)?.measures ?? id),
  );
  const all = listed([...measures]);
  return capitalised(
    tr("{measures} could not be measured here. The score leaves that out.", { measures: all }),
  );
}

function valueAndLimit({ value, limit, unit }: Check): string {
  return unit === "none"
    ? ""
    : tr("{value} (limit {limit})", { value: measured(value, unit), limit: measured(limit, unit) });
}
