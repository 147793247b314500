import { describe, expect, test } from "vitest";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { type ExerciseOrder, exerciseSteps, workoutSteps } from "../../src/plan/steps.ts";
import { sayingTime } from "../../src/voice/line.ts";
import { unseenRemark } from "../../src/workout/unseen.ts";
import { Played } from "./played.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const BRIDGES: ExerciseOrder = {
  exercise: "bridge",
  variant: null,
  sets: 2,
  repetitions: 1,
  holdSeconds: 3,
};
const BIRD_DOGS: ExerciseOrder = { ...BRIDGES, exercise: "bird-dog", sets: 1 };

/** What is told of how an exercise is done, from a moment on. */
function lessons(played: Played, from = 0): string[] {
  return played.lines.slice(from).flatMap(({ kind, text }) => (kind === "lesson" ? [text] : []));
}

/** How the page of an exercise says that it is done, without its first step: how to lie or stand. */
const stepsOf = (id: string) => exerciseById(id)?.meta.text.steps.slice(1);

describe("How an exercise is done is told", () => {
  test("before its first set, in the warm-up or the rest, and not again between its sets", () => {
    const played = new Played(workoutSteps([BRIDGES, BIRD_DOGS], METAS)).start();
    played.until(() => played.phase === "placing");
    expect(lessons(played)).toEqual(stepsOf("bridge"));
    const inFirst = played.lines.length;
    played.act("begin", "add").wait(30);
    expect(played.phase).toBe("resting");
    expect(lessons(played, inFirst)).toEqual([]);
    played.act("skip").wait(1).act("begin").wait(4).act("add").wait(40);
    expect(lessons(played, inFirst)).toEqual(stepsOf("bird-dog"));
  });

  test("of a variant in the words of the variant", () => {
    const order = { ...BIRD_DOGS, variant: "leg-only" };
    const played = new Played(workoutSteps([order], METAS)).start();
    played.until(() => played.phase === "placing");
    expect(lessons(played)).toEqual(["Leg only. Both hands stay on the floor. Easier to balance."]);
  });

  test("to nobody who wants the counts alone", () => {
    const manner = { amount: "counts", pace: 1 } as const;
    const played = new Played(workoutSteps([BRIDGES], METAS), { manner }).start();
    played.until(() => played.phase === "placing");
    expect(lessons(played)).toEqual([]);
  });

  test("of an exercise begun on its own, once the picture is right; the countdown waits until it is told", () => {
    const played = new Played(exerciseSteps([BRIDGES], METAS), { known: [] }).start();
    played.play("bridge", [{}], 40, () => played.phase === "ready");
    expect(lessons(played)).toEqual([]);
    played.play("bridge", [{}], 40, () => played.phase === "countdown");
    expect(played.phase).toBe("countdown");
    expect(lessons(played)).toEqual(stepsOf("bridge"));
    const spoken = (text = "") => played.of("said").find(({ line }) => line.text === text)?.t ?? Number.NaN;
    const last = stepsOf("bridge")?.at(-1);
    expect(spoken("Three") - spoken(last)).toBeGreaterThanOrEqual(sayingTime(last ?? ""));
  });

  test("of an exercise begun on its own, until it is begun by doing it", () => {
    const played = new Played(exerciseSteps([BRIDGES], METAS), { known: [] }).start();
    played.play("bridge", [{}], 6, () => played.phase === "resting").wait(20);
    expect(lessons(played).length).toBeGreaterThan(0);
    expect(played.of("repetition")).toHaveLength(1);
    const begun = played.of("set-started").at(0)?.t ?? 0;
    const after = played.of("said").filter(({ t, line }) => t > begun && line.kind === "lesson");
    expect(after).toEqual([]);
  });

  test("and keeps nobody waiting who chose to read instead of listening", () => {
    const manner = { amount: "quiet", pace: 1 } as const;
    const played = new Played(exerciseSteps([BRIDGES], METAS), { known: [], manner }).start();
    played.play("bridge", [{}], 12, () => played.phase === "countdown");
    expect(played.phase).toBe("countdown");
  });

  test("not again of an exercise of which a set was begun before", () => {
    const played = new Played(exerciseSteps([BRIDGES], METAS), { known: ["bridge"] }).start();
    played.play("bridge", [{}], 12, () => played.phase === "countdown");
    expect(played.phase).toBe("countdown");
    expect(lessons(played)).toEqual([]);
  });

  test("no more once the exercise itself has begun", () => {
    const played = new Played(exerciseSteps([{ ...BRIDGES, sets: 1 }, BIRD_DOGS], METAS)).start();
    played.act("begin", "add").wait(12).act("skip");
    const begun = played.lines.length;
    expect(played.phase).toBe("placing");
    expect(lessons(played.wait(30), begun)).toEqual([]);
  });
});

describe("What was not seen of a set", () => {
  const repetitions = [
    { start: 10, end: 14 },
    { start: 26, end: 30 },
  ];

  test.each([
    ["nothing, where all was seen", [], null],
    ["little", [{ start: 14, end: 18, why: "feet" }], null],
    ["much", [{ start: 14, end: 20, why: "feet" }], "At times I did not see your feet"],
    ["before and after the repetitions", [{ start: 0, end: 12, why: "view" }], null],
    [
      "movement that is none of it",
      [{ start: 14, end: 24, why: "movement" }],
      "At times you moved in a way that I could not count",
    ],
    ["being away", [{ start: 14, end: 24, why: "nobody" }], "At times I did not see you"],
    ["having left the posture", [{ start: 14, end: 24, why: "posture" }], null],
    [
      "several things: the longest",
      [
        { start: 11, end: 17, why: "feet" },
        { start: 18, end: 26, why: "view" },
      ],
      "At times you were turned away from where I can judge",
    ],
  ] as const)("is told at its end: %s", (_what, stretches, said) => {
    expect(unseenRemark(stretches, repetitions)).toBe(said);
  });

  test("is not told of a set in which nothing was counted", () => {
    expect(unseenRemark([{ start: 0, end: 60, why: "nobody" }], [])).toBeNull();
  });
});
