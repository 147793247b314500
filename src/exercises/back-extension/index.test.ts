import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRecording } from "../../pose/recording.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { exercise } from "./index.ts";

const judged = (file: string, variant: string | null = null) =>
  judgeRecording(exercise, parseRecording(readFileSync(`fixtures/${file}.json`, "utf8")), variant);
const faultsOf = (file: string, variant: string | null = null) =>
  judged(file, variant).repetitions.map(({ faults }) => faults.map(({ id }) => id));

describe("the back extension", () => {
  it("counts each lean and finds no fault in clean ones", () => {
    expect(faultsOf("back-extension/back-extension.clean")).toEqual([[], [], [], [], []]);
    expect(faultsOf("back-extension/back-extension.clean-noisy")).toEqual([[], [], [], []]);
  });

  it("counts a short lean that is held, and names it, a short hold and sliding hips", () => {
    expect(faultsOf("back-extension/back-extension.faults-a")).toEqual([
      [],
      ["short-lean"],
      ["short-hold"],
      ["hips-sliding"],
    ]);
  });

  it("names hands that leave the head, a head that drops back, and a rushed lean", () => {
    expect(faultsOf("back-extension/back-extension.faults-b")).toEqual([
      [],
      ["hands-dropped"],
      ["head-dropped-back"],
      ["rushed"],
    ]);
  });

  it("names a lean that goes too far", () => {
    expect(faultsOf("back-extension/back-extension.over-arched")).toEqual([[], ["over-arched"], []]);
  });

  it("lets the hands be where they like when the arms stay lower", () => {
    const [, lowered] = judged("back-extension/back-extension.faults-b", "arms-lower").repetitions;
    expect(lowered?.faults).toEqual([]);
    expect(lowered?.checks.map(({ id }) => id)).not.toContain("hands-dropped");
    expect(lowered?.notSeen).not.toContain("hands-dropped");
  });

  it("shows a half-hearted lean apart and does not count it", () => {
    const { repetitions, partials } = judged("back-extension/back-extension.attempt-and-pause");
    expect(repetitions).toHaveLength(3);
    expect(partials).toHaveLength(1);
  });

  it("measures the hold to a second", () => {
    const holds = judged("back-extension/back-extension.faults-a").repetitions.map(({ hold }) => hold);
    for (const [i, labelled] of [11.19, 10.35, 2.81, 11.22].entries()) {
      expect(Math.abs((holds[i] ?? 0) - labelled)).toBeLessThan(1);
    }
  });

  it("counts nobody who walks, squats, sits down and stands up, kneels, or lies with legs in the air", () => {
    for (const file of ["walking", "squats", "sit-to-stand", "all-fours-tilt", "dead-bug"]) {
      expect(judged(`none/none.${file}`).repetitions, file).toEqual([]);
    }
  });

  it("counts no swing, bridge or turn on a chair", () => {
    for (const file of [
      "kettlebell-swing/kettlebell-swing.clean",
      "kettlebell-swing/kettlebell-swing.faults-a",
      "bridge/bridge.clean",
      "trunk-rotation/trunk-rotation.clean",
    ]) {
      expect(judged(file).repetitions, file).toEqual([]);
    }
  });

  it("gives clean repetitions at least 90 on average and each plain fault 55 to 80", () => {
    const clean = judged("back-extension/back-extension.clean").repetitions.map(({ score }) => score ?? 0);
    expect(clean.reduce((a, b) => a + b, 0) / clean.length).toBeGreaterThanOrEqual(90);
    for (const letter of ["a", "b"]) {
      for (const { score } of judged(`back-extension/back-extension.faults-${letter}`).repetitions.slice(1)) {
        expect(score).toBeGreaterThanOrEqual(55);
        expect(score).toBeLessThanOrEqual(80);
      }
    }
  });
});
