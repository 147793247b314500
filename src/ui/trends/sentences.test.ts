import { describe, expect, it } from "vitest";
import {
  fewDaysSentence,
  holdSentence,
  painSentence,
  reachSentence,
  scoreSentence,
  sidesSentence,
  weekSentence,
} from "./sentences.ts";

const BELLY = { readsBelly: true } as const;
const OCTOBER = new Date(2025, 9, 4).getTime();

describe("the sentences of the trends", () => {
  it("tell a range only beyond the noise of the camera", () => {
    expect(reachSentence("Bridge", [150, 151, 152, 164, 165, 166], 10, OCTOBER)).toMatch(
      /^Your range in Bridge grew by 15° since .*2025$/,
    );
    expect(reachSentence("Bridge", [150, 151, 152, 156, 157, 158], 10, OCTOBER)).toContain("no change");
  });

  it("tell no change, and not that there is none, of a few days", () => {
    expect(reachSentence("Bridge", [150, null, 170], 10, OCTOBER)).toBe(
      "Your range in Bridge so far, on 2 days",
    );
    expect(scoreSentence("Bridge", [90, 91, 92])).toBe("Your score in Bridge so far, on 3 days");
    expect(fewDaysSentence(1)).toBe("A change needs six days of exercise; you have one.");
    expect(fewDaysSentence(6)).toBeNull();
    expect(scoreSentence("Bridge", [90, 91, 92, 90, 91, 92])).toContain("no change");
  });

  it("tell how long a belly stays in, and never more of it", () => {
    expect(holdSentence([6, 6, 6, 9, 9, 9], BELLY)).toBe("Your belly stays in 3.0 s longer than at first");
    expect(holdSentence([9, 9, 9, 6, 6, null, 6], BELLY)).toBe(
      "Your belly stays in 3.0 s shorter than at first",
    );
    expect(holdSentence([6, 6, 6, 6.2, 6.1, 6], BELLY)).toBe("How long your belly stays in: about the same");
    expect(holdSentence([6, null, 9], BELLY)).toBe("How long your belly stays in so far, on 2 days");
  });

  it("compare sides only on days with both", () => {
    const six = (score: number) => Array(6).fill(score);
    expect(sidesSentence([...six(90), null], [...six(70), 40])).toBe(
      "Your left side scores 20 points higher",
    );
    expect(sidesSentence(six(90), six(88))).toBe("Left and right are about the same");
    expect(sidesSentence([...six(90), 10], [...six(88), 90])).toBe("Left and right are about the same");
  });

  it("tell no difference of the sides of few days, however large", () => {
    expect(sidesSentence([90, null, 92], [30, 40, 32])).toBe("Left and right so far, on 2 days");
    expect(sidesSentence([90, 90, 90, 90, 90, 90], [30, 30, 30, 30, 30, null])).toBe(
      "Left and right so far, on 5 days",
    );
  });

  it("say nothing about pain that is not known", () => {
    expect(painSentence(null)).toBe("Your pain and your repetitions, week by week");
    expect(painSentence(0)).toContain("about the same");
    expect(painSentence(-1.5)).toContain("1.5 lower");
  });

  it("count days without pressure", () => {
    expect(weekSentence(0, null)).toBe("This week: no days yet.");
    expect(weekSentence(3, 1)).toBe("This week: 3 days. Last week: 1 day.");
  });
});
