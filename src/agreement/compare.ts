import type { Answer } from "./answers.ts";
import { ac1, pabak, weightedKappa } from "./coefficients.ts";
import { type Estimate, estimate, type Unit } from "./estimate.ts";
import { itemKey, type JudgedItem, type Judgements, type Verdict } from "./judgements.ts";

/** Who is compared with whom. */
export const SIDES = ["rater and rater", "rater and self", "app and rater"] as const;
export type Sides = (typeof SIDES)[number];

/** A question that was asked of an exercise's replays: `fault` is its id, "repetition", or "every fault". */
export interface Question {
  /** Null for all exercises together. */
  readonly exercise: string | null;
  readonly fault: string;
}

/** What a question came to between two sides. */
export interface Compared {
  readonly question: Question;
  readonly sides: Sides;
  /** How many answers were compared, in how many recordings. */
  readonly answers: number;
  readonly recordings: number;
  /** Share of the same answers, 0..1. */
  readonly same: number;
  readonly kappa: Estimate | null;
  readonly ac1: Estimate | null;
  readonly pabak: Estimate | null;
}

export const REPETITION = "repetition";
export const EVERY_FAULT = "every fault";

/** Two looks at one item. */
interface Looks {
  readonly item: JudgedItem;
  readonly looks: readonly [Verdict, Verdict];
}

/** Everything that the files of one study tell about agreement; questions to which nobody answered twice are left out. */
export function compareAll(files: readonly Judgements[]): readonly Compared[] {
  const series: Readonly<Record<Sides, readonly (readonly Looks[])[]>> = {
    "rater and rater": files.flatMap((a, i) => files.slice(i + 1).map((b) => common(a, b))),
    "rater and self": files.map(twice),
    "app and rater": files.map(({ items }) =>
      items.flatMap((item) => looksAt(item, item.app, item.answers[0])),
    ),
  };
  return questionsOf(files).flatMap((question) =>
    SIDES.flatMap((sides) => comparedOf(question, sides, series[sides]) ?? []),
  );
}

function common(a: Judgements, b: Judgements): readonly Looks[] {
  const known = new Map(b.items.map((item) => [itemKey(item), item]));
  return a.items.flatMap((item) => looksAt(item, item.answers[0], known.get(itemKey(item))?.answers[0]));
}

function twice({ items }: Judgements): readonly Looks[] {
  return items.flatMap((item) => looksAt(item, item.answers[0], item.answers[1]));
}

function looksAt(
  item: JudgedItem,
  first: Verdict | undefined,
  second: Verdict | undefined,
): readonly Looks[] {
  return first === undefined || second === undefined ? [] : [{ item, looks: [first, second] }];
}

/** All exercises together first, then each; its repetitions, its faults together, then each fault. */
function questionsOf(files: readonly Judgements[]): readonly Question[] {
  const items = files.flatMap((file) => file.items);
  const exercises = [...new Set(items.map(({ exercise }) => exercise))].sort();
  return [null, ...exercises].flatMap((exercise) => {
    const faults = items.flatMap((item) =>
      item.exercise === exercise ? item.answers.flatMap((verdict) => Object.keys(verdict.faults)) : [],
    );
    return [REPETITION, EVERY_FAULT, ...[...new Set(faults)].sort()].map((fault) => ({ exercise, fault }));
  });
}

function comparedOf(
  question: Question,
  sides: Sides,
  series: readonly (readonly Looks[])[],
): Compared | null {
  const asked = series.map((looks) => looks.flatMap((look) => unitsOf(look, question)));
  const all = asked.flat();
  if (all.length === 0) return null;
  return {
    question,
    sides,
    answers: all.length,
    recordings: new Set(all.map(({ recording }) => recording)).size,
    same: all.filter(({ pair: [a, b] }) => a === b).length / all.length,
    kappa: estimate(asked, weightedKappa),
    ac1: estimate(asked, ac1),
    pabak: estimate(asked, pabak),
  };
}

/** A fault is compared where both took it for a repetition: of what is none, nobody can say how it was done. */
function unitsOf({ item, looks: [a, b] }: Looks, { exercise, fault }: Question): readonly Unit[] {
  if (exercise !== null && exercise !== item.exercise) return [];
  const { recording } = item;
  if (fault === REPETITION) return [{ recording, pair: [a.repetition, b.repetition] }];
  const ids = fault === EVERY_FAULT ? Object.keys(a.faults) : [fault];
  return ids.flatMap((id) => {
    const [first, second]: (Answer | undefined)[] = [a.faults[id], b.faults[id]];
    return first === undefined || second === undefined ? [] : [{ recording, pair: [first, second] as const }];
  });
}
