import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";
import type { StoredSet } from "./schema.ts";
import { NOON, sampleRepetition, sampleSet, sampleVisit } from "./testing/samples.ts";
import { ANGLE_NOISE, changeOf, daysOf, faultsOf, holdsSeen, reachCheckOf } from "./trends.ts";
import { mondayOf } from "./weeks.ts";

const DAY = 86_400_000;
const fault = { id: "hips-low", value: 150, unit: "deg" as const, at: 3 };

function history(days: readonly StoredSet["repetitions"][]) {
  return days.map((repetitions, i) => ({
    visit: sampleVisit(`s${i}`, { startedAt: NOON + i * DAY }),
    sets: [outlineOf(sampleSet(`t${i}`, `s${i}`, { startedAt: NOON + i * DAY, repetitions }))],
  }));
}

describe("the days of an exercise", () => {
  it("come oldest first with the mean score, the share of good ones, the hold and the reach", () => {
    const days = daysOf(
      history([[sampleRepetition(0, 100), sampleRepetition(5, 60)], [sampleRepetition(0, 90)]]).reverse(),
      "bridge",
      "hips-low",
    );
    expect(days).toMatchObject([
      { repetitions: 2, score: 80, technique: 0.5, completion: 0.2, hold: 2.5, reach: 172 },
      { repetitions: 1, score: 90, technique: 1 },
    ]);
  });

  it("leave out what the person took away", () => {
    const repetitions = [sampleRepetition(0, 100), sampleRepetition(5, 20)];
    const set = sampleSet("t", "s", { repetitions, corrected: { removed: [1], added: 2 } });
    const sets = [outlineOf(set)];
    expect(daysOf([{ visit: sampleVisit("s"), sets }], "bridge", null)[0]).toMatchObject({
      score: 100,
      repetitions: 3,
    });
  });

  it("come together as weeks where days are too many", () => {
    const eight = Array.from({ length: 8 }, () => [sampleRepetition(0)]);
    const weeks = daysOf(history(eight), "bridge", null, mondayOf);
    expect(weeks.map(({ repetitions }) => repetitions)).toEqual([1, 7]);
  });

  it("take the middle of the sets of one day", () => {
    const held = (hold: number) => [{ ...sampleRepetition(0), hold }];
    const sets = [2, 3, 9].map((hold, i) => outlineOf(sampleSet(`t${i}`, "s", { repetitions: held(hold) })));
    expect(daysOf([{ visit: sampleVisit("s"), sets }], "bridge", null)[0]?.hold).toBe(3);
  });

  it("tell of an exercise that reads the belly only the holds of which it was seen", () => {
    const check = { id: "let-go-early", value: 0, unit: "s" as const, limit: 1.5, quality: 1, weight: 1 };
    const unseen = { ...sampleRepetition(0), hold: 10 };
    const seen = { ...sampleRepetition(5), hold: 6, checks: [check] };
    const days = (reads: { readonly readsBelly?: true }) => {
      const known = history([
        [unseen, unseen],
        [unseen, seen, unseen],
      ]);
      return daysOf(holdsSeen(known, { id: "bridge", ...reads }), "bridge", null).map(({ hold }) => hold);
    };
    expect(days({ readsBelly: true })).toEqual([null, 6]);
    expect(days({})).toEqual([10, 6]);
  });

  it("know no score of what could not be judged", () => {
    expect(daysOf(history([[sampleRepetition(0, null)]]), "bridge", null)[0]).toMatchObject({
      score: null,
      technique: null,
    });
  });

  it("know nothing of another exercise", () => {
    expect(daysOf(history([[sampleRepetition(0)]]), "superman", null)).toEqual([]);
  });
});

describe("a change", () => {
  it("is not called progress inside the noise", () => {
    expect(changeOf([150, 152, 151, 155, 157, 158], ANGLE_NOISE)).toBeNull();
  });

  it("is told beyond it", () => {
    expect(changeOf([150, 152, null, 160, 165, 170, 171], ANGLE_NOISE)).toBeCloseTo(19.5);
  });

  it("is not told from fewer than six days", () => {
    expect(changeOf([100, 170], ANGLE_NOISE)).toBeNull();
  });
});

describe("faults and sides", () => {
  it("tell what became of a fault, but not of few sets", () => {
    const bad = { ...sampleRepetition(0, 60), faults: [fault] };
    const good = sampleRepetition(0);
    const six = [[bad, bad], [bad, bad], [bad, good], [good], [good], [good]];
    expect(faultsOf(history(six), "bridge")).toEqual([
      { id: "hips-low", found: 5, judged: 9, before: 5 / 6, lately: 0 },
    ]);
    expect(faultsOf(history([[bad], [good]]), "bridge")).toEqual([
      { id: "hips-low", found: 1, judged: 2, before: null, lately: null },
    ]);
  });

  it("keep left apart from right, and know neither where there are no sides", () => {
    expect(daysOf(history([[sampleRepetition(0)]]), "bridge", null)[0]).toMatchObject({
      left: null,
      right: null,
    });
    const left = { ...sampleRepetition(0, 90), side: "left" as const };
    const right = { ...sampleRepetition(0, 70), side: "right" as const };
    expect(daysOf(history([[left, right, left]]), "bridge", null)[0]).toMatchObject({ left: 90, right: 70 });
  });
});

describe("the range of motion", () => {
  const faults = ["shaky", "hips-low", "hips-high"].map((id) => ({ id }));

  it("is told by the first angle among the exercise's faults that was judged", () => {
    expect(
      reachCheckOf({ id: "bridge", faults, paced: false, view: "side" }, history([[sampleRepetition(0)]])),
    ).toBe("hips-low");
  });

  it("is none where nothing is to move, the picture tells no degrees, or no angle was judged", () => {
    const turned = { id: "bridge", faults, paced: false, view: "front" } as const;
    expect(reachCheckOf(turned, history([[sampleRepetition(0)]]))).toBeNull();
    expect(
      reachCheckOf({ id: "bridge", faults, paced: true, view: "side" }, history([[sampleRepetition(0)]])),
    ).toBeNull();
    expect(
      reachCheckOf({ id: "superman", faults, paced: false, view: "side" }, history([[sampleRepetition(0)]])),
    ).toBeNull();
  });
});
