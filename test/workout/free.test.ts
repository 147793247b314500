import { describe, expect, test } from "vitest";
import { loadCases } from "../../scripts/evaluate/cases.ts";
import { KeptLog } from "../../src/composition/kept-log.ts";
import { StretchRecorder } from "../../src/composition/stretch-recorder.ts";
import { rememberWeighted } from "../../src/composition/weight-memory.ts";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { freeStep, type WhyLeftOut } from "../../src/plan/steps.ts";
import { type Pose, poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf, type Recording } from "../../src/pose/recording.ts";
import type { Exercise, Rule } from "../../src/rules/contract.ts";
import { judgeRecording } from "../../src/rules/judge-recording.ts";
import { Answers } from "../../src/safety/answers.ts";
import { LocalStore } from "../../src/storage/local-store.ts";
import { advanceWorkout } from "../../src/workout/advance.ts";
import type { WorkoutEvent } from "../../src/workout/events.ts";
import type { WorkoutInput } from "../../src/workout/input.ts";
import { countOf } from "../../src/workout/progress.ts";
import { openWorkout, reopenWorkout, type Workout } from "../../src/workout/workout.ts";
import { posed, scripted } from "./scripted.ts";

const DOSE = { sets: 1, repetitions: 5, holdSeconds: 3 };

type Untimed = WorkoutInput extends infer I ? (I extends WorkoutInput ? Omit<I, "t"> : never) : never;

/** A workout that nobody leads, before the recorded people of some films; `source` is what it takes them for. */
class Free {
  t = 1_000_000;
  workout: Workout;
  readonly recorder = new StretchRecorder();

  constructor(
    source: "camera" | "video" = "camera",
    exercises: readonly Exercise[] = EXERCISES,
    leftOut: readonly string[] = [],
    why: WhyLeftOut = {},
  ) {
    const opening = {
      t: this.t,
      manner: { amount: "all", pace: 1 } as const,
      known: [],
      exerciseById: (id: string) => exercises.find(({ meta }) => meta.id === id) ?? null,
    };
    const metas = exercises.map(({ meta }) => meta);
    const asked = metas.filter(({ id }) => !leftOut.includes(id));
    const orders = asked.map(({ id }) => ({ exercise: id, variant: null, ...DOSE }));
    this.workout = openWorkout(opening, {
      id: "free",
      source,
      steps: [freeStep(orders, metas, new Map(leftOut.map((id) => [id, why])))],
    });
    this.give({
      type: "source-opened",
      source: { kind: source, live: source === "camera", mirrored: false },
    });
    this.give({ type: "ready" });
  }

  give(input: Untimed): this {
    const before = this.workout;
    this.workout = advanceWorkout(before, { ...input, t: this.t } as WorkoutInput);
    this.recorder.record(before, this.workout, null);
    return this;
  }

  /** A picture `seconds` after the one before. */
  see(pose: Pose | null, seconds: number, size = { width: 1280, height: 720 }): this {
    this.t += seconds;
    return this.give({ type: "frame", at: this.t, pose, ...size, progress: null, guide: undefined });
  }

  watch({ frames, width, height }: Recording): this {
    for (const [i, frame] of frames.entries()) {
      const keypoints = keypointsOf(frame);
      const pose = keypoints === null ? null : poseFromPixels(keypoints, height);
      this.see(pose, i === 0 ? 1 : frame.t - (frames[i - 1]?.t ?? 0), { width, height });
    }
    return this;
  }

  /** Nobody in the picture, two looks a second. */
  leave(seconds: number): this {
    for (let i = 0; i < 2 * seconds; i += 1) this.see(null, 0.5);
    return this;
  }

  get sets() {
    return this.workout.progress.sets.map((set) => [set.parts[0].exercise, countOf(set)]);
  }

  get words(): readonly string[] {
    return this.workout.log.flatMap((event) =>
      event.type === "said" && event.line.text !== "" ? [event.line.text] : [],
    );
  }

  get types(): readonly WorkoutEvent["type"][] {
    return this.workout.log.map(({ type }) => type);
  }
}

function film(path: string): Recording {
  const [one] = loadCases([`fixtures/${path}.json`]);
  return one?.recording ?? expect.unreachable(path);
}

/** So many seconds of a recording; of its pictures each, each second one and so on. */
function beginningOf(recording: Recording, seconds: number, each = 1): Recording {
  const from = recording.frames[0]?.t ?? 0;
  const frames = recording.frames.filter(({ t }, i) => t < from + seconds && i % each === 0);
  return { ...recording, frames };
}

const BRIDGES = film("bridge/bridge.weighted-portrait");
const WALKING = film("none/none.walking");
const SWINGS = film("kettlebell-swing/kettlebell-swing.short");
const SUPERMANS = film("superman/superman.feet-stay-up");

