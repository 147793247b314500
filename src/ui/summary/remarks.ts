import type { ExerciseMeta, Repetition } from "../../rules/contract.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import { counted } from "../theme/words.ts";

/** A fault in this share of the repetitions or more is the one thing to work on next time. */
const OFTEN = 0.4;

/** One side done less by more than this share of the other gets a remark. */
const UNEVEN = 1 / 3;

/** Remarks on the whole set, at most one of each kind: what to work on, sides, starts that did not count. */
export function remarksOn({ exercise, repetitions, partials }: SessionSnapshot): readonly string[] {
  if (exercise === null) return [];
  return [
    commonFault(exercise, repetitions),
    sideRemark(repetitions),
    partials.length === 0
      ? null
      : `${counted(partials.length, "start")} turned back early, so ${partials.length === 1 ? "it was" : "they were"} not counted.`,
  ].filter((remark) => remark !== null);
}

/** The fault seen most often, as the next thing to try, or null when none is frequent. */
function commonFault(exercise: ExerciseMeta, repetitions: readonly Repetition[]): string | null {
  const counts = exercise.faults
    .map(({ id, cue }) => ({
      cue,
      count: repetitions.filter(({ faults }) => faults.some((fault) => fault.id === id)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [first] = counts;
  if (first === undefined || first.count < 2 || first.count / repetitions.length < OFTEN) return null;
  return `Next time, one thing: ${lowerFirst(first.cue)}. It came up in ${first.count} of ${repetitions.length}.`;
}

function sideRemark(repetitions: readonly Repetition[]): string | null {
  const left = repetitions.filter(({ side }) => side === "left").length;
  const right = repetitions.filter(({ side }) => side === "right").length;
  if (left + right === 0) return null;
  if (left === 0 || right === 0)
    return `You worked your ${left === 0 ? "right" : "left"} side only. Do the other one too.`;
  const less = Math.min(left, right) / Math.max(left, right);
  return less < 1 - UNEVEN ? `Left ${left}, right ${right}: even them out next time.` : null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
