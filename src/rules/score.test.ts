import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check, Repetition } from "./contract.ts";
import { bandOf, explainScore, scoreChecks, scoreSet } from "./score.ts";

const check = (quality: number, weight = 1, id = "hips-low"): Check => ({
  id,
  value: 0,
  unit: "deg",
  limit: 0,
  quality,
  weight,
});
const good = (count: number) => Array.from({ length: count }, () => check(1));
const scored = (score: number | null) => ({ score }) as Repetition;
const qualities = fc.array(
  fc.record({ quality: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.constantFrom(1, 2) }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe("the score of a repetition", () => {
  it("is 100 when every rule is fully good", () => {
    expect(scoreChecks(good(7))).toBe(100);
  });

  it("is unknown when nothing could be judged", () => {
    expect(scoreChecks([])).toBeNull();
  });

  it("lies between 55 and 80 for one plain fault, however many other rules are good", () => {
    for (const others of [1, 4, 8]) {
      for (const weight of [1, 2]) {
        for (const quality of [0, 0.2, 0.4]) {
          const score = scoreChecks([...good(others), check(quality, weight)]);
          expect(score).toBeGreaterThanOrEqual(55);
          expect(score).toBeLessThanOrEqual(80);
        }
      }
    }
  });

  it("never rises when any quality falls", () => {
    fc.assert(
      fc.property(qualities, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (all, at, by) => {
        const checks = all.map(({ quality, weight }) => check(quality, weight));
        const worse = checks.map((one, i) =>
          i === at % checks.length ? { ...one, quality: one.quality * by } : one,
        );
        return (scoreChecks(worse) ?? 0) <= (scoreChecks(checks) ?? 0);
      }),
    );
  });
});

describe("the explanation of a score", () => {
  it("shares out the points that were lost, the most first", () => {
    const lost = explainScore([check(1), check(0.8, 1, "feet-far"), check(0, 1, "hips-low")]);
    expect(lost.map(({ id }) => id)).toEqual(["hips-low", "feet-far"]);
    expect(lost.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
      100 - (scoreChecks([check(0.8), check(0)]) ?? 0),
      -1,
    );
  });

  it("is empty when nothing was lost", () => {
    expect(explainScore(good(3))).toEqual([]);
  });
});

describe("the score of a set", () => {
  it("leaves out repetitions that could not be judged", () => {
    expect(scoreSet([scored(100), scored(null), scored(60)], 10)).toEqual({
      score: 80,
      band: "nearly",
      technique: 0.5,
      completion: 0.3,
    });
  });

  it("is unknown when no repetition could be judged", () => {
    expect(scoreSet([scored(null)], 10)).toEqual({
      score: null,
      band: "unknown",
      technique: null,
      completion: 0.1,
    });
  });
});

describe("the verdict on a set", () => {
  it.each([
    ["all good", [97, 97, 97], "good"],
    ["eight good of ten", [97, 97, 97, 97, 97, 97, 97, 97, 40, 40], "good"],
    ["half good, the others with a plain fault", [97, 97, 65, 65], "nearly"],
    ["ten that were nearly good", [84, 84, 84, 84], "nearly"],
    ["two with a plain fault", [65, 65], "nearly"],
    ["most to be worked on", [97, 50, 50], "work"],
    ["none judged", [null, null], "unknown"],
  ] as const)("%s", (_what, scores, band) => {
    expect(scoreSet(scores.map(scored), 10).band).toBe(band);
  });

  it("lies among the verdicts on its repetitions, and is the same whatever was done of what was asked", () => {
    const ranks = { unknown: 0, work: 1, nearly: 2, good: 3 };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }),
        fc.nat(20),
        (scores, asked) => {
          const { band } = scoreSet(scores.map(scored), asked);
          const each = scores.map((score) => ranks[bandOf(score)]);
          expect(ranks[band]).toBeGreaterThanOrEqual(Math.min(...each));
          expect(ranks[band]).toBeLessThanOrEqual(Math.max(...each));
          expect(scoreSet(scores.map(scored), 3 * asked + 1).band).toBe(band);
        },
      ),
    );
  });

  it("says nothing of completion, which is done of asked whatever the form", () => {
    expect(
      scoreSet(
        Array.from({ length: 10 }, () => scored(20)),
        10,
      ),
    ).toMatchObject({ band: "work", completion: 1 });
    expect(scoreSet([scored(97)], 10, 4)).toMatchObject({ band: "good", completion: 0.4 });
  });
});

describe("the band of a score", () => {
  it("is unknown for an unknown score and never a guess", () => {
    expect(bandOf(null)).toBe("unknown");
  });

  it("is good for a clean repetition and at most nearly good for one with a plain fault", () => {
    expect(bandOf(90)).toBe("good");
    expect(bandOf(80)).toBe("nearly");
    expect(bandOf(55)).toBe("work");
  });
});
