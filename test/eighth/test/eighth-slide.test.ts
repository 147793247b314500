import { describe, expect, test } from "vitest";
import { rememberWeighted } from "../src/composition/weight-memory.ts";
import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import { offer } from "../src/plan/adjust.ts";
import { starterPlan, startItem } from "../src/plan/starter.ts";
import { exerciseSteps } from "../src/plan/steps.ts";
import { JOINTS } from "../src/pose/joints.ts";
import type { Pose } from "../src/pose/pose.ts";
import { Answers } from "../src/safety/answers.ts";
import { limitOf } from "../src/safety/exercise-limits.ts";
import { hardDay } from "../src/safety/hard-day.ts";
import { LocalStore } from "../src/storage/local-store.ts";
import { mustAsk } from "../src/ui/check-in/must-ask.ts";
import { allStatements } from "../src/ui/sources/statements.ts";
import { litBones } from "../src/ui/stage/limb.ts";
import { loadOf } from "../src/ui/today/load.ts";
import type { WorkoutEvent } from "../src/workout/events.ts";
import type { WorkoutSnapshot } from "../src/workout/snapshot.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const eighth = exerciseById("eighth-slide") ?? expect.unreachable("not registered");
const { meta } = eighth;
const weight = meta.weight ?? expect.unreachable("no weight");

const answers = () => {
  const kept = new Map<string, string>();
  const asked = new Answers(
    new LocalStore(() => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => kept.set(key, text),
      removeItem: (key) => kept.delete(key),
    })),
    () => 0,
  );
  asked.none("now");
  asked.none("talk");
  asked.asked("yes");
  asked.tell("before", 0);
  return asked;
};

describe("eighth-slide", () => {
  test("it is planned for the day that it names, and no other day changes", () => {
    const others = METAS.filter(({ id }) => id !== meta.id);
    const [before, after] = [starterPlan(others), starterPlan(METAS)];
    const sunday = before.days[6] ?? expect.unreachable("no Sunday");
    expect(after.days[6]).toEqual({ ...sunday, items: [startItem(meta), ...sunday.items] });
    expect(after.days.slice(0, 6)).toEqual(before.days.slice(0, 6));
  });

  test("pain leads to the gentler one that it names", () => {
    const sore = { form: "good", completion: 1, cue: null, painBefore: 1, painAfter: 4 } as const;
    expect(offer(startItem(meta), [sore, sore], METAS)).toMatchObject({
      change: "swap",
      item: { exercise: "drawing-in" },
    });
  });

  test("its own words are said before it, and the day after it is one of rest", () => {
    const order = { exercise: meta.id, variant: null, sets: 1, repetitions: 3, holdSeconds: 2 };
    expect(exerciseSteps([order], METAS)).toMatchObject([{ before: meta.before }]);
    const set = { exercise: meta.id } as Parameters<typeof loadOf>[0][number]["sets"][number];
    const visit = { painBefore: 0, painAfter: 0 } as Parameters<typeof loadOf>[0][number]["visit"];
    const load = loadOf([{ visit, sets: [set] }], EXERCISES);
    expect(load === null ? null : hardDay(load)).toContain(meta.restAfter);
  });

  test("its gate opens by its own steps and remembers its own unsafe fault", () => {
    const asked = answers();
    expect(mustAsk(asked.clearance, [meta])).toBe(true);
    const gate = () => asked.weightGate(meta.id, weight);
    expect(gate()).toEqual({ open: false, why: expect.stringContaining("5 slides without a weight") });
    const end = [{ type: "set-ended", t: 1 }] as unknown as readonly WorkoutEvent[];
    const ended = (faults: readonly string[]) => {
      const repetition = { score: 95, faults: faults.map((id) => ({ id })) };
      const part = { exercise: meta.id, endedAt: 1, repetitions: new Array(5).fill(repetition) };
      const progress = { source: "camera", steps: [], sets: [{ parts: [part] }] };
      return { progress } as unknown as WorkoutSnapshot;
    };
    rememberWeighted(ended([]), end, asked, exerciseById);
    expect(gate()).toMatchObject({
      open: true,
      most: 1,
      why: expect.stringContaining("Your slide is good."),
    });
    rememberWeighted(ended(["back-lifting"]), end, asked, exerciseById);
    expect(gate()).toMatchObject({ open: false, why: expect.stringContaining("Your back lifted") });
  });

  test("what it demands decides who had better leave it out", () => {
    const asked = answers();
    expect(limitOf(meta, { ...asked.screening, ticked: ["thin-bones"] }).is).toBe("out");
  });

  test("the part of the body that its fault names lights up", () => {
    const pose = Object.fromEntries(JOINTS.map((joint, i) => [joint, { x: i, y: i, score: 0.9 }])) as Pose;
    const part = meta.faults.find(({ id }) => id === "slide-short")?.part ?? expect.unreachable("no part");
    expect(litBones(pose, meta.view, part, null)).toEqual([
      [pose.leftKnee, pose.leftAnkle],
      [pose.rightKnee, pose.rightAnkle],
    ]);
  });

  test("the page of sources tells what it says and on whose word", () => {
    const group = allStatements(EXERCISES).find(({ id }) => id === meta.id);
    const says = group?.statements.flatMap((statement) => statement.says);
    expect(says).toEqual(expect.arrayContaining([weight.why, meta.restAfter, meta.text.summary]));
  });
});
