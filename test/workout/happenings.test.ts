import { describe, expect, test } from "vitest";
import { problem } from "../../src/workout/problems.ts";
import { countOf, currentSet, type Phase } from "../../src/workout/progress.ts";
import { progressOf } from "../../src/workout/stored-log.ts";
import { unwatchedFrom } from "../../src/workout/unwatched.ts";
import { Course } from "./course.ts";
import { posed, SCRIPTED_STEP, WALK_STEP } from "./scripted.ts";

// Whatever happens in whatever phase: what follows. One repetition was counted where there is a set.

/** Who is not led is in no plan (test/workout/free.test.ts), and no pause is broken off (test/workout/breathing-pause.test.ts). */
type Is = Exclude<Phase["is"], "looking" | "breathing">;

interface Row {
  readonly phase: Is;
  /** After the page was opened anew and the workout taken up; null where nothing is left to take up. */
  readonly reloaded: Is | null;
  /** After a minute with the page hidden, in which a repetition was done, and another with it seen. */
  readonly shown: Is;
  /** How many were counted, and after one was added by hand; null where there is no set to correct. */
  readonly counted: readonly [before: number, after: number] | null;
  /** After the camera was unplugged and the workout taken up. */
  readonly unplugged: Is | null;
}

const TABLE: readonly Row[] = [
  { phase: "preparing", reloaded: "guided", shown: "preparing", counted: null, unplugged: "guided" },
  { phase: "guided", reloaded: "guided", shown: "guided", counted: null, unplugged: "guided" },
  { phase: "unwatched", reloaded: "unwatched", shown: "unwatched", counted: null, unplugged: "unwatched" },
  { phase: "placing", reloaded: "placing", shown: "placing", counted: null, unplugged: "placing" },
  { phase: "ready", reloaded: "placing", shown: "ready", counted: null, unplugged: "placing" },
  { phase: "countdown", reloaded: "placing", shown: "ready", counted: null, unplugged: "placing" },
  { phase: "working", reloaded: "placing", shown: "working", counted: [1, 2], unplugged: "placing" },
  { phase: "left", reloaded: "placing", shown: "left", counted: [1, 2], unplugged: "placing" },
  { phase: "asking", reloaded: "placing", shown: "asking", counted: [1, 2], unplugged: "placing" },
  { phase: "resting", reloaded: "resting", shown: "resting", counted: [3, 4], unplugged: "resting" },
  { phase: "finished", reloaded: null, shown: "finished", counted: [1, 1], unplugged: null },
];

/** Leads a workout of a warm-up and two sets into a phase. */
function into(phase: Is): Course {
  const steps = [WALK_STEP, SCRIPTED_STEP];
  const course = new Course(phase === "unwatched" ? unwatchedFrom(steps, 0) : steps, {
    isStarted: phase !== "preparing",
  });
  const reach: Readonly<Record<Is, () => unknown>> = {
    preparing: () => {},
    guided: () => course.wait(5),
    unwatched: () => course.act("skip").wait(5),
    placing: () => course.act("skip"),
    ready: () => course.act("skip").placed(),
    countdown: () => course.act("skip").placed().be("rest", 2.4),
    working: () => course.act("skip").placed().be("rest", 5.4).repeat(1),
    left: () => course.act("skip").placed().be("rest", 5.4).repeat(1).be("away", 1.2),
    asking: () => course.act("skip").placed().be("rest", 5.4).repeat(1).be("rest", 20.2),
    resting: () => course.act("skip").placed().be("rest", 5.4).repeat(3),
    finished: () => course.act("skip").placed().be("rest", 5.4).repeat(1).act("stop"),
  };
  reach[phase]();
  expect(course.phase).toBe(phase);
  return course;
}

function count({ workout }: Course): number {
  const set = currentSet(workout.progress);
  return set === null ? 0 : countOf(set);
}

describe.each(TABLE)("$phase", ({ phase, reloaded, shown, counted, unplugged }) => {
  test(`the page opened anew: ${reloaded ?? "nothing is left to take up"}`, () => {
    const course = into(phase);
    const before = count(course);
    course.reload();
    if (reloaded === null) expect(progressOf(course.workout.log)).toBeNull();
    else expect(course.takeUp().phase).toBe(reloaded);
    expect(count(course)).toBe(before);
  });

  test(`the page hidden for a minute: nothing passes, then ${shown}`, () => {
    const course = into(phase);
    const [before, was] = [count(course), course.workout.progress.phase];
    course.give({ type: "page", hidden: true });
    const events = course.names().length;
    course.repeat(1).be("rest", 3).wait(60);
    expect([count(course), course.workout.progress.phase]).toEqual([before, was]);
    expect(course.names()).toHaveLength(events);
    course.give({ type: "page", hidden: false });
    expect(course.phase).toBe(shown);
    const { phase: now } = course.workout.progress;
    if ("left" in was && "left" in now) expect(now.left).toBe(was.left);
    if ("waited" in now) expect(now.waited).toBe(0);
    expect(count(course)).toBe(before);
  });

  test("a correction by hand: the count changes where there is one, and nothing else does", () => {
    const course = into(phase);
    const [before, after] = counted ?? [0, 0];
    expect(count(course)).toBe(before);
    course.act("add");
    expect([count(course), course.phase]).toEqual([after, phase]);
    if (after === before) return;
    course.act("undo");
    expect([count(course), course.phase]).toEqual([before, phase]);
  });

  test(`the camera unplugged: told once, nothing passes, and taken up it is ${unplugged ?? "over as before"}`, () => {
    const course = into(phase);
    const before = count(course);
    course.give({ type: "failed", problem: problem("camera-unplugged") });
    const told = course.words.filter((text) => text.startsWith("The camera went away"));
    expect(told).toHaveLength(unplugged === null ? 0 : 1);
    course.see(posed("moving", "repetition"), 0.1).wait(60);
    expect([count(course), course.phase]).toEqual([before, phase]);
    if (unplugged !== null) expect(course.takeUp().phase).toBe(unplugged);
    expect(count(course)).toBe(before);
  });
});

test("A set whose countdown was hidden is not begun unseen, and counts down anew when the page is seen", () => {
  const course = into("countdown").give({ type: "page", hidden: true }).wait(30);
  expect(course.of("set-started")).toEqual([]);
  course.give({ type: "page", hidden: false }).be("rest", 5.4);
  expect(course.of("set-started")).toHaveLength(1);
  expect(course.words).toEqual(
    expect.arrayContaining(["Paused while hidden", "Get ready to go on", "Begin"]),
  );
});

test("A set that goes on after a break asks for what is left, in a stretch of its own", () => {
  const course = into("working").reload().takeUp().placed().be("rest", 5.4).repeat(2);
  const [set] = course.workout.progress.sets;
  expect(set?.parts.map(({ asked, repetitions }) => [asked, repetitions.length])).toEqual([
    [3, 1],
    [2, 2],
  ]);
  expect(set?.ended).toBe("dose");
  expect(course.words).toContain("Go on from one");
});
