import { expect, test } from "vitest";
import type { Obstacle } from "../../rules/contract.ts";
import { repetitionOf } from "../../rules/testing/sample-exercise.ts";
import type { UncountedWhy } from "../../rules/uncounted.ts";
import { counted, listening } from "../testing/listener.ts";

test.each<[Obstacle, string | null, string, string | undefined]>([
  ["nobody", null, "Come back into the picture", "lost-sight"],
  ["cut-off", "Turn the phone towards your feet", "Turn the phone towards your feet", "lost-sight"],
  ["cut-off", null, "Let me see all of you", "lost-sight"],
  ["not-ready", null, "Lie on your back", undefined],
])(
  "With %s in the way the person hears what to do, not at once and not again and again",
  (obstacle, direction, text, sound) => {
    const listener = listening().wait(1);
    listener.direction = direction;
    listener.wait(1.2, { obstacle });
    expect(listener.words()).toEqual([]);
    listener.wait(10, { obstacle });
    expect(listener.words()).toEqual([text]);
    expect(listener.sounds()[0]).toBe(sound);
    expect(listener.wait(8, { obstacle }).words()).toEqual([text, text]);
  },
);

test("A body that is turned away is told so once in a set: it is counted all the same", () => {
  const listener = listening().wait(1).wait(30, { obstacle: "wrong-view" });
  expect(listener.words()).toEqual(["Turn your side to me"]);
  listener.wait(5, { obstacle: null }).wait(30, { obstacle: "wrong-view" });
  expect(listener.words()).toEqual(["Turn your side to me"]);
});

test("A body that the picture loses at one edge and another gets one way into it", () => {
  const listener = listening().wait(1);
  for (let i = 0; i < 20; i++) {
    listener.direction = i % 2 === 0 ? "Turn the phone towards your feet" : "Move a step further away";
    listener.wait(3, { obstacle: "cut-off" });
  }
  expect(new Set(listener.words())).toEqual(new Set(["Turn the phone towards your feet"]));
});

test.each<[UncountedWhy, Obstacle | null, string]>([
  ["nobody", "nobody", "I can't count while I don't see you. Come back into the picture"],
  ["posture", "not-ready", "I count from the starting position. Lie on your back"],
  ["view", "wrong-view", "I can't count this from here. Turn your side to me"],
  ["feet", "cut-off", "I can't count while I don't see your feet. Let me see all of you"],
  ["small", null, "You turned back too early for me to count. Go a little further"],
  ["other", null, "I see you move, but nothing I can count. Move slowly, all the way"],
])(
  "Movement that was not counted because of %s: why, and what to do, every twenty seconds",
  (why, obstacle, text) => {
    const listener = listening().wait(1).wait(8, { obstacle });
    listener.uncounted = why;
    listener.wait(36, { obstacle });
    const [first = 0, second = 0, ...more] = listener.timesOf(text);
    expect(first).toBeLessThan(13.2);
    expect(second - first).toBeGreaterThanOrEqual(20);
    expect(more).toHaveLength(0);
  },
);

test("Reasons that change to and fro are given once each, until something is counted", () => {
  const listener = listening().wait(1);
  for (let i = 0; i < 6; i++) {
    listener.uncounted = i % 2 === 0 ? "small" : "other";
    listener.wait(22);
  }
  expect(new Set(listener.words()).size).toBe(2);
  expect(listener.words().join("|")).toMatch(/^(You turned.*?\|)+(I see you move[^|]*\|?)+$/);
  listener.tell(counted(repetitionOf()));
  listener.uncounted = "small";
  expect(listener.wait(25).words().at(-1)).toMatch(/^You turned/);
});

test("Sight that comes back is told", () => {
  const listener = listening().wait(1).wait(3, { obstacle: "nobody" }).wait(1, { obstacle: null });
  expect(listener.words()).toEqual(["Come back into the picture", "I see you again"]);
});

test("A body that is out of sight for a moment is not spoken about", () => {
  const listener = listening();
  for (let i = 0; i < 10; i++) listener.wait(1, { obstacle: "cut-off" }).wait(1, { obstacle: null });
  expect(listener.words()).toEqual([]);
});
