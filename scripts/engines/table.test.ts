import { describe, expect, it } from "vitest";
import type { Found } from "./found.ts";
import { compared, tablesOf } from "./table.ts";

const judged = (knee: number, faults: readonly string[] = []) => ({ score: 90, faults, angles: { knee } });
const found = (engine: string, bridge: Found["judged"][string]): Found => ({
  engine,
  version: "1",
  judged: { bridge },
  drawn: { asked: 4, drawn: 4, wrongPixels: 0, readOtherwise: 0, kinds: 4, sampled: 4, apart: 0.5 },
});
const differencesOf = (...all: Found[]) => compared(all, ["bridge"]).differences;

describe("What the engines found, side by side,", () => {
  const one = found("one", [judged(80), judged(100, ["hips-low"])]);

  it("agrees where counts and faults are the same and angles are at most 3° apart", () => {
    expect(differencesOf(one, found("two", [judged(83), judged(98, ["hips-low"])]))).toEqual([]);
  });

  it.each([
    ["a repetition is missing", [judged(80)], /1 repetitions, not 2/],
    ["there is one too many", [judged(80), judged(100, ["hips-low"]), judged(80)], /3 repetitions, not 2/],
    ["a fault is missing", [judged(80), judged(100)], /repetition 2: no fault, not hips-low/],
    ["a fault is another", [judged(80, ["feet-far"]), judged(100, ["hips-low"])], /repetition 1: feet-far/],
    ["an angle is more than 3° apart", [judged(76.9), judged(100, ["hips-low"])], /knee is 3\.1° apart/],
    [
      "an angle is not seen",
      [{ ...judged(80), angles: {} }, judged(100, ["hips-low"])],
      /knee is NaN° apart/,
    ],
  ])("differs where %s", (_what, bridge, says) => {
    expect(differencesOf(one, found("two", bridge)).join("\n")).toMatch(says);
  });

  it("differs where nobody counted anything", () => {
    expect(differencesOf(found("one", []), found("two", []))).toEqual(["bridge: no repetition in one."]);
  });

  it("says who was not asked, and compares the others", () => {
    const none = { ...found("two", []), judged: {} };
    const third = found("three", [judged(81), judged(90, ["hips-low"])]);
    expect(differencesOf(none, one, third)).toEqual(["bridge, repetition 2: knee is 10.0° apart."]);
    expect(tablesOf([one, none], ["bridge"])).toContain("| bridge | 1 | knee | 80.0 | not asked | 0.0 |");
    expect(differencesOf(none)).toEqual([]);
  });

  it("stands in one row for each angle", () => {
    const tables = tablesOf([one, found("two", [judged(83), judged(98, ["hips-low"])])], ["bridge"]);
    expect(tables).toContain("| bridge | 90; 90 hips-low | 90; 90 hips-low | 3.0 |");
    expect(tables).toContain("| bridge | 1 | knee | 80.0 | 83.0 | 3.0 |");
    expect(tables).toContain("| bridge | 2 | knee | 100.0 | 98.0 | 2.0 |");
  });
});
