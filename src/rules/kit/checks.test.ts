import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAMPLE_SOURCE } from "../testing/samples.ts";
import { judge } from "./checks.ts";
import { rushed, shortHold } from "./common-faults.ts";
import type { Excursion } from "./excursion.ts";
import { rulesOf } from "./fault.ts";
import type { Observed } from "./observed.ts";

const rules = rulesOf({
  "short-hold": shortHold({ limit: 1, cue: "Hold", explain: "Too short.", sources: [SAMPLE_SOURCE] }),
  rushed: rushed({ cue: "Slower" }),
});

/** A repetition that is slow and held, but for what is given. */
function moved(its: Partial<Excursion>): Observed {
  const excursion: Excursion = {
    ...{ start: 0, peak: 2, end: 4, rest: 0, top: 40, hold: 2, plateau: 2 },
    ...{ out: 0.8, back: 0.8, holdDoubt: 0, unseen: 0, spacing: 1 / 30, counts: true },
    ...its,
  };
  return { excursion, top: () => null, rest: () => null, change: () => null, earlier: [] };
}

const saidOf = (its: Partial<Excursion>) => {
  const { faults, notSeen } = judge(rules, moved(its), true);
  return { faults: faults.map(({ id }) => id), notSeen };
};

describe("a time that is judged", () => {
  it("is named too short where the pictures lie near enough to tell", () => {
    expect(saidOf({ back: 0.2 })).toEqual({ faults: ["rushed"], notSeen: [] });
    expect(saidOf({ hold: 0.5 })).toEqual({ faults: ["short-hold"], notSeen: [] });
  });

  it("is not judged where it lies nearer to the limit than two pictures tell", () => {
    // Eight pictures a second.
    expect(saidOf({ back: 0.23, spacing: 1 / 8 })).toEqual({ faults: [], notSeen: ["rushed"] });
    expect(saidOf({ hold: 0.97, spacing: 1 / 8 })).toEqual({ faults: [], notSeen: ["short-hold"] });
  });

  it("is as unsure where both ways are as quick", () => {
    expect(saidOf({ out: 0.23, back: 0.23, spacing: 1 / 8 }).faults).toEqual([]);
  });

  it("is never named too short by pictures further apart where nearer ones do not name it", () => {
    const seconds = fc.double({ min: 0, max: 1.5, noNaN: true });
    const spacing = fc.double({ min: 0.01, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, seconds, spacing, spacing, (out, back, hold, a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        const said = (apart: number) => saidOf({ out, back, hold, spacing: apart }).faults;
        return said(far).every((id) => said(near).includes(id));
      }),
    );
  });
});

describe("a size that is judged", () => {
  const aside = rulesOf({
    turned: {
      ...{
        measures: "the turn",
        how: "either way",
        unit: "deg",
        worse: "above",
        limit: 10,
        soft: 4,
        weight: 1,
      },
      ...{ part: null, cue: "Less", explain: "Too far.", sources: [SAMPLE_SOURCE] },
      measure: ({ top }: Observed) => Math.abs(top("turn") ?? 0),
    },
  });
  const saidOfTurn = (turn: number, doubt: number) =>
    judge(aside, { ...moved({}), top: () => turn }, true, { turn: doubt }).notSeen;

  it("is as unsure of what turns to the right as of what turns to the left", () => {
    expect(saidOfTurn(18, 25)).toEqual(["turned"]);
    expect(saidOfTurn(-18, 25)).toEqual(["turned"]);
    expect(saidOfTurn(-18, 5)).toEqual([]);
  });
});
