import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { badDayItems } from "../../src/plan/bad-day.ts";
import { exerciseSteps } from "../../src/plan/steps.ts";
import { dayToChoose, gentlerSteps, usualSteps } from "../../src/workout/bad-day.ts";
import { askedOf, countOf } from "../../src/workout/progress.ts";
import { resultOf } from "../../src/workout/result.ts";
import type { ExerciseStep } from "../../src/workout/step.ts";
import { unwatchedFrom } from "../../src/workout/unwatched.ts";
import { Course } from "./course.ts";
import { Played } from "./played.ts";
import { SCRIPTED_STEP, WALK_STEP } from "./scripted.ts";

const BAD = { type: "bad-day", isOn: true } as const;
const USUAL = { type: "bad-day", isOn: false } as const;
const METAS = EXERCISES.map(({ meta }) => meta);

const EASIER = {
  id: "arms-out",
  name: "Arms out",
  description: "Arms out to the sides.",
  easier: true,
  voids: [],
};

/** In the first set of three of ten, begun by the countdown; a second exercise follows. */
function working(part: Partial<ExerciseStep> = {}): Course {
  const step = { ...SCRIPTED_STEP, asked: 10, sets: 3, ...part };
  return new Course([step, step], { variants: [EASIER] }).placed().be("rest", 5.4);
}

/** What is asked of each step: sets, repetitions, way. */
const asked = ({ workout }: Course) =>
  workout.progress.steps.flatMap((step) =>
    step.kind === "exercise" ? [`${step.sets}x${step.asked} ${step.variant ?? "usual"}`] : [],
  );

describe("A bad day in the middle of a workout", () => {
  test("in the rest halves what is left, the gentle way, and what was done stays as it was asked", () => {
    const course = working().repeat(10).act(BAD);
    expect(asked(course)).toEqual(["2x10 arms-out", "2x7 arms-out"]);
    expect(course.workout.progress).toMatchObject({ isBadDay: true, phase: { is: "resting" } });
    course.wait(30).be("rest", 5.4).repeat(10);
    expect(course.workout.progress.sets.map(({ parts }) => parts[0].variant)).toEqual([null, "arms-out"]);
    expect(resultOf(course.workout.progress, 0)).toMatchObject({ done: 20, asked: 20 });
    expect(resultOf(course.workout.progress, 1)).toMatchObject({ done: 0, asked: 14 });
  });

  test("in the pause of a set halves the rest of it, which goes on the gentle way, from the count where it was", () => {
    const course = working().repeat(4).act("pause", BAD);
    expect(asked(course)).toEqual(["2x7 arms-out", "2x7 arms-out"]);
    expect(course.workout.progress.isPaused).toBe(true);
    course.act("resume").be("rest", 5.4).repeat(3);
    const [set] = course.workout.progress.sets;
    expect(set?.parts.map(({ variant, repetitions }) => [variant, repetitions.length])).toEqual([
      [null, 4],
      ["arms-out", 3],
    ]);
    expect(set && [countOf(set), askedOf(set), set.ended]).toEqual([7, 7, "dose"]);
    expect(course.phase).toBe("resting");
  });

  test("is said kindly, and how the gentle way goes is told where it is another", () => {
    const course = working().repeat(10).act(BAD).wait(18);
    const said = course.words.slice(course.words.findIndex((words) => words.startsWith("Then half")));
    expect(said).toEqual([
      "Then half of what is left is enough, the gentle way",
      "Arms out. Arms out to the sides.",
    ]);
    expect(working().repeat(4).act("pause", BAD).wait(1).workout.progress.shown.text).toBe(
      "Paused. Gently from here on",
    );
  });

  test("is taken back by the same button, and nothing that was done is lost", () => {
    const course = working().repeat(10).act(BAD);
    expect(dayToChoose(course.workout.progress)).toBe(false);
    course.act(USUAL);
    expect(asked(course)).toEqual(["3x10 usual", "3x10 usual"]);
    expect(course.workout.progress.isBadDay).toBe(false);
    expect(dayToChoose(course.workout.progress)).toBe(true);
    expect(resultOf(course.workout.progress, 0)).toMatchObject({ done: 10, asked: 30 });
  });

  test("said twice is one bad day, and there is none to say where nothing is left", () => {
    const twice = working().repeat(10).act(BAD, BAD);
    expect(twice.of("bad-day")).toHaveLength(1);
    const last = working({ sets: 1 }).repeat(10).wait(30).placed().be("rest", 5.4).act(BAD).repeat(5);
    expect(last.phase).toBe("finished");
    expect(last.act(USUAL).of("bad-day")).toHaveLength(1);
    const cool = new Course([SCRIPTED_STEP, WALK_STEP]).act("skip");
    expect(dayToChoose(cool.workout.progress)).toBeNull();
  });

  test("holds over a reload, and so does the way back", () => {
    const course = working().repeat(10).act(BAD).reload().takeUp();
    expect(asked(course)).toEqual(["2x10 arms-out", "2x7 arms-out"]);
    expect(asked(course.act(USUAL))).toEqual(["3x10 usual", "3x10 usual"]);
  });

  test("said before it, while the camera is asked for, holds from the first set on", () => {
    const step = { ...SCRIPTED_STEP, asked: 10, sets: 3 };
    const course = new Course([WALK_STEP, step], { variants: [EASIER], isStarted: false });
    course.act(BAD).start().act("skip").placed().be("rest", 5.4).repeat(7);
    expect(course.of("exercise-started")).toMatchObject([{ asked: 7 }]);
    expect(course.of("set-started")).toMatchObject([{ asked: 7, variant: "arms-out" }]);
    expect(course.phase).toBe("resting");
  });

  test("of what the clock leads lets the set under way go on, and halves what comes after it", () => {
    const step = { ...SCRIPTED_STEP, asked: 10, sets: 4 };
    const course = new Course(unwatchedFrom([step, step], 0), { variants: [EASIER] }).wait(30).act(BAD);
    expect(asked(course)).toEqual(["2x10 usual", "2x10 arms-out"]);
    expect(course.wait(60).of("unwatched-ended")).toHaveLength(1);
  });

  test("said in the warm-up halves all of it, as before the workout", () => {
    const items = METAS.map(({ id, dose }) => ({ exercise: id, variant: null, sets: 3, ...dose }));
    const before = exerciseSteps(badDayItems(items, METAS), METAS);
    const way = { at: 0, number: 1, phase: { is: "guided", left: 1 } } as const;
    const steps = [WALK_STEP, ...exerciseSteps(items, METAS)];
    const said = gentlerSteps({ ...way, steps }, 0, exerciseById);
    expect(said.slice(1)).toEqual(before.map((step) => expect.objectContaining(step)));
  });
});

