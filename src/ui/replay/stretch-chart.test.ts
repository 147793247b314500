import { describe, expect, it } from "vitest";
import type { ReplayedFrame } from "../../history/replayed.ts";
import { chartOf } from "./stretch-chart.ts";

function frame(t: number, more: Partial<ReplayedFrame>): ReplayedFrame {
  return { t, pose: null, phase: "rest", progress: null, goodTo: 1, judged: null, ...more };
}

function hip(angle: number): ReplayedFrame["judged"] {
  return { joints: ["leftShoulder", "leftHip", "leftKnee"], angle, good: [165, 185] };
}

describe("the chart of a repetition", () => {
  it("shows the judged angle against its good zone, and says what it was at the top", () => {
    const frames = [130, 149, 150, 151, 135].map((angle, i) =>
      frame(i, { judged: hip(angle), phase: i === 0 ? "out" : i === 4 ? "back" : "top" }),
    );
    const chart = chartOf(frames, null);
    expect(chart?.heading).toBe("At the top the angle at your hip was 150°; good is 165 to 185°");
    expect(chart?.data).toMatchObject({ zone: [165, 185], parts: ["out", "top", "top", "top", "back"] });
    expect(chartOf(frames, [0.5, 1.5])?.heading).toContain("was 149°");
    const good = frames.map((one) => ({ ...one, judged: hip(172) }));
    expect(chartOf(good, null)?.heading).toContain("was 172°, within the good 165 to 185°");
  });

  it("passes over single frames in which the other side was judged", () => {
    const right = {
      joints: ["rightShoulder", "rightHip", "rightKnee"],
      angle: 90,
      good: [165, 185],
    } as const;
    const frames = Array.from({ length: 9 }, (_, i) =>
      frame(i, { judged: i === 4 ? right : hip(170), phase: "top" }),
    );
    expect(chartOf(frames, null)?.data.lines[0]?.values).toEqual(Array(9).fill(170));
  });

  it("shows how far it went where no angle is judged", () => {
    const frames = [0, 0.4, 0.8, 0.1].map((progress, i) => frame(i, { progress }));
    expect(chartOf(frames, null)?.heading).toBe("You went 80 % of the way to a good top");
  });

  it("is none where nothing is measured over time", () => {
    expect(chartOf([frame(0, {}), frame(1, {})], null)).toBeNull();
  });
});
