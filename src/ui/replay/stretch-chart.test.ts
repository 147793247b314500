import { describe, expect, it } from "vitest";
import type { ReplayedFrame } from "../../history/replayed.ts";
import { chartOf, countedFrom, type Top } from "./stretch-chart.ts";

function frame(t: number, more: Partial<ReplayedFrame>): ReplayedFrame {
  return { t, pose: null, phase: "rest", progress: null, goodTo: 1, judged: null, depth: null, ...more };
}

function hip(angle: number): ReplayedFrame["judged"] {
  return { joints: ["leftShoulder", "leftHip", "leftKnee"], angle, good: [162, 190] };
}

const good: Top = { from: 0.5, to: 3.5, cue: null, judged: true };
const low: Top = { ...good, cue: "Lift your hips to one line" };

describe("the chart of a repetition", () => {
  const frames = [130, 149, 150, 151, 135].map((angle, i) =>
    frame(i, { judged: hip(angle), phase: i === 0 ? "out" : i === 4 ? "back" : "top" }),
  );

  it("shows the judged angle against its good zone, and says what it was at the top and how it was judged", () => {
    const chart = chartOf(frames, low);
    expect(chart?.heading).toBe("At the top the angle at your hip was 150°. Lift your hips to one line");
    expect(chart?.data).toMatchObject({ zone: [162, 190], parts: ["out", "top", "top", "top", "back"] });
    expect(chartOf(frames, { ...low, to: 1.5 })?.heading).toContain("was 149°");
    const well = frames.map((one) => ({ ...one, judged: hip(172) }));
    expect(chartOf(well, good)?.heading).toBe("At the top the angle at your hip was 172°, which is good");
    expect(chartOf(well, { ...good, judged: false })?.heading).toBe(
      "At the top the angle at your hip was 172°",
    );
  });

  it("shows the belly in its own breath where it was seen, with the zone of a draw-in", () => {
    const depths = [-0.5, 0.1, null, 1.4, 5];
    const chart = chartOf(
      depths.map((depth, i) => frame(i, { depth, phase: "top" })),
      good,
    );
    expect(chart?.heading).toBe("Your belly beside your own breath, and where it is drawn in");
    expect(chart?.data.lines[0]?.values).toEqual([0.5, -0.1, null, -1.4, -3]);
    expect(chart?.data.zone).toEqual([-3, -0.5]);
  });

  it("judges nothing of a whole set", () => {
    expect(chartOf(frames, null)?.heading).toBe("The angle at your hip, with the good zone");
  });

  it("can count its seconds from the beginning of the repetition", () => {
    const chart = chartOf(frames, low);
    expect(chart === null ? null : countedFrom(1, chart).data.x).toEqual([-1, 0, 1, 2, 3]);
  });

  it("passes over single frames in which the other side was judged", () => {
    const right = {
      joints: ["rightShoulder", "rightHip", "rightKnee"],
      angle: 90,
      good: [162, 190],
    } as const;
    const both = Array.from({ length: 9 }, (_, i) =>
      frame(i, { judged: i === 4 ? right : hip(170), phase: "top" }),
    );
    expect(chartOf(both, null)?.data.lines[0]?.values).toEqual(Array(9).fill(170));
  });

  it("shows how far it went where no angle is judged", () => {
    const way = [0, 0.4, 0.8, 0.1].map((progress, i) => frame(i, { progress }));
    expect(chartOf(way, { ...low, cue: "Turn a little further" })?.heading).toBe(
      "You went part of the way to a good top. Turn a little further",
    );
    expect(chartOf(way, good)?.heading).toBe("You went all the way to a good top");
  });

  it("is none where nothing is measured over time", () => {
    expect(chartOf([frame(0, {}), frame(1, {})], null)).toBeNull();
  });
});
