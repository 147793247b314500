import type { Exercise } from "../../src/rules/contract.ts";
import type { Case } from "./cases.ts";
import { judgeCase, judgeNegative, type Outcome } from "./judge.ts";
import { missedFaults, wrongFaults } from "./measure.ts";
import { layTable } from "./print.ts";
import { TRANSFORMATIONS, type Transformation, transform } from "./transform.ts";

/** What one transformation did to the recordings; the notes name each change. */
export interface HardResult {
  readonly name: string;
  readonly recordings: number;
  readonly countsWrong: number;
  readonly sidesWrong: number;
  readonly faultsWrong: number;
  readonly repetitions: number;
  readonly falsePositives: number;
  readonly notes: readonly string[];
}

/** Judges every recording under every transformation against its own labels. */
export function judgeHard(exercises: readonly Exercise[], cases: readonly Case[]): HardResult[] {
  return TRANSFORMATIONS.map((transformation) => judgeUnder(transformation, exercises, cases));
}

/** The table over all transformations, then the notes of each. */
export function hardReport(results: readonly HardResult[]): string {
  const rows = results.map((result) => [
    result.name,
    String(result.recordings),
    String(result.countsWrong),
    String(result.sidesWrong),
    `${result.faultsWrong} of ${result.repetitions}`,
    String(result.falsePositives),
  ]);
  const table = layTable([["", "rec.", "count wrong", "side wrong", "faults wrong", "false pos."], ...rows]);
  const notes = results.filter(({ notes }) => notes.length > 0);
  return [table, ...notes.map(({ name, notes }) => `\n${name}\n${notes.join("\n")}`)].join("\n");
}

function judgeUnder(
  transformation: Transformation,
  exercises: readonly Exercise[],
  cases: readonly Case[],
): HardResult {
  const result = {
    recordings: 0,
    countsWrong: 0,
    sidesWrong: 0,
    faultsWrong: 0,
    repetitions: 0,
    falsePositives: 0,
  };
  const notes: string[] = [];
  for (const plain of cases) {
    const one = transform(plain, transformation);
    for (const exercise of exercises) {
      if (one.exercise !== exercise.meta.id) {
        const { falsePositives } = judgeNegative(exercise, one);
        result.falsePositives += falsePositives.length;
        if (falsePositives.length > 0)
          notes.push(`  ${one.name} as ${exercise.meta.id}: ${falsePositives.length} false positives`);
      } else if (!transformation.tooMuchFor?.includes(exercise.meta.id)) {
        const outcome = judgeCase(exercise, one);
        const found = differences(outcome, transformation.mayChange ?? []);
        result.recordings += 1;
        result.repetitions += one.labels.length;
        result.countsWrong += found.count === null ? 0 : 1;
        result.sidesWrong += found.sides.length;
        result.faultsWrong += found.faults.length;
        const all = [...(found.count === null ? [] : [found.count]), ...found.sides, ...found.faults];
        if (all.length > 0) notes.push(`  ${one.name}: ${all.join("; ")}`);
      }
    }
  }
  return { name: transformation.name, ...result, notes };
}

function differences({ case: one, judged, pairs }: Outcome, mayChange: readonly string[]) {
  const off = judged.repetitions.length - one.labels.length;
  const sides: string[] = [];
  const faults: string[] = [];
  for (const pair of pairs) {
    const { label, found } = pair;
    if (!label || !found) continue;
    const at = `at ${label.start.toFixed(1)} s`;
    if (label.side !== null && label.side !== found.side) sides.push(`${found.side ?? "no"} side ${at}`);
    if (!one.faultsLabelled) continue;
    const counts = (id: string) => !mayChange.includes(id);
    const wrong = wrongFaults(pair).filter(counts);
    const missed = missedFaults(pair).filter(counts);
    if (wrong.length + missed.length === 0) continue;
    faults.push([...wrong.map((id) => `+${id}`), ...missed.map((id) => `-${id}`), at].join(" "));
  }
  const count = off === 0 ? null : `${judged.repetitions.length} of ${one.labels.length} repetitions`;
  return { count, sides, faults };
}
