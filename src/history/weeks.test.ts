import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";
import type { StoredVisit } from "./schema.ts";
import { sampleSet, sampleVisit } from "./testing/samples.ts";
import { mondayOf, painByLoad, type Week, weeksOf } from "./weeks.ts";

const on = (day: number, more: Partial<StoredVisit> = {}) => {
  const startedAt = new Date(2026, 10, day, 18).getTime();
  const id = `s${day}`;
  return {
    visit: sampleVisit(id, { startedAt, ...more }),
    sets: [outlineOf(sampleSet(`${id}1`, id, { startedAt }))],
  };
};
const week = (repetitions: number, pain: number | null): Week => ({ monday: 0, days: [], repetitions, pain });

describe("weeks", () => {
  it("begin on Monday and count days, repetitions and pain, with empty weeks between", () => {
    const weeks = weeksOf(
      [on(18, { painAfter: 4 }), on(4, { painAfter: null, painBefore: 3 }), on(2, { painAfter: 2 })],
      new Date(2026, 10, 22).getTime(),
    );
    expect(weeks.map(({ monday }) => new Date(monday).getDate())).toEqual([2, 9, 16]);
    expect(weeks[0]?.days).toEqual([true, false, true, false, false, false, false]);
    expect(weeks.map(({ repetitions }) => repetitions)).toEqual([4, 0, 2]);
    expect(weeks.map(({ pain }) => pain)).toEqual([2.5, null, 4]);
  });

  it("are none without visits", () => {
    expect(weeksOf([], Date.now())).toEqual([]);
  });

  it("take Sunday as the last day", () => {
    expect(new Date(mondayOf(new Date(2026, 10, 22, 23, 59).getTime())).getDate()).toBe(16);
  });
});

describe("pain against load", () => {
  it("is not compared over a few weeks", () => {
    expect(painByLoad([week(10, 1), week(20, 5), week(30, null)])).toBeNull();
  });

  it("is told only beyond the usual ups and downs", () => {
    const calm = [10, 20, 30, 40, 50, 60].map((load) => week(load, 2 + load / 200));
    expect(painByLoad(calm)).toBe(0);
    const sore = [10, 20, 30, 40, 50, 60].map((load) => week(load, load / 10));
    expect(painByLoad(sore)).toBeCloseTo(3);
  });
});
