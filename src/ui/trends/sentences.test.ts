import { describe, expect, it } from "vitest";
import { painSentence, reachSentence, scoreSentence, sidesSentence, weekSentence } from "./sentences.ts";

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
      "Your range in Bridge: needs six days of exercise; you have two",
    );
    expect(scoreSentence("Bridge", [90, 91, 92])).toContain("needs six days of exercise; you have three");
    expect(scoreSentence("Bridge", [90, 91, 92, 90, 91, 92])).toContain("no change");
  });

  it("compare sides only on days with both", () => {
    expect(sidesSentence([90, null, 92], [70, 40, 72])).toBe("Your left side scores 20 points higher");
    expect(sidesSentence([90, 91], [88, 89])).toBe("Left and right are about the same");
    expect(sidesSentence([90, null], [null, 40])).toBe("Left and right are about the same");
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
