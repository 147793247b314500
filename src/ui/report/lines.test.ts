import { describe, expect, it } from "vitest";
import { exerciseById } from "../../exercises/registry.ts";
import { outlineOf } from "../../history/outline.ts";
import { sampleRepetition, sampleSet, sampleVisit } from "../../history/testing/samples.ts";
import { lineOf, painOf } from "./lines.ts";

const bad = {
  ...sampleRepetition(7, 60),
  faults: [{ id: "hips-low", value: 140, unit: "deg" as const, at: 9 }],
};
const history = [
  {
    visit: sampleVisit("a"),
    sets: [outlineOf(sampleSet("a1", "a", { repetitions: [sampleRepetition(1), bad] }))],
  },
  { visit: sampleVisit("b", { painBefore: 1, painAfter: 4 }), sets: [outlineOf(sampleSet("b1", "b"))] },
  { visit: sampleVisit("c", { painBefore: null }), sets: [] },
];

describe("the report", () => {
  it("gives the figures of an exercise with its commonest faults", () => {
    const meta = exerciseById("bridge")?.meta;
    expect(meta).toBeDefined();
    if (meta === undefined) return;
    expect(lineOf(history, meta)).toMatchObject({
      sets: "2",
      repetitions: "4 of 20",
      score: "83",
      technique: "50 %",
      hold: "2.5 s",
      reach: "172°",
    });
    expect(lineOf(history, meta).faults[0]).toMatch(/: 1 of 4 \(25 %\)$/);
  });

  it("takes pain only from visits that tell it before and after", () => {
    expect(painOf(history)).toEqual({ visits: 2, before: 1.5, after: 2.5, worse: 1 });
    expect(painOf([])).toBeNull();
  });
});