describe("Whoever is not led", () => {
  const free = new Free().watch(WALKING).watch(BRIDGES).leave(12).watch(SUPERMANS).leave(12);
  const recording = free.recorder.recording;

  test("has the sets of what they did, and none of walking", () => {
    expect(free.sets).toEqual([
      ["bridge", 3],
      ["superman", 2],
    ]);
  });

  test("hears the name of an exercise before its first repetition", () => {
    const names = free.words.filter((text) => /^(Bridge|Superman|Repetition)/.test(text));
    expect(names.slice(0, 2)).toEqual(["Bridge", "Repetition one"]);
    expect(names).toContain("Superman");
    expect(free.words[0]).toBe("Just move. I say what I see");
  });

  test("is asked no dose, and told at the end of a set what it came to", () => {
    const ended = free.workout.log.filter((event) => event.type === "set-ended");
    expect(ended.map(({ why, count }) => [why, count])).toEqual([
      ["quiet", 3],
      ["quiet", 2],
    ]);
    expect(free.workout.progress.sets.map(({ parts: [part] }) => part.asked)).toEqual([0, 0]);
  });

  test("has each set recorded from before its first repetition, in the set's own time", () => {
    const [part] = free.workout.progress.sets.at(-1)?.parts ?? [];
    const known = free.workout.log.find(
      ({ type, ...event }) => type === "set-started" && "exercise" in event && event.exercise === "superman",
    );
    expect(part?.startedAt).toBeLessThan((known?.t ?? 0) - (part?.repetitions[0]?.end ?? 0) + 0.5);
    const times = recording?.frames.map(({ t }) => t) ?? [];
    expect(times[0]).toBeLessThan(0.2);
    expect(times.every((t, i) => i === 0 || t > (times[i - 1] ?? 0))).toBe(true);
    expect(part?.repetitions[0]?.start).toBeLessThan(2);
    const exercise = EXERCISES.find(({ meta }) => meta.id === "superman") ?? expect.unreachable();
    expect(recording?.exercise).toBe("superman");
    expect(judgeRecording(exercise, recording ?? expect.unreachable()).repetitions).toHaveLength(2);
  });

  test("who leaves the picture is told so, and after five minutes all is over", () => {
    const gone = new Free().leave(45);
    const told = "I cannot see you. Step into the picture";
    expect(gone.words.filter((text) => text === told)).toHaveLength(2);
    expect(gone.leave(260).workout.progress.phase).toEqual({ is: "finished", why: "done" });
  });
});

test("a doubt is said, and once it is sure what was done before counts", () => {
  const bridge = scripted();
  const rule = bridge.rule as Rule<unknown>;
  const doubtful: Rule<unknown> = {
    ...rule,
    step: (state, frame) => {
      const stepped = rule.step(state, frame);
      const events = stepped.events.map((event) =>
        event.type === "repetition" ? { ...event, repetition: { ...event.repetition, score: 40 } } : event,
      );
      return { ...stepped, events };
    },
  };
  const free = new Free("camera", [{ ...bridge, rule: doubtful }]);
  const repeat = () => {
    for (let i = 0; i < 20; i += 1) free.see(posed("moving"), 0.1);
    free.see(posed("moving", "repetition"), 0.1);
    for (let i = 0; i < 20; i += 1) free.see(posed("rest"), 0.1);
  };
  repeat();
  expect(free.sets).toEqual([]);
  expect(free.words.at(-1)).toBe("Bridge? Once more, and I am sure");
  repeat();
  expect(free.sets).toEqual([["scripted", 2]]);
  expect(free.words.slice(-2)).toEqual(["Bridge", "Repetition two"]);
});

test("what is left out is said so when it is done, and nothing of it counts", () => {
  const free = new Free("camera", EXERCISES, ["superman"]).watch(SUPERMANS).leave(10);
  expect(free.sets).toEqual([]);
  expect(free.words).toContain("I leave Superman out today. Do something else");
});

test("swings without the gate's leave are told what it waits for, and count nothing; with it they count, and the most is said", () => {
  const why = "First a good set of 8 hinges without weight.";
  const held = new Free("camera", EXERCISES, ["kettlebell-swing"], { why, hasOwnWay: true }).watch(SWINGS);
  expect(held.leave(12).sets).toEqual([]);
  const told = held.words.slice(held.words.indexOf("Just move. I say what I see") + 1);
  expect(told.slice(0, 2)).toEqual([
    "Kettlebell swing does not count here yet. Start it from its own page",
    why,
  ]);
  const open = new Free().watch(SWINGS).leave(12);
  expect(open.sets.map(([id]) => id)).toEqual(["kettlebell-swing"]);
  const [at] = open.words.flatMap((text, i) => (text === "Kettlebell swing" ? [i] : []));
  expect(open.words[(at ?? 0) + 1]).toBe("Firm shoes, and room around you");
});

