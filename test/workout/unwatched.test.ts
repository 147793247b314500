import { expect, test } from "vitest";
import { sayingTime } from "../../src/voice/line.ts";
import { problem } from "../../src/workout/problems.ts";
import { exerciseToCome, isWatched } from "../../src/workout/progress.ts";
import { unwatchedFrom, unwatchedSeconds } from "../../src/workout/unwatched.ts";
import { Course } from "./course.ts";
import { Played } from "./played.ts";
import { SCRIPTED_STEP, scripted, WALK_STEP } from "./scripted.ts";

const STEPS = [WALK_STEP, SCRIPTED_STEP];
const SECONDS = unwatchedSeconds(SCRIPTED_STEP);

test("Where nobody can be seen the clock leads each set and its rest to the end, and counts and judges nothing", () => {
  const course = new Course(unwatchedFrom(STEPS, 0)).wait(20 + 2 * SECONDS + 30 + 10);
  expect(course.words).toEqual([
    "Today: Bridge",
    "Stand up and make room. We warm up first",
    "Walk on the spot.",
    "Twenty seconds",
    "Half way",
    "Next: Bridge",
    "Tighten your belly and your buttocks.",
    "Lift your hips until shoulders, hips and knees make one line.",
    "Stay for three seconds and keep breathing.",
    "Now: Bridge, three times, two sets",
    "In your own time. I cannot see you, so I neither count nor judge",
    "Lie on your back.",
    "Half way",
    "Ten seconds left",
    "The time for this set is over",
    "Rest, and drink a sip. Next: Bridge, set 2 of 2",
    "Ten seconds left",
    "Now: Bridge, three times",
    "In your own time. I cannot see you, so I neither count nor judge",
    "Half way",
    "Ten seconds left",
    "The time for this set is over",
    "All done. Rest a little",
    "When you get up, tap how your back feels",
  ]);
  expect(course.workout.progress.unobserved).toEqual([
    { step: 1, number: 1 },
    { step: 1, number: 2 },
  ]);
  expect(course.workout.progress.sets).toEqual([]);
});

test("An exercise that the clock leads from its own page is told first, and its time begins after that", () => {
  const told = (known: readonly string[]) => {
    const played = new Played(unwatchedFrom([SCRIPTED_STEP], 0), { exerciseById: () => scripted(), known });
    played.start().until(() => played.words.includes("Half way"));
    const [begun] = played.of("unwatched-started");
    return { words: played.words, half: played.t - (begun?.t ?? 0) };
  };
  const opening = [
    "Now: Bridge, three times, two sets",
    "In your own time. I cannot see you, so I neither count nor judge",
    "Lie on your back.",
  ];
  const lesson = [
    "Tighten your belly and your buttocks.",
    "Lift your hips until shoulders, hips and knees make one line.",
    "Stay for three seconds and keep breathing.",
    "Lower slowly until your back rests on the floor.",
  ];
  const first = told([]);
  expect(first.words).toEqual([...opening, ...lesson, "Half way"]);
  expect(first.half).toBeGreaterThan(SECONDS / 2 + sayingTime(lesson.join(" ")));
  expect(told([SCRIPTED_STEP.exercise]).words).toEqual([...opening, "Half way"]);
});

test("What comes after a set that the clock leads is told in its rest, and not in the middle of the set", () => {
  const next = { ...SCRIPTED_STEP, exercise: "bird-dog", name: "Bird-Dog" };
  const played = new Played(unwatchedFrom([{ ...SCRIPTED_STEP, sets: 1 }, next], 0)).start();
  played.until(() => played.phase === "resting");
  expect(played.words).not.toContain("Next: Bird-Dog");
  const inSet = played.lines.filter(({ kind }) => kind === "lesson");
  played.until(() => played.phase === "unwatched");
  expect(inSet).toEqual([]);
  expect(played.lines.filter(({ kind }) => kind === "lesson").length).toBeGreaterThan(2);
});

test("No camera is wanted for what the clock leads, whatever the phase", () => {
  const course = new Course(unwatchedFrom(STEPS, 0));
  while (course.phase !== "finished") {
    expect([course.phase, isWatched(course.workout.progress)]).toEqual([course.phase, false]);
    expect(exerciseToCome(course.workout.progress)).toBeNull();
    course.wait(1);
  }
});

test("A set that broke off in the middle keeps its count, and what is left of it is led by the clock", () => {
  const course = new Course(STEPS).act("skip").placed().be("rest", 5.4).repeat(1);
  course.give({ type: "failed", problem: problem("worker-lost") }).wait(20);
  course.give({ type: "take-up", steps: unwatchedFrom(STEPS, 1), at: 1 }).start();
  expect(course.phase).toBe("unwatched");
  course.wait(SECONDS + 1);
  expect(course.words).toContain("Now: Bridge, twice");
  const [set, ...others] = course.workout.progress.sets;
  expect([set?.ended, set?.parts.flatMap(({ repetitions }) => repetitions).length]).toEqual(["stopped", 1]);
  expect(others).toEqual([]);
  expect(course.workout.progress.unobserved).toEqual([{ step: 1, number: 1 }]);
});

test("A rest in which the camera went away goes on, and the next set is led by the clock", () => {
  const course = new Course(STEPS).act("skip").placed().be("rest", 5.4).repeat(3).wait(5);
  course.give({ type: "failed", problem: problem("camera-unplugged") });
  course.give({ type: "take-up", steps: unwatchedFrom(STEPS, 1), at: 1 }).start();
  expect(course.phase).toBe("resting");
  expect(course.wait(30).phase).toBe("unwatched");
  expect(course.of("unwatched-started").map(({ number }) => number)).toEqual([2]);
});

test.each([
  { after: 5, phase: "finished", unobserved: 0 },
  { after: 25, phase: "resting", unobserved: 1 },
])(
  "Who goes on after $after seconds of it: $phase, $unobserved of them kept",
  ({ after, phase, unobserved }) => {
    const course = new Course(unwatchedFrom([SCRIPTED_STEP], 0)).wait(after).act("skip");
    expect([course.phase, course.workout.progress.unobserved.length]).toEqual([phase, unobserved]);
  },
);

test("Stopped in the middle, what was done of it is kept as not observed", () => {
  const course = new Course(unwatchedFrom([SCRIPTED_STEP], 0)).wait(25).act("stop");
  expect(course.of("unwatched-ended")).toEqual([
    expect.objectContaining({ set: "workout-0-1-unwatched", exercise: "scripted" }),
  ]);
  const [begun, ended] = [course.of("unwatched-started")[0], course.of("unwatched-ended")[0]];
  expect(ended?.since).toBe(begun?.t);
});
