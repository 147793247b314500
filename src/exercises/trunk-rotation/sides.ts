import type { Side } from "../../pose/joints.ts";
import type { Repetition } from "../../rules/contract.ts";
import { median } from "../../rules/kit/statistics.ts";
import type { FaultId } from "./rule.ts";

/** Its check holds how far the shoulders turned. */
const TURN: FaultId = "short-rotation";

/** Sides that differ by more than this share of the larger turn get a remark: see docs/exercises.md. */
const UNEVEN = 1 / 3;

/** Measured turns that each side needs: one alone can be chance. */
const LEAST = 2;

/** Id of the remark on the side that turns less, where left and right differ by more than a third. */
export function unevenSides(repetitions: readonly Repetition[]): readonly string[] {
  const [left, right] = [turnTo("left", repetitions), turnTo("right", repetitions)];
  if (left === null || right === null) return [];
  if (Math.min(left, right) >= (1 - UNEVEN) * Math.max(left, right)) return [];
  return [left < right ? "left-smaller" : "right-smaller"];
}

/** The usual turn to one side, degrees; null where too few were measured. */
function turnTo(wanted: Side, repetitions: readonly Repetition[]): number | null {
  const turns = repetitions
    .filter(({ side }) => side === wanted)
    .flatMap(({ checks }) => checks.find(({ id }) => id === TURN)?.value ?? []);
  return turns.length < LEAST ? null : median(turns);
}
