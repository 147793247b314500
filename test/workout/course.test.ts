import { expect, test } from "vitest";
import { countOf, currentSet } from "../../src/workout/progress.ts";
import type { ExerciseStep } from "../../src/workout/step.ts";
import { Course } from "./course.ts";
import { posed, SCRIPTED_STEP, type ScriptedPosture, WALK_STEP } from "./scripted.ts";

/** In the first set, begun by the countdown. */
function working(part: Partial<ExerciseStep> = {}): Course {
  const course = new Course([{ ...SCRIPTED_STEP, ...part }], { paced: part.paced ?? false })
    .placed()
    .be("rest", 5.4);
  expect(course.phase).toBe("working");
  return course;
}

/** The names of what happened since the set began, without what of it was not seen. */
function since(course: Course): string[] {
  const names = course.names().filter((name) => name !== "unseen");
  return names.slice(names.indexOf("set-started") + 1);
}

test("A right picture, the ready posture and the countdown lead into the set, without a hand", () => {
  expect(working().names()).toEqual([
    "exercise-started",
    "ready-awaited placed",
    "countdown 3",
    "countdown 2",
    "countdown 1",
    "set-started",
  ]);
});

test("The ready posture has to be kept", () => {
  const course = new Course([SCRIPTED_STEP]).placed().be("rest", 1.5).be("away", 0.2);
  expect(course.be("rest", 1.9).phase).toBe("ready");
  expect(course.be("rest", 0.2).phase).toBe("countdown");
});

test("Who does not take up the ready posture is told how, and after a while again", () => {
  const course = new Course([SCRIPTED_STEP]).placed().be("away", 15.5);
  expect(course.of("ready-wanted")).toHaveLength(1);
  expect(course.be("away", 1).of("ready-wanted")).toHaveLength(2);
});

test("Getting up during the countdown calls it off", () => {
  const course = new Course([SCRIPTED_STEP]).placed().be("rest", 3).be("away", 0.2);
  expect(course.workout.progress.phase).toMatchObject({ is: "ready", held: 0 });
});

test("Leaving the posture makes the set wait and coming back takes it up, with the count kept", () => {
  const course = working().repeat(1).be("away", 1.2);
  expect(course.phase).toBe("left");
  course.see(posed("moving", "repetition"), 0.1).be("away", 8).be("rest", 1.2).repeat(1);
  expect(since(course)).toEqual(["repetition 1", "set-left", "set-resumed", "repetition 2"]);
});

test("A moment of bad sight does not make a set wait", () => {
  const course = working().repeat(1).be("away", 0.6).be("unsure", 5).be("rest", 1);
  expect(since(course)).toEqual(["repetition 1"]);
});

test.each<[string, ScriptedPosture, number, string]>([
  ["lying on in silence", "rest", 10.4, "set-ended quiet 1"],
  ["getting up", "away", 1.2, "set-ended answered 1"],
])("After 20 s of rest the question comes, and %s ends the set", (_how, posture, seconds, end) => {
  const course = working().repeat(1).be("rest", 19.5);
  expect(course.phase).toBe("working");
  expect(course.be("rest", 0.7).phase).toBe("asking");
  expect(since(course.be(posture, seconds)).slice(0, 3)).toEqual(["repetition 1", "set-question", end]);
});

test("A repetition answers the question and the set goes on", () => {
  const course = working().repeat(1).be("rest", 20.2).repeat(1);
  expect(since(course)).toEqual(["repetition 1", "set-question", "repetition 2"]);
  expect(course.phase).toBe("working");
});

test.each([
  [true, "working"],
  [false, "resting"],
])("The question answered by hand with more = %s leads to %s", (more, phase) => {
  expect(working().repeat(1).be("rest", 20.2).act({ type: "answer", more }).phase).toBe(phase);
});

test("Lying still is the exercise when the app leads the pace", () => {
  expect(since(working({ paced: true }).be("rest", 60))).toEqual([]);
});