test("swings are remembered for their gate as without a weight, which nobody asked for, and an unsafe one closes it", () => {
  const kept = new Map<string, string>();
  const place = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const answers = new Answers(new LocalStore(() => place), () => 0);
  answers.tell("before", 1);
  const steps = exerciseById("kettlebell-swing")?.meta.weight ?? expect.unreachable();
  const done = { weight: 8, repetitions: 10, good: 10, unsafe: 0 };
  for (const weight of [0, 8]) answers.addWeighted("kettlebell-swing", { ...done, weight });
  const heaviest = () => answers.weightGate("kettlebell-swing", steps);
  answers.chooseWeight("kettlebell-swing", 20);
  const before = heaviest();

  const free = new Free().watch(film("kettlebell-swing/kettlebell-swing.clean")).leave(12);
  expect(free.sets.map(([id]) => id)).toEqual(["kettlebell-swing"]);
  remember(free, answers);
  expect(heaviest()).toEqual(before);
  remember(new Free().watch(film("kettlebell-swing/kettlebell-swing.faults-a")).leave(12), answers);
  expect(heaviest()).toMatchObject({ open: false, why: expect.stringMatching(/^You squatted or leaned/) });
});

/** As the app does with the events of a workout. */
function remember({ workout: { progress, log } }: Free, answers: Answers): void {
  rememberWeighted({ progress }, log, answers, exerciseById);
}

test("whoever lies still is told once where lying still is led, and no drawing-in is claimed", () => {
  const [lying] = loadCases(["fixtures/drawing-in/drawing-in.clean.json"]);
  if (lying === undefined) expect.unreachable();
  const { guide: _guide, ...unled } = lying.recording;
  const free = new Free().watch(beginningOf(unled, 30));
  const told = "Lie as long as you like. Drawing-in is led from its own page";
  expect(free.sets).toEqual([]);
  expect(free.words.filter((text) => text === told)).toHaveLength(1);
});

test("what people do between is nothing: walking, squats, sitting down and stretches, before and after a set", () => {
  const others = loadCases(["fixtures/none"]).map(({ recording }) => beginningOf(recording, 8, 3));
  expect(others.length).toBeGreaterThan(10);
  const free = new Free();
  for (const [i, other] of [...others.slice(0, 7), BRIDGES, ...others.slice(7)].entries())
    free.watch(other).leave(i === 7 ? 10 : 1);
  expect(free.sets).toEqual([["bridge", 3]]);
});

test("a reload loses nothing: it is taken up with the sets that were done, and looks for the next one", () => {
  const kept = new Map<string, unknown>();
  const store = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, value: unknown) => void kept.set(key, JSON.parse(JSON.stringify(value))),
  };
  const log = new KeptLog(store as Pick<LocalStore, "read" | "write">);
  const nothing = new Free().watch(WALKING);
  log.keep(nothing.workout, nothing.workout.log);
  expect(log.read()).toBeNull();

  const before = new Free().watch(BRIDGES);
  log.keep(before.workout, before.workout.log);
  const after = new Free();
  after.t = before.t + 30;
  const { manner, known, exerciseById } = after.workout;
  after.workout = reopenWorkout({ t: after.t, manner, known, exerciseById }, log.read() ?? []);
  after.give({ type: "take-up", steps: after.workout.progress.steps, at: 0 });
  after.give({ type: "ready" });
  expect(after.words.at(-1)).toBe("Just move. I say what I see");
  after.watch(SUPERMANS).give({ type: "hand", action: { type: "stop" } });
  expect(after.sets).toEqual([
    ["bridge", 3],
    ["superman", 2],
  ]);
  expect(after.workout.progress.sets[0]?.ended).not.toBeNull();
  log.keep(after.workout, after.workout.log);
  expect(log.read()).toBeNull();
});

test("who stops by hand keeps what was done, the movement that was back at rest too", () => {
  const free = new Free().watch(SUPERMANS).give({ type: "hand", action: { type: "stop" } });
  expect(free.sets).toEqual([["superman", 2]]);
  expect(free.workout.progress.phase).toEqual({ is: "finished", why: "done" });
});

test("a pause by hand in a set ends none: it goes on where it was", () => {
  const free = new Free().watch(BRIDGES);
  const { length } = free.types.filter((type) => type === "set-ended");
  free.give({ type: "hand", action: { type: "pause" } });
  free.t += 60;
  free.give({ type: "hand", action: { type: "resume" } });
  expect(free.watch(BRIDGES).sets[0]?.[0]).toBe("bridge");
  expect(free.types.filter((type) => type === "set-ended")).toHaveLength(length);
});

test("a film that nobody leads is over with its last picture", () => {
  const free = new Free("video").watch(SUPERMANS).give({ type: "source-ended" });
  expect(free.sets).toEqual([["superman", 2]]);
  expect(free.workout.progress.phase).toEqual({ is: "finished", why: "source" });
  expect(free.words).toEqual([]);
});