describe("The range of a bad day", () => {
  const LOW = Array.from({ length: 4 }, () => ({ faults: [{ id: "hips-low", severity: 1.3 }] }));
  const BRIDGES = { exercise: "bridge", variant: null, sets: 1, repetitions: 4, holdSeconds: 3 };
  const cue = exerciseById("bridge")?.meta.faults.find(({ id }) => id === "hips-low")?.cue ?? "";
  const seenOn = (day: "bad" | "usual"): Played => {
    const repetitions = day === "bad" ? 8 : 4;
    const played = new Played(exerciseSteps([{ ...BRIDGES, repetitions }], METAS)).start();
    if (day === "bad") played.act(BAD);
    return played.play("bridge", LOW, 12, () => played.phase === "finished").wait(15);
  };

  test("is found by the first slow repetitions, told once, and nobody is asked for more", () => {
    const played = seenOn("bad");
    const found = played.of("range-today");
    expect(found).toMatchObject([{ exercise: "bridge", cap: "height" }]);
    const { progress } = played.workout;
    expect(progress.ranges).toEqual({ bridge: found[0]?.value });
    const told = `Your range today: ${found[0]?.value} degrees. No more is asked`;
    expect(played.words.filter((words) => words === told)).toHaveLength(1);
    expect(played.words.join("; ")).not.toContain(cue);
    expect(resultOf(progress, 0)).toMatchObject({ done: 4, asked: 4, good: 4 });
  });

  test("is none on any other day: a low bridge is told as one", () => {
    const played = seenOn("usual");
    expect(played.of("range-today")).toEqual([]);
    expect(played.words).toContain(cue);
    expect(resultOf(played.workout.progress, 0)).toMatchObject({ done: 4, good: 0 });
  });
});

test("Whenever it is a bad day, no more than half of what was left is asked, at least one, and the way back leads to what was", () => {
  const any = fc.record({
    id: fc.constantFrom(...METAS.map((meta) => meta.id)),
    sets: fc.integer({ min: 1, max: 5 }),
    repetitions: fc.integer({ min: 1, max: 20 }),
    number: fc.integer({ min: 1, max: 5 }),
    done: fc.nat(40),
    isResting: fc.boolean(),
  });
  fc.assert(
    fc.property(any, ({ id, sets, repetitions, number, done, isResting }) => {
      const meta = exerciseById(id)?.meta;
      if (meta === undefined) throw new Error(`There is no ${id}.`);
      const [step] = exerciseSteps(
        [{ exercise: id, variant: null, sets, repetitions, holdSeconds: 3 }],
        [meta],
      );
      if (step === undefined) throw new Error("There is no step.");
      fc.pre(number <= sets && (isResting || done < step.asked));
      const phase = isResting ? ({ is: "resting", left: 9 } as const) : ({ is: "placing" } as const);
      const way = { steps: [step], at: 0, number, phase };
      const [now] = gentlerSteps(way, isResting ? 0 : done, exerciseById);
      if (now?.kind !== "exercise") throw new Error("There is no step any more.");
      expect(usualSteps({ steps: [now], at: 0 })).toEqual([step]);
      const over = isResting ? number : number - 1;
      const counted = isResting ? 0 : done;
      const left = (sets - over) * step.asked - counted;
      if (left === 0) {
        expect(now).toEqual(step);
        return;
      }
      const asked = (now.sets - over) * now.asked - counted;
      const one = meta.dose.perSide ? 2 : 1;
      expect(asked).toBeGreaterThan(0);
      expect(asked).toBeLessThanOrEqual(Math.max(one, left / 2));
      if (meta.dose.perSide) expect(now.asked % 2).toBe(0);
    }),
  );
});
