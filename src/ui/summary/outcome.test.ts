import { describe, expect, it } from "vitest";
import { advanceFlow } from "../../coach/flow/advance.ts";
import type { FlowInput } from "../../coach/flow/events.ts";
import { type Flow, startFlow } from "../../coach/flow/state.ts";
import { exerciseSteps } from "../../coach/flow/steps.ts";
import { sampleMeta, sampleRepetitions, sampleSnapshot } from "../testing/samples.ts";
import { outcomeOf, unledReason } from "./outcome.ts";

/** A led set of ten in which that happened. */
function ledBy(...inputs: readonly FlowInput[]): Flow {
  const order = { exercise: "sample", variant: null, sets: 1, repetitions: 10, holdSeconds: 3 };
  const flow = startFlow(exerciseSteps([order], [sampleMeta]));
  return inputs.reduce((now, input) => advanceFlow(now, input).flow, flow);
}

const seen = (score: number): FlowInput => ({ type: "repetition", t: 0, side: null, score });
const [first = 0, second = 0] = sampleRepetitions.map(({ score }) => score ?? 0);

describe("what a set came to", () => {
  it("is what was just seen where nobody led it, or nothing was done before", () => {
    const plain = outcomeOf(sampleSnapshot(), null);
    expect(plain).toMatchObject({ shares: { done: 2, asked: 10, good: 1, technique: 0.5 }, earlier: 0 });
    expect(outcomeOf(sampleSnapshot(), ledBy(seen(first), seen(second)))).toEqual(plain);
  });

  it("has what was done before a break, although the asked ones were fewer after it", () => {
    const led = ledBy(seen(97), seen(97), seen(97), seen(first), seen(second));
    expect(outcomeOf({ ...sampleSnapshot(), asked: 7 }, led)).toMatchObject({
      shares: { done: 5, asked: 10, good: 4, judged: 5, technique: 0.8, completion: 0.5 },
      earlier: 3,
      corrected: false,
    });
  });

  it("has the count as it was put right by hand", () => {
    const led = ledBy(seen(first), seen(second), { type: "undo", t: 0 });
    expect(outcomeOf(sampleSnapshot(), led)).toMatchObject({
      shares: { done: 1, good: 1, technique: 1 },
      earlier: 0,
      corrected: true,
    });
  });
});

describe("a paced exercise that nobody led", () => {
  const exercise = { ...sampleMeta, paced: true };
  const source = { live: false, mirrored: false, width: 1, height: 1, progress: 1, preview: null };
  const recording = { format: "keypoint-recording", version: 1, width: 1, height: 1, frames: [] } as const;
  const plain = { ...recording, frames: [] };
  const led = { ...plain, guide: [{ t: 1, phase: "draw" as const }] };

  it.each([
    ["a film", "video", false, plain, /^Here each led breath counts.*film/],
    ["a recording without a guide", "recording", false, plain, /recording was made without/],
    ["a recording with a guide", "recording", false, led, null],
    ["the camera", "camera", true, plain, null],
  ] as const)("%s", (_what, kind, live, seenOfIt, expected) => {
    const snapshot = { ...sampleSnapshot(), exercise, source: { ...source, kind, live }, repetitions: [] };
    const reason = unledReason(snapshot, seenOfIt);
    if (expected === null) expect(reason).toBeNull();
    else expect(reason).toMatch(expected);
    expect(unledReason({ ...snapshot, exercise: sampleMeta }, seenOfIt)).toBeNull();
  });
});
