import { describe, expect, it } from "vitest";
import { PICTURES_LOST } from "../../src/workout/cues/course-lines.ts";
import { countOf, currentSet } from "../../src/workout/progress.ts";
import { snapshotOf } from "../../src/workout/snapshot.ts";
import { Course } from "./course.ts";
import { SCRIPTED_STEP } from "./scripted.ts";

const TROUBLES = ["none", "muted", "black", "frozen"] as const;

/** In the middle of a set, one repetition counted. */
function working(): Course {
  const course = new Course([SCRIPTED_STEP]).placed().be("rest", 5.4).repeat(1);
  expect(course.phase).toBe("working");
  return course;
}

function count({ workout }: Course): number {
  const set = currentSet(workout.progress);
  return set === null ? 0 : countOf(set);
}

describe.each(TROUBLES)("a camera that is open and shows nothing (%s)", (trouble) => {
  it("is told at once, aloud and on the screen, and the set waits without ending", () => {
    const course = working();
    const said = course.words.length;
    course.give({ type: "pictures", trouble }).wait(1.2);
    expect(course.words.slice(said)).toEqual([PICTURES_LOST[trouble].said]);
    expect(course.lines.some(({ earcon }) => earcon === "lost-sight")).toBe(true);
    expect(course.workout.progress.shown.tone).toBe("blind");
    expect(course.workout.progress.shown.text).not.toBe("");
    course.wait(120);
    expect(course.phase).toBe("working");
    expect(count(course)).toBe(1);
  });

  it("is told again while it lasts, so that nobody lies there in silence", () => {
    const course = working().give({ type: "pictures", trouble });
    const told = () => course.words.filter((text) => text === PICTURES_LOST[trouble].said).length;
    course.wait(10);
    expect(told()).toBe(1);
    course.wait(35);
    expect(told()).toBe(3);
  });

  it("is taken up again by itself when there is something to see, and what was done stays", () => {
    const course = working().give({ type: "pictures", trouble });
    course.wait(30).give({ type: "pictures", trouble: null });
    const before = snapshotOf(course.workout, null).elapsed;
    course.repeat(1).wait(1);
    expect(count(course)).toBe(2);
    expect(course.words).toContain("I can see you again. Go on");
    // The time in between belongs to nobody.
    expect(snapshotOf(course.workout, null).elapsed - before).toBeLessThan(5);
  });
});

it("black or frozen pictures that come on are not judged meanwhile", () => {
  const course = working().give({ type: "pictures", trouble: "frozen" });
  course.be("away", 5).repeat(2);
  expect(course.phase).toBe("working");
  expect(count(course)).toBe(1);
});

it("a rest is not held up by what the camera showed before it", () => {
  const course = working().repeat(1).give({ type: "pictures", trouble: "black" });
  course.act("skip").wait(1);
  expect(course.phase).toBe("finished");
  const other = new Course([{ ...SCRIPTED_STEP, sets: 2 }]).placed().be("rest", 5.4).repeat(3);
  expect(other.phase).toBe("resting");
  other.give({ type: "pictures", trouble: "black" }).wait(SCRIPTED_STEP.restSeconds + 1);
  expect(other.phase).toBe("ready");
});

it("is no longer so after the workout was taken up anew", () => {
  const course = working().give({ type: "pictures", trouble: "none" });
  course.reload().takeUp().placed();
  expect(course.phase).toBe("ready");
});

it("trouble that comes again without a change is told once", () => {
  const course = working();
  for (let i = 0; i < 5; i++) course.give({ type: "pictures", trouble: "black" }).be("rest", 0.4);
  expect(course.of("pictures-lost")).toHaveLength(1);
});
