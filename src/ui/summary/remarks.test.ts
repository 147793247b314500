import { describe, expect, it } from "vitest";
import type { Repetition } from "../../rules/contract.ts";
import { sampleRepetitions, sampleSnapshot } from "../testing/samples.ts";
import { remarksOn } from "./remarks.ts";

function set(repetitions: readonly Repetition[]) {
  return { ...sampleSnapshot(), repetitions, partials: [] };
}

function sided(side: "left" | "right", count: number): Repetition[] {
  return sampleRepetitions
    .slice(0, 1)
    .flatMap((one) => Array.from({ length: count }, () => ({ ...one, side })));
}

describe("remarks on a set", () => {
  it("name the one fault that came up often", () => {
    const faulty = sampleRepetitions.filter(({ faults }) => faults.length > 0);
    expect(remarksOn(set([...faulty, ...faulty]))).toEqual([
      "Next time, one thing: lift your hips to one line. It came up in 2 of 2.",
    ]);
    expect(remarksOn(set(sampleRepetitions))).toEqual([]);
  });

  it("notice when one side was left out, or done much less", () => {
    expect(remarksOn(set(sided("left", 5)))).toEqual([
      "You worked your left side only. Do the other one too.",
    ]);
    expect(remarksOn(set([...sided("left", 5), ...sided("right", 3)]))).toEqual([
      "Left 5, right 3: even them out next time.",
    ]);
    expect(remarksOn(set([...sided("left", 5), ...sided("right", 4)]))).toEqual([]);
  });

  it("say how many starts were not counted", () => {
    expect(remarksOn(sampleSnapshot())).toEqual(["1 start turned back early, so it was not counted."]);
  });
});
