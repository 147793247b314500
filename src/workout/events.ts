import * as v from "valibot";
import { NOTE_IDS } from "./problems.ts";
import { Count, ExerciseStepSchema, Seconds, StepSchema, Text } from "./step.ts";
import {
  CapSchema,
  Id,
  PartialSchema,
  RepetitionSchema,
  SideSchema,
  UnseenSchema,
} from "./stored-repetition.ts";

const LineSchema = v.object({
  text: v.string(),
  kind: v.picklist([
    "safety",
    "countdown",
    "count",
    "hold",
    "guide",
    "direction",
    "course",
    "lesson",
    "cue",
    "praise",
  ]),
  priority: v.number(),
  earcon: v.nullable(
    v.picklist([
      "repetition",
      "hold-start",
      "hold-done",
      "lost-sight",
      "countdown",
      "look-at-form",
      "set-done",
    ]),
  ),
  aloud: v.boolean(),
});

const ProblemSchema = v.object({ id: Text, message: Text, advice: Text, retry: v.boolean() });

/** When it happened, in seconds since 1970 of a rising clock; in a film the film's own seconds after its beginning. */
const T = { t: v.number() };

/** What happened to a stretch of a set that was watched without a break, by its id. */
const OF_SET = { ...T, set: Id };

/** A set that comes up, `number` of step `at`, from 1; `before` is what to see to first, as it is spoken. */
const COMING = { ...T, at: Count, number: Count, name: Text, asked: Count, before: v.nullable(Text) };

