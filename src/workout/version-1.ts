import * as v from "valibot";
import type { WorkoutEvent } from "./events.ts";
import { Count, Seconds, StepSchema, Text } from "./step.ts";

// Before there was a log, the state of a workout was stored. It is read on for whoever left one in the middle.

const SideSchema = v.nullable(v.picklist(["left", "right"]));

const SetSchema = v.object({
  step: Count,
  set: Count,
  seen: v.array(SideSchema),
  scores: v.optional(v.array(v.nullable(v.number())), []),
  corrections: v.array(v.object({ kind: v.picklist(["added", "undone"]), side: SideSchema })),
  remarks: v.optional(v.array(Text), []),
  ended: v.nullable(v.picklist(["dose", "answered", "quiet", "skipped", "stopped"])),
});

const StateSchema = v.object({
  version: v.literal(1),
  steps: v.pipe(v.array(StepSchema), v.minLength(1), v.maxLength(100)),
  at: Count,
  set: v.pipe(Count, v.minValue(1)),
  phase: v.object({ is: v.string(), left: v.optional(Seconds) }),
  sets: v.array(SetSchema),
});

type State = v.InferOutput<typeof StateSchema>;

/** The state of a workout that was left as the log of a workout; null where it is none, or was over. */
export function logOfVersion1(stored: unknown, id: () => string): readonly WorkoutEvent[] | null {
  const result = v.safeParse(StateSchema, stored);
  if (!result.success || result.output.phase.is === "finished") return null;
  const state = result.output;
  const { steps, at, set: number, phase } = state;
  const step = steps[at];
  if (step === undefined) return null;
  const workout = id();
  const t = 0;
  const log: WorkoutEvent[] = [
    { type: "opened", t, id: workout, source: "camera", steps },
    { type: "prepared", t },
  ];
  for (const set of state.sets) log.push(...eventsOf(set, state, workout));
  if (step.kind === "guided") log.push({ type: "guided-started", t, at, say: step.say });
  else if (step.kind === "exercise") {
    const { name, asked, before } = step;
    log.push({ type: "exercise-started", t, at, number, name, asked, before });
  }
  if (phase.is === "resting") log.push({ type: "rest-started", t, seconds: phase.left ?? 0, next: "" });
  return log;
}

/** The repetitions that counted, with what was kept of each: its side and its score. */
function eventsOf(set: State["sets"][number], { steps }: State, workout: string): readonly WorkoutEvent[] {
  const step = steps[set.step];
  if (step?.kind !== "exercise") return [];
  const { step: at, set: number, seen, scores, corrections } = set;
  const { exercise, variant, name, asked, holdSeconds } = step;
  const added = corrections.filter(({ kind }) => kind === "added").length;
  const count = Math.max(0, seen.length + added - (corrections.length - added));
  const of = { t: 0, set: `${workout}-${at}-${number}-1` };
  const repetitions = Array.from({ length: count }, (_, i): WorkoutEvent => {
    const known = { start: 0, peak: 0, end: 0, hold: 0, faults: [], checks: [], notSeen: [] };
    const repetition = { ...known, side: seen[i] ?? null, score: scores[i] ?? null };
    return { type: "repetition", ...of, repetition, count: i + 1, asked };
  });
  const begun = {
    number,
    exercise,
    variant,
    asked,
    left: asked,
    holdSeconds,
    done: 0,
    isTold: false,
    fresh: true,
  };
  return [
    { type: "exercise-started", t: 0, at, number, name, asked, before: null },
    { type: "set-started", ...of, ...begun },
    ...repetitions,
    ...(set.ended === null
      ? []
      : [
          {
            type: "set-ended",
            ...of,
            why: set.ended,
            count,
            oneSided: null,
            remarks: set.remarks,
            verdict: [],
          } as const,
        ]),
  ];
}
