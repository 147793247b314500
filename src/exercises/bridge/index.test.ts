import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRecording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { exercise } from "./index.ts";

const judged = (file: string) =>
  judgeRecording(exercise, parseRecording(readFileSync(`fixtures/${file}.json`, "utf8")));
const faultsOf = (file: string) => judged(file).repetitions.map(({ faults }) => faults.map(({ id }) => id));

describe("the bridge", () => {
  it("counts each lift and finds no fault in clean ones", () => {
    expect(faultsOf("bridge/bridge.clean")).toEqual([[], [], [], [], []]);
    expect(faultsOf("bridge/bridge.clean-noisy")).toEqual([[], [], [], []]);
  });

  it("names hips that stay low, hips that rise past the line, and feet that stand too far away", () => {
    expect(faultsOf("bridge/bridge.faults-a")).toEqual([[], ["hips-low"], ["hips-high"], ["feet-far"]]);
  });

  it("names feet that stand too near, a missing hold, and a rushed lift", () => {
    expect(faultsOf("bridge/bridge.faults-b")).toEqual([[], ["feet-near"], ["short-hold"], ["rushed"]]);
  });

  it("shows a half-hearted start apart and does not count it", () => {
    const { repetitions, partials } = judged("bridge/bridge.attempt-and-pause");
    expect(repetitions).toHaveLength(3);
    expect(partials).toHaveLength(1);
  });

  it("does not count a filmed lift that is cut off in the middle", () => {
    expect(judged("bridge/bridge.one-and-a-cut").repetitions).toHaveLength(1);
  });

  it("times the filmed person's lift where an eye does", () => {
    const [lift] = judged("bridge/bridge.one-and-a-cut").repetitions;
    expect(Math.abs((lift?.start ?? 0) - 0.3)).toBeLessThan(0.4);
    expect(Math.abs((lift?.end ?? 0) - 3.3)).toBeLessThan(0.4);
  });

  it("counts nobody who walks, squats, stands up from a chair, kneels on all fours or lies with legs in the air", () => {
    for (const file of ["walking", "squats", "sit-to-stand", "all-fours-tilt", "dead-bug"]) {
      expect(judged(`none/none.${file}`).repetitions, file).toEqual([]);
    }
  });

  it("gives clean repetitions at least 90 on average and each plain fault 55 to 80", () => {
    const clean = judged("bridge/bridge.clean").repetitions.map(({ score }) => score ?? 0);
    expect(clean.reduce((a, b) => a + b, 0) / clean.length).toBeGreaterThanOrEqual(90);
    for (const file of ["bridge/bridge.faults-a", "bridge/bridge.faults-b"]) {
      for (const { score } of judged(file).repetitions.slice(1)) {
        expect(score).toBeGreaterThanOrEqual(55);
        expect(score).toBeLessThanOrEqual(80);
      }
    }
  });
});
