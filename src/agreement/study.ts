import type { ExerciseMeta, Repetition } from "../rules/contract.ts";
import type { JudgedRecording } from "../rules/judge-recording.ts";
import type { Answer } from "./answers.ts";
import type { JudgedItem, Verdict } from "./judgements.ts";

/** A stretch of a recording that can be judged, with what the app says of it. */
export type StudyItem = Omit<JudgedItem, "answers">;

/** Numbers 0..1 that are the same for the same seed. */
export type Random = () => number;

/** Shown before and after what the app took for a movement, seconds: nobody can judge a beginning that is cut off. */
const AROUND = 0.4;

/** Where no repetition tells how long one is, and the least that anybody can judge; seconds. */
const USUAL = 4;
const SHORTEST = 1.5;

/** Share of what is shown that the app took for repetitions, where there are enough of both. */
const REPETITIONS = 0.7;

/** Share that is shown a second time. */
const TWICE = 0.2;

/**
 * Every stretch of a recording that can be shown: what the app counted, what it took for a start that turned back, and what lies
 * between, cut into pieces as long as a repetition, so that what the app overlooked can be found, too.
 */
export function stretchesOf(
  recording: string,
  meta: Pick<ExerciseMeta, "id" | "faults">,
  judged: Pick<JudgedRecording, "repetitions" | "partials">,
  { from, to, voids }: { readonly from: number; readonly to: number; readonly voids: readonly string[] },
): readonly StudyItem[] {
  const asked = meta.faults.filter(({ id }) => !voids.includes(id)).map(({ id }) => id);
  const item = (start: number, end: number, app: Verdict): StudyItem => ({
    recording,
    exercise: meta.id,
    from: rounded(Math.max(from, start - AROUND)),
    to: rounded(Math.min(to, end + AROUND)),
    app,
  });
  const { repetitions, partials } = judged;
  const moved = [...repetitions, ...partials].toSorted((a, b) => a.start - b.start);
  const length = Math.max(SHORTEST, middleOf(repetitions.map(({ start, end }) => end - start)) ?? USUAL);
  const still: StudyItem[] = [];
  let at = from;
  for (const { start, end } of [...moved, { start: to, end: to }]) {
    for (; at + length <= start; at += length) still.push(item(at + AROUND, at + length - AROUND, NONE));
    at = Math.max(at, end);
  }
  return [
    ...repetitions.map((one) => item(one.start, one.end, verdictOf(one, asked))),
    ...partials.map(({ start, end }) => item(start, end, NONE)),
    ...still,
  ];
}

const NONE: Verdict = { repetition: "no", faults: {} };

function verdictOf({ faults, notSeen }: Repetition, asked: readonly string[]): Verdict {
  const answerOf = (id: string): Answer => {
    if (faults.some((fault) => fault.id === id)) return "yes";
    return notSeen.includes(id) ? "cannot-tell" : "no";
  };
  return { repetition: "yes", faults: Object.fromEntries(asked.map((id) => [id, answerOf(id)])) };
}

/** Chooses so many of the stretches; the same ones for every rater of a study, who gives the same random numbers. */
export function chooseItems(all: readonly StudyItem[], count: number, random: Random): readonly StudyItem[] {
  const [counted, others] = [true, false].map((isCounted) =>
    shuffled(
      all.filter(({ app }) => (app.repetition === "yes") === isCounted),
      random,
    ),
  ) as [StudyItem[], StudyItem[]];
  const first = Math.min(counted.length, Math.max(Math.ceil(count * REPETITIONS), count - others.length));
  return [...counted.slice(0, first), ...others.slice(0, count - first)];
}

/**
 * The order in which one rater sees them, as indexes: at random, and a fifth of those of the first half once more in the second,
 * so that a rater can be compared with themselves.
 */
export function showingOrder(count: number, random: Random): readonly number[] {
  const order = shuffled(
    Array.from({ length: count }, (_, i) => i),
    random,
  );
  const half = Math.floor(count / 2);
  const later = order.slice(half);
  for (const again of shuffled(order.slice(0, half), random).slice(0, Math.round(count * TWICE))) {
    // Never next to its first showing: the second half begins with one that is new.
    later.splice(1 + Math.floor(random() * later.length), 0, again);
  }
  return [...order.slice(0, half), ...later];
}

function shuffled<T>(all: readonly T[], random: Random): T[] {
  const mixed = [...all];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Hundredths of a second are finer than a picture. */
function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
