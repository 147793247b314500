import type { ExerciseMeta, Live, Repetition } from "../../rules/contract.ts";
import { RESTING, repetitionOf, sampleMeta } from "../../rules/testing/sample-exercise.ts";
import type { UncountedWhy } from "../../rules/uncounted.ts";
import type { Line } from "../../voice/line.ts";
import type { Manner } from "../../voice/settings.ts";
import type { GuideMoment } from "../breath.ts";
import { advanceCues, type CueState, NOTHING_SAID } from "../cues/policy.ts";
import type { StartingWith } from "../cues/starting.ts";
import type { WorkoutEvent } from "../events.ts";
import type { NewEvent } from "../workout.ts";

/** Plays moments to the cue policy along a clock and keeps what it said. */
export class Listener {
  t = 0;
  live: Live | null = RESTING;
  guide: GuideMoment | null = null;
  uncounted: UncountedWhy | null = null;
  direction: string | null = null;
  starting: StartingWith | null = null;
  exercise: ExerciseMeta | null = null;
  readonly heard: { readonly t: number; readonly line: Line }[] = [];
  #state: CueState = NOTHING_SAID;

  constructor(private readonly manner: Manner = { amount: "all", pace: 1 }) {}

  /** Something happens now. */
  tell(...untimed: NewEvent[]): this {
    const { t, exercise, live, guide, uncounted, direction, starting } = this;
    const events = untimed.map((event) => ({ ...event, t }) as WorkoutEvent);
    const course = { steps: [], at: 0, lesson: null };
    const moment = { ...course, t, events, exercise, live, guide, uncounted, direction, starting };
    const { state, lines } = advanceCues(this.#state, moment, this.manner);
    this.#state = state;
    this.heard.push(...lines.map((line) => ({ t, line })));
    return this;
  }

  /** A set of that exercise begins, without a word. */
  begin(exercise: ExerciseMeta, asked = 10, holdSeconds = 0): this {
    this.exercise = exercise;
    const words = { number: 1, exercise: exercise.id, variant: null, asked, left: asked, holdSeconds };
    return this.tell({ type: "set-started", set: "a", ...words, done: 0, isTold: false, fresh: true });
  }

  /** Time passes at 20 frames a second; `live` changes what is seen. */
  wait(seconds: number, live: Partial<Live> = {}): this {
    this.live = this.live === null ? null : { ...this.live, ...live };
    for (let i = 0; i < Math.round(seconds * 20); i++) {
      this.t += 0.05;
      this.tell();
    }
    return this;
  }

  /** The words said, in order. */
  words(): string[] {
    return this.heard.filter(({ line }) => line.text !== "").map(({ line }) => line.text);
  }

  /** The times at which a text was said, in tenths of seconds. */
  timesOf(text: string): number[] {
    return this.heard.filter(({ line }) => line.text === text).map(({ t }) => Math.round(t * 10) / 10);
  }

  /** The sounds given, in order. */
  sounds(): string[] {
    return this.heard.flatMap(({ line }) => (line.earcon === null ? [] : [line.earcon]));
  }
}

/** Someone listens to a set of the sample exercise, changed by `meta`. */
export function listening(
  meta: Partial<ExerciseMeta> = {},
  asked = 10,
  holdSeconds = 0,
  manner: Manner = { amount: "all", pace: 1 },
): Listener {
  const exercise = { ...sampleMeta, ...meta };
  return new Listener(manner).begin(exercise, asked, holdSeconds);
}

/** A repetition as it is counted. */
export function counted(repetition: Repetition, count = 1, asked = 10) {
  return { type: "repetition", set: "a", repetition, count, asked } as const;
}

/** A fault visible now. */
export function fault(id: string) {
  return { type: "fault", set: "a", id } as const;
}

/** Repetitions one after another, four seconds each, with their faults; counted as the workout counts. */
export function repeat(
  listener: Listener,
  all: readonly Readonly<Record<string, number>>[],
  from = 1,
): Listener {
  for (const [i, faults] of all.entries()) {
    listener.wait(4);
    listener.tell(counted(repetitionOf(faults), from + i));
  }
  return listener.wait(4);
}

/** A repetition without a fault, and one that stayed low; to be repeated. */
export const CLEAN = {};
export const LOW = { low: 0.2 };
