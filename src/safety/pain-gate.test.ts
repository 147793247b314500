import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastStop, painGate, worstToday } from "./pain-gate.ts";
import { type PainEntry, type PainLog, type PainMoment, readPainLog, withEntry } from "./pain-log.ts";

/** Local time: the day is the person's own. */
const at = (hour: number, minute = 0, day = 10) => new Date(2026, 2, day, hour, minute).getTime();
const NOON = at(12);

const told = (is: PainMoment, pain: number | null, when = NOON): PainEntry => ({ is, pain, at: when });
const begun: PainEntry = { is: "begun", at: NOON };
const override: PainEntry = { is: "override", at: NOON };

const MOMENTS: readonly PainMoment[] = ["before", "after", "broken-off"];
const PAINS = [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("After one answer", () => {
  const expected = (pain: number | null) => {
    if (pain === null) return "gently";
    if (pain >= 6) return "stop";
    return pain >= 4 ? "gently" : "go";
  };
  const table = MOMENTS.flatMap((is) => PAINS.map((pain) => [is, pain, expected(pain)] as const));
  test.each(table)("%s exercise, pain %s: %s", (is, pain, gate) => {
    expect(painGate([told(is, pain)], NOON).is).toBe(gate);
  });
});

describe("After exercise", () => {
  const table = PAINS.flatMap((before) => PAINS.map((after) => [before, after] as const));
  test.each(table)("that began with %s and ended with %s", (before, after) => {
    const worst = Math.max(before ?? 0, after ?? 0);
    const isWorse = before !== null && after !== null && after > before;
    const isOpen = worst >= 4 || after === null ? "gently" : "go";
    for (const is of ["after", "broken-off"] as const) {
      const gate = painGate([told("before", before), begun, told(is, after)], NOON);
      expect(gate.is).toBe(worst >= 6 || isWorse ? "stop" : isOpen);
      if (gate.is === "stop") expect(gate.why).toBe(worst >= 6 ? "strong" : "worse");
    }
  });
});

describe("Over a day", () => {
  test.each<[string, PainLog, number, string]>([
    ["nothing told", [], NOON, "ask"],
    ["8 in the morning, then 1", [told("before", 8), told("before", 1)], NOON, "stop"],
    ["8, then rather not say", [told("before", 8), told("before", null)], NOON, "stop"],
    ["8 in the morning, looked at in the evening", [told("after", 8, at(7))], at(22), "stop"],
    ["8 late yesterday, asked right after midnight", [told("after", 8, at(23, 59))], at(0, 1, 11), "stop"],
    ["8 late yesterday, asked an hour later", [told("after", 8, at(23, 59))], at(0, 59, 11), "ask"],
    ["2 late yesterday, in the middle of a workout", [told("before", 2, at(23, 50))], at(0, 10, 11), "go"],
    [
      "5 late yesterday, in the middle of a workout",
      [told("before", 5, at(23, 50))],
      at(0, 10, 11),
      "gently",
    ],
    ["8 yesterday, 2 today", [told("after", 8, at(12, 0, 9)), told("before", 2)], NOON, "go"],
    ["2, an hour ago", [told("before", 2, at(11))], NOON, "ask"],
    ["2, but the clock was put back", [told("before", 2, at(13))], NOON, "ask"],
    ["8, but the clock was put back", [told("before", 8, at(13))], NOON, "stop"],
    ["5 in the morning, then 1", [told("before", 5, at(8)), told("before", 1)], NOON, "gently"],
    ["8, then an override", [told("after", 8), override], NOON, "gently"],
    ["8, an override, then 2", [told("after", 8), override, told("before", 2)], NOON, "gently"],
    ["8, an override, then 8 again", [told("after", 8), override, told("before", 8)], NOON, "stop"],
    ["8, an override, an hour later", [told("after", 8, at(10)), { ...override, at: at(10) }], NOON, "ask"],
    [
      "an override of yesterday, 8 today",
      [{ ...override, at: at(12, 0, 9) }, told("before", 8)],
      NOON,
      "stop",
    ],
    [
      "8, an override, exercise, no worse but strong still",
      [told("before", 8), override, begun, told("after", 8)],
      NOON,
      "stop",
    ],
    [
      "better after the first set, worse after the second",
      [told("before", 3), begun, told("after", 1), begun, told("after", 2)],
      NOON,
      "stop",
    ],
    [
      "the same answer given twice after one set",
      [told("before", 3), begun, told("after", 2), told("after", 3)],
      NOON,
      "go",
    ],
  ])("%s", (_what, log, now, gate) => {
    expect(painGate(log, now).is).toBe(gate);
  });

  test("whatever is told beside strong pain, the day stays closed without an override", () => {
    const entry = fc.oneof(
      fc.record({
        is: fc.constantFrom(...MOMENTS),
        pain: fc.option(fc.integer({ min: 0, max: 10 })),
        at: fc.integer({ min: at(6), max: NOON }),
      }),
      fc.constant(begun),
    );
    const log = fc.array(entry, { maxLength: 8 });
    fc.assert(
      fc.property(log, fc.integer({ min: 6, max: 10 }), log, (before, pain, after) => {
        const gate = painGate([...before, told("after", pain, at(9)), ...after], NOON);
        expect(gate).toMatchObject({ is: "stop", why: "strong" });
      }),
    );
  });

  test("strong pain and pain that got worse each have their own words, which repeat the answer", () => {
    expect(painGate([told("broken-off", 7)], NOON)).toMatchObject({
      said: "You said your pain was 7 when you broke off.",
      text: expect.stringMatching(/^Stop here/),
    });
    expect(painGate([told("before", 1), begun, told("after", 3)], NOON)).toMatchObject({
      said: "You said your pain was 3 after exercise, and 1 before it.",
      text: expect.stringMatching(/worse than before\. Stop for today/),
    });
  });

  test("the worst pain of the day is known, unless the newest answer leaves it unsaid", () => {
    expect(worstToday([], NOON)).toBeNull();
    expect(worstToday([told("before", 5, at(8)), told("before", 1)], NOON)).toBe(5);
    expect(worstToday([told("before", 5, at(8, 0, 9)), told("before", 1)], NOON)).toBe(1);
    expect(worstToday([told("before", 2), told("before", null)], NOON)).toBeNull();
  });

  test("the last answer that closed a day is known", () => {
    expect(lastStop([told("before", 2)])).toBeNull();
    expect(lastStop([told("before", 8, at(8)), told("before", 1)])).toBe(at(8));
  });
});

test("A log survives being stored, and what is none is empty", () => {
  const log = [told("before", 3), begun, told("after", null), override];
  expect(readPainLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  for (const stored of [null, {}, [{ is: "before", pain: 11, at: 1 }], "[]"])
    expect(readPainLog(stored)).toEqual([]);
});

test("The oldest entries are forgotten, not the newest", () => {
  const full = Array.from({ length: 100 }, (_, i) => told("before", 1, at(0, i % 60)));
  const log = withEntry(full, told("after", 8));
  expect(log).toHaveLength(100);
  expect(painGate(log, NOON).is).toBe("stop");
});
