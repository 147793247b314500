import * as v from "valibot";
import { ANSWERS } from "./answers.ts";

/** Name and version of the file that a rater saves; docs/agreement.md says what is in it. */
export const FORMAT = "plumbline-judgements";
export const FORMAT_VERSION = 1;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(36_000));

const VerdictSchema = v.object({
  /** Whether it was a repetition. */
  repetition: v.picklist(ANSWERS),
  /** Each fault by its id; empty where it was no repetition. */
  faults: v.record(Id, v.picklist(ANSWERS)),
});

const ItemSchema = v.object({
  /** Fingerprint of the recording. */
  recording: Id,
  exercise: Id,
  from: Seconds,
  to: Seconds,
  /** What the app said. */
  app: VerdictSchema,
  /** What the rater said, in the order in which it was shown; once or twice. */
  answers: v.pipe(v.array(VerdictSchema), v.minLength(1), v.maxLength(2)),
});

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  /** Raters who were shown the same choice of replays share it. */
  study: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999)),
  /** Which rater: a sign, not a name. */
  rater: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  items: v.pipe(v.array(ItemSchema), v.maxLength(2000)),
});

/** What somebody, or the app, said of one replay. */
export type Verdict = Readonly<v.InferOutput<typeof VerdictSchema>>;

/** A replay with what was said of it. */
export type JudgedItem = Readonly<v.InferOutput<typeof ItemSchema>>;

/** All that one rater said. */
export type Judgements = Readonly<v.InferOutput<typeof FileSchema>>;

/** Reads what a rater saved. @throws Error with one sentence that says what is wrong. */
export function readJudgements(json: string): Judgements {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error("The file is cut off or is not JSON.");
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), value);
  if (!head.success) throw new Error("This file holds no judgements of replays.");
  if (head.output.version > FORMAT_VERSION) {
    throw new Error("These judgements are of a newer version than this app reads.");
  }
  const result = v.safeParse(FileSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const place = v.getDotPath(result.issues[0]) ?? "its beginning";
  throw new Error(`The judgements are damaged at ${place}.`);
}

/** Names an item, for whoever joins the files of several raters. */
export function itemKey({
  recording,
  exercise,
  from,
  to,
}: Pick<JudgedItem, "recording" | "exercise" | "from" | "to">): string {
  return [recording, exercise, from.toFixed(2), to.toFixed(2)].join(" ");
}