/** Everything that can happen in a workout: the one log of it is a list of these. */
export const EventSchema = v.variant("type", [
  v.object({
    type: v.literal("opened"),
    ...T,
    id: Id,
    source: v.picklist(["camera", "video", "demonstration", "recording"]),
    steps: v.pipe(v.array(StepSchema), v.minLength(1), v.maxLength(100)),
  }),
  /** Camera and model are ready, or need no waiting for: what was opened or taken up goes on. */
  v.object({ type: v.literal("prepared"), ...T }),
  /** Guided movement begins: step `at`, and what is said of it. */
  v.object({ type: v.literal("guided-started"), ...T, at: Count, say: Text }),
  /** Half of its time is over, of a set that the clock leads too. */
  v.object({ type: v.literal("guided-half"), ...T }),
  /**
   * A quiet breath begins, or turns to go out: which, from 1, and whether the own breath leads or the clock. `isSeen` tells whether
   * the belly is seen, where that is new.
   */
  v.object({
    type: v.literal("quiet-breath"),
    ...T,
    number: Count,
    turn: v.picklist(["in", "out"]),
    by: v.picklist(["own", "clock"]),
    isSeen: v.nullable(v.boolean()),
  }),
  /** Nobody can be looked at in the led movement under way: it goes on by the clock. */
  v.object({ type: v.literal("unlooked"), ...T }),
  /** The first set of an exercise comes up. */
  v.object({ type: v.literal("exercise-started"), ...COMING }),
  /** A set begins that nobody can see and the clock leads. */
  v.object({ type: v.literal("unwatched-started"), ...COMING }),
  v.object({ type: v.literal("unwatched-ending"), ...T, left: Seconds }),
  /** Its time is over; what was done in it is not known. `set` is what the history calls it, `since` when it began. */
  v.object({
    type: v.literal("unwatched-ended"),
    ...OF_SET,
    exercise: Text,
    variant: v.nullable(Text),
    since: v.number(),
  }),
  /** Nobody is led from now on: what is done is to be recognised. `at` is the step. */
  v.object({ type: v.literal("looking-started"), ...T, at: Count }),
  /** Something was found of an exercise, but too little to be sure. */
  v.object({ type: v.literal("suspected"), ...T, name: Text }),
  /** What is done is known, and is left out: why, and whether its own page is the way to it. */
  v.object({
    type: v.literal("held-back"),
    ...T,
    name: Text,
    why: v.optional(Text),
    hasOwnWay: v.optional(v.boolean()),
  }),
  /** Somebody lies still and nothing is recognised: what is led in that posture. */
  v.object({ type: v.literal("led-offered"), ...T, name: Text }),
  /** What is done is known: its set is a step of its own. */
  v.object({ type: v.literal("recognised"), ...T, step: ExerciseStepSchema }),
  /** What stands in the way of the picture while it is set up, as it is shown; null when nothing does. */
  v.object({ type: v.literal("placing"), ...T, direction: v.nullable(v.string()) }),
  /** A direction that is said, or that the picture is right. */
  v.object({ type: v.literal("direction"), ...T, text: v.string() }),
  /** The ready posture is waited for before set `number`, from 1. */
  v.object({
    type: v.literal("ready-awaited"),
    ...T,
    number: Count,
    why: v.picklist(["placed", "rested", "called-off"]),
  }),
  v.object({ type: v.literal("ready-wanted"), ...T, ready: Text }),
  v.object({ type: v.literal("countdown"), ...T, left: Count }),
  /**
   * A set begins or goes on. `asked` is of the whole set, `left` what of it was still asked when this stretch began,
   * `done` what was counted before. Who began by moving `isTold` nothing; a `fresh` stretch is judged from its beginning.
   */
  v.object({
    type: v.literal("set-started"),
    ...OF_SET,
    number: Count,
    exercise: Text,
    variant: v.nullable(Text),
    asked: Count,
    left: Count,
    holdSeconds: Seconds,
    done: Count,
    isTold: v.boolean(),
    fresh: v.boolean(),
    /** When it began, in seconds of the log's clock, where that was before it was known; absent where it begins now. */
    since: v.optional(v.number()),
  }),
  v.object({
    type: v.literal("repetition"),
    ...OF_SET,
    repetition: RepetitionSchema,
    count: Count,
    asked: Count,
  }),
  v.object({ type: v.literal("partial"), ...OF_SET, partial: PartialSchema }),
  /** A stretch of a set ends: what of it could not be judged, and movement of which nothing came. */
  v.object({ type: v.literal("unseen"), ...OF_SET, unseen: v.array(UnseenSchema) }),
  /** A fault visible now, while a cue still helps. */
  v.object({ type: v.literal("fault"), ...OF_SET, id: Text }),
  /** The movement goes further than was asked: told at once, once a movement. */
  v.object({ type: v.literal("beyond"), ...OF_SET, reading: CapSchema }),
  /** On a bad day the first slow repetitions have shown how far it goes today: degrees of that cap of the exercise. */
  v.object({
    type: v.literal("range-today"),
    ...OF_SET,
    exercise: Text,
    cap: Text,
    value: v.pipe(v.number(), v.finite()),
  }),
  /** A rule threw on a frame; the set goes on. Told at the first time. */
  v.object({ type: v.literal("rule-failed"), ...T, message: Text, isFirst: v.boolean() }),
  /** By hand: one added, or the newest taken back: the seen one with that `index`, or (null) one that was added. */
  v.object({
    type: v.literal("corrected"),
    ...OF_SET,
    kind: v.picklist(["added", "removed"]),
    index: v.nullable(Count),
    count: Count,
  }),
  /** The posture was left: the set waits by itself. */
  v.object({ type: v.literal("set-left"), ...T }),
  v.object({ type: v.literal("set-resumed"), ...T }),
  v.object({ type: v.literal("set-question"), ...T }),
  v.object({
    type: v.literal("set-ended"),
    ...OF_SET,
    why: v.picklist(["dose", "answered", "quiet", "skipped", "stopped"]),
    count: Count,
    oneSided: SideSchema,
    /** Ids of the remarks on the set as a whole. */
    remarks: v.array(Text),
    /** What it came to, as it is said. */
    verdict: v.array(Text),
  }),
  /** `next` is what comes after the rest. */
  v.object({ type: v.literal("rest-started"), ...T, seconds: Seconds, next: Text }),
  v.object({ type: v.literal("rest-ending"), ...T, left: Seconds }),
  /** Everything stands still: a hand asked for it, or the page is hidden (then it goes on by itself when seen again). */
  v.object({ type: v.literal("paused"), ...T, why: v.picklist(["asked", "hidden"]) }),
  /** `next` is the ready posture where a set or its countdown was broken in two; else what was under way goes on. */
  v.object({
    type: v.literal("resumed"),
    ...T,
    why: v.picklist(["asked", "hidden"]),
    next: v.picklist(["on", "ready"]),
  }),
  /**
   * The person says that it is a bad day, or takes that back: the steps from now on. What was done stays; a stretch of a set
   * that was under way ends.
   */
  v.object({ type: v.literal("bad-day"), ...T, isOn: v.boolean(), steps: v.array(StepSchema) }),
  /** Source or model are gone, or (null) the person left; what was done stands, and can be taken up. */
  v.object({ type: v.literal("interrupted"), ...T, problem: v.nullable(ProblemSchema) }),
  /** Taken up after a break with the steps that may be done now; `at` moves on where the one under way may not. */
  v.object({ type: v.literal("taken-up"), ...T, steps: v.array(StepSchema), at: Count }),
  /** The part that sees was started again. */
  v.object({ type: v.literal("model-restarted"), ...T }),
  /** The camera is open and shows nothing: everything stands still until it does. Told again now and then. */
  v.object({
    type: v.literal("pictures-lost"),
    ...T,
    trouble: v.picklist(["none", "muted", "black", "frozen"]),
  }),
  v.object({ type: v.literal("pictures-back"), ...T }),
  /** Something that stops nothing and that the person should know. */
  v.object({ type: v.literal("noted"), ...T, id: v.picklist(NOTE_IDS) }),
  /** What was told of the pain, 0 to 10; null when not answered. */
  v.object({
    type: v.literal("pain"),
    ...T,
    is: v.picklist(["before", "after"]),
    pain: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  }),
  /** `source`: a set before a film or the figure is over with it. */
  v.object({
    type: v.literal("finished"),
    ...T,
    why: v.picklist(["done", "stopped", "source"]),
    verdict: v.array(Text),
  }),
  /** Something was said and sounded. */
  v.object({ type: v.literal("said"), ...T, line: LineSchema }),
  /** What stands on the screen from now on: one sentence, and the state that the edge of the screen tells. */
  v.object({
    type: v.literal("shown"),
    ...T,
    tone: v.picklist(["calm", "good", "fix", "blind", "still"]),
    text: v.string(),
  }),
]);

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Something that happened in a workout. */
export type WorkoutEvent = Frozen<v.InferOutput<typeof EventSchema>>;

/** The event of that type. */
export type EventOf<Type extends WorkoutEvent["type"]> = Extract<WorkoutEvent, { readonly type: Type }>;

/** Why a set ended. */
export type SetEnd = EventOf<"set-ended">["why"];
