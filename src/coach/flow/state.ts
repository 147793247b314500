import * as v from "valibot";

const Seconds = v.pipe(v.number(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const Text = v.pipe(v.string(), v.maxLength(500));
const SideSchema = v.nullable(v.picklist(["left", "right"]));

const GuidedStep = v.object({
  kind: v.literal("guided"),
  part: v.picklist(["warm-up", "cool-down"]),
  id: Text,
  name: Text,
  /** What to do, as it is spoken. */
  say: Text,
  seconds: Seconds,
});

const ExerciseStep = v.object({
  kind: v.literal("exercise"),
  exercise: Text,
  name: Text,
  variant: v.nullable(Text),
  /** How to take up the ready posture, as it is spoken. */
  ready: Text,
  /** What to see to before the first set, as it is spoken; null where there is nothing. */
  before: v.nullable(Text),
  /** Repetitions asked of one set, both sides together. */
  asked: Count,
  holdSeconds: Seconds,
  /** True when the app leads the pace, so that lying still is the exercise. */
  paced: v.boolean(),
  sets: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  restSeconds: Seconds,
});

const StepSchema = v.variant("kind", [GuidedStep, ExerciseStep]);

const PhaseSchema = v.variant("is", [
  v.object({ is: v.literal("guided"), left: Seconds }),
  /** Directions are given until the picture is right. */
  v.object({ is: v.literal("placing") }),
  /** `held` seconds of the ready posture up to now; `patience` seconds until it is asked for. */
  v.object({ is: v.literal("ready"), held: Seconds, patience: Seconds }),
  v.object({ is: v.literal("countdown"), left: Seconds }),
  /** `still` seconds at rest and `away` seconds out of the posture, both up to now. */
  v.object({ is: v.literal("working"), still: Seconds, away: Seconds }),
  v.object({ is: v.literal("paused"), why: v.picklist(["left", "asked"]), back: Seconds }),
  /** The question whether the set is over; `away` seconds since the posture was left. */
  v.object({ is: v.literal("asking"), waited: Seconds, away: Seconds }),
  v.object({ is: v.literal("resting"), left: Seconds }),
  v.object({ is: v.literal("finished"), why: v.picklist(["done", "stopped"]) }),
]);

const SetSchema = v.object({
  step: Count,
  set: Count,
  /** The side of each repetition that was seen, in order. */
  seen: v.array(SideSchema),
  /**
   * Score of each repetition that counts now, in order; null for what could not be judged or was added by hand. Shorter
   * than the count where a session was kept before scores were.
   */
  scores: v.optional(v.array(v.nullable(v.number())), []),
  /** What the person corrected by hand, kept apart from what was seen. */
  corrections: v.array(v.object({ kind: v.picklist(["added", "undone"]), side: SideSchema })),
  /** Ids of the remarks on the set as a whole. */
  remarks: v.optional(v.array(Text), []),
  ended: v.nullable(v.picklist(["dose", "answered", "quiet", "skipped", "stopped"])),
});

const FlowSchema = v.object({
  version: v.literal(1),
  steps: v.pipe(v.array(StepSchema), v.minLength(1), v.maxLength(100)),
  at: Count,
  /** The set under way or to come, from 1. */
  set: v.pipe(Count, v.minValue(1)),
  phase: PhaseSchema,
  /** Time of the newest input in seconds; null before the first and after a reload, since clocks start anew. */
  t: v.nullable(v.number()),
  sets: v.array(SetSchema),
});

/** One part of a session: guided movement for a time, or sets of an exercise. */
export type FlowStep = Readonly<v.InferOutput<typeof StepSchema>>;
/** Sets of an exercise as a part of a session. */
export type ExercisePart = Readonly<v.InferOutput<typeof ExerciseStep>>;
/** Where the session is. */
export type FlowPhase = Readonly<v.InferOutput<typeof PhaseSchema>>;
/** What one set has come to. */
export type FlowSet = Readonly<v.InferOutput<typeof SetSchema>>;
/** Why a set ended. */
export type SetEnd = NonNullable<FlowSet["ended"]>;
/** A whole session without hands: plain data that can be stored as JSON at any moment. */
export type Flow = Readonly<v.InferOutput<typeof FlowSchema>>;

/** A session at its beginning. @throws RangeError when there is no step. */
export function startFlow(steps: readonly FlowStep[]): Flow {
  const [first] = steps;
  if (first === undefined) throw new RangeError("A session needs at least one step.");
  return { version: 1, steps: [...steps], at: 0, set: 1, phase: openingOf(first), t: null, sets: [] };
}

/** The phase in which a step begins. */
export function openingOf(step: FlowStep): FlowPhase {
  return step.kind === "guided" ? { is: "guided", left: step.seconds } : { is: "placing" };
}

/** The step under way. */
export function stepOf(flow: Flow): FlowStep | null {
  return flow.steps[flow.at] ?? null;
}

/** The exercise under way, null during guided steps. */
export function exercisePartOf(flow: Flow): ExercisePart | null {
  const step = stepOf(flow);
  return step?.kind === "exercise" ? step : null;
}

/** Whether the set that comes next has yet to begin. */
export function isWaiting({ phase: { is } }: Flow): boolean {
  return is === "placing" || is === "ready" || is === "countdown";
}

/** Repetitions of a set: those seen, and those corrected by hand; never below 0. */
export function countOf({ seen, corrections }: FlowSet): number {
  const added = corrections.filter(({ kind }) => kind === "added").length;
  return Math.max(0, seen.length + added - (corrections.length - added));
}

/** The set under way, or the last one done; null before the first. */
export function currentSet(flow: Flow): FlowSet | null {
  return flow.sets.at(-1) ?? null;
}

/** The set that was begun and is not over, null when there is none. */
export function openSet(flow: Flow): FlowSet | null {
  const set = currentSet(flow);
  const isOpen = set !== null && set.ended === null && set.step === flow.at && set.set === flow.set;
  return isOpen ? set : null;
}

/**
 * A stored session taken up again, after a reload, a crash or a call: nothing done is lost. A set that was under way
 * waits for the picture to be right and the ready posture, and then goes on from its count. Null when the stored
 * value is no session, or one that was over.
 */
export function restoreFlow(stored: unknown): Flow | null {
  const result = v.safeParse(FlowSchema, stored);
  if (!result.success) return null;
  const flow = result.output;
  const step = stepOf(flow);
  if (step === null || flow.phase.is === "finished") return null;
  const inSet = ["ready", "countdown", "working", "paused", "asking"].includes(flow.phase.is);
  return { ...flow, t: null, phase: inSet ? openingOf(step) : flow.phase };
}