test("Corrections by hand are kept apart from what was seen", () => {
  const course = working().repeat(2).act("undo", "add", "undo");
  const set = currentSet(course.workout.progress);
  expect(set?.parts[0]).toMatchObject({ removed: [1], added: 0 });
  expect(set?.parts[0].repetitions).toHaveLength(2);
  expect(set && countOf(set)).toBe(1);
});

test("The newest is taken back first, whether it was seen or added", () => {
  const course = working({ asked: 9 }).repeat(2).act("add", "undo", "add").repeat(1).act("undo", "undo");
  expect(course.of("corrected").map(({ kind, index }) => [kind, index])).toEqual([
    ["added", null],
    ["removed", null],
    ["added", null],
    ["removed", 2],
    ["removed", 1],
  ]);
});

test("Undoing stops at nought, and adding the last one ends the set", () => {
  const course = working().act("undo");
  expect(since(course)).toEqual([]);
  expect(since(course.repeat(2).act("add"))).toEqual([
    "repetition 1",
    "repetition 2",
    "corrected",
    "set-ended dose 3",
    "rest-started",
  ]);
});

test("In the rest the set just done can be corrected and stays done", () => {
  const course = working().repeat(3).act("undo");
  const set = currentSet(course.workout.progress);
  expect(set && countOf(set)).toBe(2);
  expect(course.phase).toBe("resting");
});

test("Paused by hand waits for the hand, then counts down anew", () => {
  const course = working().repeat(1).act("pause").be("rest", 30);
  expect(course.workout.progress).toMatchObject({ isPaused: true, phase: { is: "working" } });
  course.act("resume").be("rest", 5.4).repeat(1);
  expect(since(course)).toEqual([
    "repetition 1",
    "paused",
    "resumed",
    "countdown 3",
    "countdown 2",
    "countdown 1",
    "set-started",
    "repetition 2",
  ]);
  expect(currentSet(course.workout.progress)?.parts).toHaveLength(1);
});

test("The stop works in every phase and keeps what was done", () => {
  const course = working().repeat(2).act("stop");
  expect(course.workout.progress.phase).toEqual({ is: "finished", why: "stopped" });
  expect(currentSet(course.workout.progress)).toMatchObject({ ended: "stopped" });
  expect(course.be("rest", 5).repeat(1).names().at(-1)).toBe("finished");
});

test("Skipping leaves a warm-up, a rest, and the exercise under way", () => {
  const course = new Course([WALK_STEP, SCRIPTED_STEP, { ...SCRIPTED_STEP, sets: 1 }]).act("skip");
  expect(course.phase).toBe("placing");
  course.placed().be("rest", 5.4).repeat(3).act("skip");
  expect(course.workout.progress).toMatchObject({ number: 2, phase: { is: "ready" } });
  course.be("rest", 5.4).repeat(1).act("skip");
  expect(course.workout.progress).toMatchObject({ at: 2, number: 1, phase: { is: "placing" } });
  expect(currentSet(course.workout.progress)?.ended).toBe("skipped");
});

test("A set with one side only is told at its end", () => {
  expect(working().repeat(3, "left").of("set-ended")).toMatchObject([{ oneSided: "left" }]);
  expect(working().repeat(2, "left").repeat(1, "right").of("set-ended")).toMatchObject([{ oneSided: null }]);
});

test("A rest runs on by the clock while no tick comes, as when the device slept", () => {
  const course = working().repeat(3);
  course.t += 31;
  course.give({ type: "tick" });
  expect(course.workout.progress).toMatchObject({ number: 2, phase: { is: "ready" } });
});

test("A rule that throws is told of once in plain words, the set goes on, and each error is in the log", () => {
  const course = working().repeat(1).see(posed("moving", "error"), 0.3).repeat(1).wait(8);
  expect(since(course).slice(0, 5)).toEqual([
    "repetition 1",
    "rule-failed",
    "rule-failed",
    "rule-failed",
    "repetition 2",
  ]);
  expect(course.of("rule-failed").map(({ message }) => message)).toEqual(Array(3).fill("the rule broke"));
  expect(course.words.filter((text) => text.startsWith("I could not judge"))).toEqual([
    "I could not judge a moment of this. Just go on. Your count is kept.",
  ]);
});
