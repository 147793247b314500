import * as v from "valibot";

/** Where the scale is kept, under its own key. */
interface Readable {
  read(key: "function-scale"): unknown;
}
interface Writable {
  write(key: "function-scale", value: unknown): void;
}

/** Activities that a person names, and the highest number: able as before. */
export const MOST_ACTIVITIES = 3;
export const ABLE = 10;

/** Answers that are kept: one a week for years. */
const MOST_ANSWERS = 400;

/**
 * Where the scale comes from: three activities of the person's own, each from 0 (cannot do it) to 10 (as before).
 */
export const FUNCTION_SOURCE = {
  title:
    "Stratford, Gill, Westaway and Binkley (1995): Assessing disability and change on individual patients, a report of a patient specific measure, Physiotherapy Canada 47, 258-263",
  address: "https://doi.org/10.3138/ptc.47.4.258",
} as const;

const Score = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ABLE)));

const ScaleSchema = v.object({
  /** In the person's own words; empty where none is named. */
  activities: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.length(MOST_ACTIVITIES)),
  answers: v.pipe(
    v.array(
      v.object({
        /** Milliseconds since 1970. */
        at: v.pipe(v.number(), v.minValue(0)),
        /** One for each activity, 0 to 10; null where it was not answered. */
        scores: v.pipe(v.array(Score), v.length(MOST_ACTIVITIES)),
      }),
    ),
    v.maxLength(MOST_ANSWERS),
  ),
});

/** Three activities that the person would like to do again, and how well they went over time, oldest first. */
export type FunctionScale = Readonly<v.InferOutput<typeof ScaleSchema>>;

const EMPTY: FunctionScale = { activities: ["", "", ""], answers: [] };

/** What was kept; empty where there is nothing, or nothing readable. */
export function readFunctionScale(store: Readable): FunctionScale {
  const { success, output } = v.safeParse(ScaleSchema, store.read("function-scale"));
  return success ? output : EMPTY;
}

/** Keeps the scale. */
export function keepFunctionScale(store: Writable, scale: FunctionScale): void {
  store.write("function-scale", scale);
}

/**
 * The scale with the answers given at `at` (milliseconds since 1970): those of the same day take the place of earlier ones. Another
 * name is another activity: what was answered of the one before is dropped, because the numbers could not be compared.
 */
export function answered(
  scale: FunctionScale,
  activities: readonly string[],
  scores: readonly (number | null)[],
  at: number,
): FunctionScale {
  const names = EMPTY.activities.map((_, i) => (activities[i] ?? "").trim());
  const isSame = names.map((name, i) => name === scale.activities[i]);
  const now = names.map((name, i) => (name === "" ? null : (scores[i] ?? null)));
  const day = (time: number) => new Date(time).toDateString();
  const before = scale.answers
    .filter((one) => day(one.at) !== day(at))
    .map((one) => ({ ...one, scores: one.scores.map((score, i) => (isSame[i] ? score : null)) }));
  const answers = [...before, { at, scores: now }].filter(({ scores }) => scores.some((one) => one !== null));
  return { activities: names, answers: answers.slice(-MOST_ANSWERS) };
}
