import type { Drawn, Found } from "./found.ts";
import type { Judged } from "./questions.ts";

/** Angles may differ by this much between engines, degrees. */
export const MOST_APART = 3;

const NOT_ASKED = "not asked";

/** One measured angle of one repetition, as each engine has it, degrees; NaN where it has none, null where it was not asked. */
interface Row {
  readonly exercise: string;
  /** From 1. */
  readonly repetition: number;
  readonly check: string;
  readonly degrees: readonly (number | null)[];
  readonly apart: number;
}

/** What the engines made of the same demonstrations, side by side. */
export interface Compared {
  readonly rows: readonly Row[];
  /** In what they differ, a sentence each. */
  readonly differences: readonly string[];
}

/** Lays what the engines found side by side, each beside the first of them that was asked. */
export function compared(found: readonly Found[], exercises: readonly string[]): Compared {
  const differences: string[] = [];
  const rows = exercises.flatMap((exercise) => {
    const judged = found.map((one) => one.judged[exercise]);
    const asked = found.filter((one) => one.judged[exercise] !== undefined);
    const first = asked[0]?.judged[exercise] ?? [];
    if (asked.length > 0 && first.length === 0)
      differences.push(`${exercise}: no repetition in ${asked[0]?.engine}.`);
    for (const { engine, judged: all } of asked) {
      const own = all[exercise] ?? [];
      if (own.length !== first.length)
        differences.push(`${exercise}, ${engine}: ${own.length} repetitions, not ${first.length}.`);
      for (const [k, one] of first.entries()) {
        const [wanted, has] = [faultsOf(one), faultsOf(own[k])];
        if (has !== wanted)
          differences.push(`${exercise}, ${engine}, repetition ${k + 1}: ${has}, not ${wanted}.`);
      }
    }
    const lines = first.flatMap((_, k) => rowsOf(exercise, k, judged));
    for (const { repetition, check, apart } of lines)
      if (!(apart <= MOST_APART))
        differences.push(`${exercise}, repetition ${repetition}: ${check} is ${apart.toFixed(1)}° apart.`);
    return lines;
  });
  return { rows, differences };
}

function rowsOf(exercise: string, k: number, judged: readonly (readonly Judged[] | undefined)[]): Row[] {
  const checks = new Set(judged.flatMap((one) => Object.keys(one?.[k]?.angles ?? {})));
  return [...checks].map((check) => {
    const degrees = judged.map((one) => (one === undefined ? null : (one[k]?.angles[check] ?? Number.NaN)));
    // Not a number where one of them has none.
    const known = degrees.filter((value) => value !== null);
    const apart = Math.max(...known) - Math.min(...known);
    return { exercise, repetition: k + 1, check, degrees, apart };
  });
}

function faultsOf(one: Judged | undefined): string {
  return one?.faults.join(", ") || "no fault";
}

/** Both tables in Markdown: what was counted and named, and each angle. */
export function tablesOf(found: readonly Found[], exercises: readonly string[]): string {
  const { rows } = compared(found, exercises);
  const names = found.map(({ engine, version }) => `${engine} ${version}`.trim());
  const counted = exercises.map((exercise) => [
    exercise,
    ...found.map(({ judged }) => judged[exercise]?.map(shortly).join("; ") ?? NOT_ASKED),
    found.filter(({ judged }) => exercise in judged).length < 2
      ? NOT_ASKED
      : Math.max(0, ...rows.filter((row) => row.exercise === exercise).map(({ apart }) => apart)).toFixed(1),
  ]);
  const angles = rows.map(({ exercise, repetition, check, degrees, apart }) => [
    exercise,
    `${repetition}`,
    check,
    ...degrees.map((value) =>
      value === null ? NOT_ASKED : Number.isNaN(value) ? "not seen" : value.toFixed(1),
    ),
    apart.toFixed(1),
  ]);
  const drawn = (of: (drawn: Drawn) => string) =>
    found.map((one) => (one.drawn === null ? NOT_ASKED : of(one.drawn)));
  return [
    table(
      ["", ...names],
      [
        ["pages drawn", ...drawn((one) => `${one.drawn} of ${one.asked}`)],
        ["wrong pixels of the crops", ...drawn(({ wrongPixels }) => `${wrongPixels}`)],
        ["wrong values of what the model is fed", ...drawn((one) => `${one.readOtherwise}`)],
        ["kinds of camera frames that are sampled", ...drawn((one) => `${one.sampled} of ${one.kinds}`)],
        ["these beside drawn ones, steps of 255", ...drawn(({ apart }) => apart.toFixed(2))],
      ],
    ),
    table(["exercise", ...names, "angles apart by"], counted),
    table(["exercise", "repetition", "angle", ...names, "apart"], angles),
  ].join("\n\n");
}

/** "95", or "62 hips-low". */
function shortly({ score, faults }: Judged): string {
  return [score ?? "no score", ...faults].join(" ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
