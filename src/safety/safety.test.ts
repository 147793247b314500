import { describe, expect, test } from "vitest";
import { SAMPLE_WEIGHT } from "../rules/testing/samples.ts";
import { ADVICE, adviceAt } from "./advice.ts";
import { hardDay } from "./hard-day.ts";
import { type Go, MOST_PAIN, painAfter, painBefore } from "./pain.ts";
import { type WeightedSet, weightGate } from "./weight-gate.ts";

describe("Pain", () => {
  test.each<[number, Go, boolean]>([
    [0, "go", false],
    [1, "go", false],
    [2, "go", false],
    [3, "go", false],
    [4, "gently", false],
    [5, "gently", false],
    [6, "stop", true],
    [7, "stop", true],
    [8, "stop", true],
    [9, "stop", true],
    [10, "stop", true],
  ])("of %d before a workout means %s (doctor: %s)", (pain, go, seeDoctor) => {
    expect(painBefore(pain)).toMatchObject({ go, seeDoctor });
  });

  test.each<[number, number | null, Go, boolean]>([
    [0, 0, "go", false],
    [2, 3, "go", false],
    [3, null, "go", false],
    [1, 0, "stop", true],
    [4, 3, "stop", true],
    [4, 4, "gently", false],
    [5, 5, "gently", false],
    [4, null, "gently", false],
    [6, 6, "stop", true],
    [7, null, "stop", true],
    [10, 10, "stop", true],
  ])("of %d after exercise that was %s before means %s (doctor: %s)", (pain, before, go, seeDoctor) => {
    expect(painAfter(pain, before)).toMatchObject({ go, seeDoctor });
  });

  test.each([-1, 11, 2.5, Number.NaN])("of %d is refused", (pain) => {
    expect(() => painBefore(pain)).toThrow(RangeError);
    expect(() => painAfter(pain, 0)).toThrow(RangeError);
  });

  test("every answer rests on rows of the advice and speaks of a doctor where it says so", () => {
    const ids = ADVICE.map(({ id }) => id);
    for (let pain = 0; pain <= MOST_PAIN; pain++) {
      for (const advice of [painBefore(pain), painAfter(pain, 3), painAfter(pain, null)]) {
        expect(ids).toEqual(expect.arrayContaining([...advice.rows]));
        expect(/doctor/.test(advice.text)).toBe(advice.seeDoctor);
      }
    }
  });
});

describe("The gate before a weight", () => {
  const hinge: WeightedSet = { weight: 0, repetitions: 10, good: 9, unsafe: 0 };
  const light: WeightedSet = { ...hinge, weight: 6 };

  test.each<[string, readonly WeightedSet[], number | null, number | null]>([
    ["nothing done yet", [], 0, null],
    ["a good hinge without weight", [hinge], 0, SAMPLE_WEIGHT.first],
    ["a good hinge, and the pain not answered", [hinge], null, null],
    ["a good hinge, pain 3", [hinge], 3, SAMPLE_WEIGHT.first],
    ["a good hinge, pain 4", [hinge], 4, null],
    ["too few hinges", [{ ...hinge, repetitions: 7, good: 7 }], 0, null],
    ["hinges that were not good enough", [{ ...hinge, good: 7 }], 0, null],
    ["one hinge that squatted", [{ ...hinge, unsafe: 1 }], 0, null],
    ["a good set with a bell but no hinge", [light], 0, null],
    ["a good set with a light bell", [hinge, light], 0, 8],
    ["a poor set with a bell", [hinge, { ...light, good: 5 }], 0, SAMPLE_WEIGHT.first],
    ["a last set that squatted or leaned back", [hinge, light, { ...light, unsafe: 2 }], 0, null],
    ["and a good hinge after it", [hinge, light, { ...light, unsafe: 2 }, hinge], 0, 8],
    ["the heaviest that is offered", [hinge, { ...light, weight: 24 }], 0, 24],
  ])("after %s", (_what, sets, pain, most) => {
    const gate = weightGate(SAMPLE_WEIGHT, sets, pain);
    expect(gate.open ? gate.most : null).toBe(most);
    expect(gate.why).not.toBe("");
  });
});

describe("A hard day", () => {
  test.each([
    ["nothing done", { sets: 0, hard: null, pain: 7 }, false],
    ["a usual workout", { sets: 4, hard: null, pain: 1 }, false],
    ["pain not answered", { sets: 4, hard: null, pain: null }, false],
    ["a sore back", { sets: 2, hard: null, pain: 4 }, true],
    ["swings with a bell", { sets: 3, hard: "That was hard.", pain: 0 }, true],
    ["many sets", { sets: 8, hard: null, pain: 0 }, true],
  ])("after %s", (_what, day, rest) => {
    expect(hardDay(day) !== null).toBe(rest);
  });
});

describe("The advice", () => {
  test("has all nine rows, each with an id of its own and what the app does about it", () => {
    expect(ADVICE.map(({ id }) => id)).toEqual([
      "warm-up",
      "start-gently",
      "stop-if-it-hurts",
      "ask-first",
      "drink-and-dress",
      "no-rush",
      "other-muscles-and-rest",
      "good-form-first",
      "not-medical-advice",
    ]);
    for (const row of ADVICE) {
      expect(row.occasions.length).toBeGreaterThan(0);
      expect(row.acts).not.toBe("");
      expect(`${row.advice}${row.acts}`).not.toContain("!");
    }
  });

  test("is found by the moment it belongs to", () => {
    expect(adviceAt("pain").map(({ id }) => id)).toEqual(["stop-if-it-hurts", "not-medical-advice"]);
    expect(adviceAt("before-weight").map(({ id }) => id)).toEqual(["drink-and-dress", "good-form-first"]);
  });
});
