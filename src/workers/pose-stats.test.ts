import { describe, expect, it } from "vitest";
import { PoseStats } from "./pose-stats.ts";

describe("the figures of the poses", () => {
  it("are none before the first picture", () => {
    expect(new PoseStats().figures).toEqual({
      ready: null,
      asked: 0,
      dropped: 0,
      restarts: 0,
      rate: null,
      latency: null,
    });
  });

  it("tell how many a second come and how long each takes, rests left out", () => {
    const stats = new PoseStats();
    for (let i = 0; i < 100; i++) stats.answered(i * 50, i * 50 + 40, false);
    // A rest of a minute, then the same again.
    for (let i = 0; i < 100; i++) stats.answered(65_000 + i * 50, 65_000 + i * 50 + 40, i % 10 === 9);
    const { asked, dropped, rate, latency } = stats.figures;
    expect([asked, dropped]).toEqual([200, 10]);
    expect(rate).toBeCloseTo(19, 0);
    expect(latency).toEqual({ median: 40, p95: 40 });
  });

  it("forget how it was ten seconds ago", () => {
    const stats = new PoseStats();
    for (let i = 0; i < 200; i++) stats.answered(i * 20, i * 20 + 10, false);
    for (let i = 0; i < 200; i++) stats.answered(4000 + i * 100, 4000 + i * 100 + 90, false);
    expect(stats.figures.rate).toBeCloseTo(10, 0);
    expect(stats.figures.latency?.median).toBe(90);
  });
});
