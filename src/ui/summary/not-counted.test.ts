import { describe, expect, it } from "vitest";
import type { PartialRepetition } from "../../rules/contract.ts";
import { sampleMeta, sampleRepetitions, sampleSnapshot } from "../testing/samples.ts";
import { notCounted, uncountedRemarks } from "./not-counted.ts";
import { lostLines, unseenLines, whyNothing } from "./unseen.ts";

const set = (partials: readonly PartialRepetition[], paced: boolean) => ({
  ...sampleSnapshot(),
  exercise: { ...sampleMeta, paced },
  repetitions: [],
  partials,
  unseen: [],
});
const STILL = [
  { start: 20, end: 34, isStill: true },
  { start: 40, end: 54, isStill: true },
] as const;
const LEFT = { start: 61, end: 75 };

describe("what did not count", () => {
  it("of a movement is a start that turned back, and when", () => {
    expect(uncountedRemarks(set([LEFT], false))).toEqual([
      "1 start turned back early, so it was not counted.",
    ]);
    expect(notCounted(set([LEFT], false))).toEqual(["1:01: turned back before half of the usual range."]);
    expect(uncountedRemarks(set([], false))).toEqual([]);
  });

  it("of a led breath is a hold in which nothing moved the belly, or whose posture was left", () => {
    const both = set([...STILL, LEFT], true);
    expect(uncountedRemarks(both)).toEqual([
      "Not counted, 0:20, 0:40: I saw no breath at your belly.",
      "Not counted, 1:01: I did not see you stay in place.",
    ]);
    expect(notCounted(both)).toEqual([
      "Not counted, 0:20, 0:40: I saw no breath at your belly.",
      "Not counted, 1:01: I did not see you stay in place.",
    ]);
    expect(notCounted(set([], true))).toEqual([]);
  });

  it("is a movement of which nothing came, wherever in the set it was", () => {
    const lost = { start: 0, end: 3, why: "view", isMove: true } as const;
    const other = { start: 20, end: 21.4, why: "movement", isMove: true } as const;
    const away = { start: 0, end: 3, why: "posture" } as const;
    const seen = { ...set([], false), repetitions: sampleRepetitions, unseen: [away, lost, other] };
    expect(lostLines(seen)).toEqual([
      "0:00 to 0:03: You were turned away from where I can judge",
      "0:20 to 0:21: You moved in a way that I could not count",
    ]);
    expect(unseenLines(seen)).toEqual([]);
  });

  it("says where all of it was so what to change", () => {
    expect(whyNothing(set(STILL, true))).toBe(
      "Not counted, 0:20, 0:40: I saw no breath at your belly. Breathe so that it rises.",
    );
    expect(whyNothing(set([LEFT], true))).toContain(`stay in place. ${sampleMeta.text.ready}`);
  });
});
