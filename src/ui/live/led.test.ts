import { describe, expect, test } from "vitest";
import { advanceFlow } from "../../coach/flow/advance.ts";
import { type Flow, type FlowPhase, startFlow } from "../../coach/flow/state.ts";
import { exerciseSteps } from "../../coach/flow/steps.ts";
import { sampleMeta } from "../../coach/testing/samples.ts";
import type { Caption } from "./caption.ts";
import { ledCaption, ledCount, offersOf } from "./led.ts";

const ORDER = { exercise: "sample", variant: null, sets: 1, repetitions: 4, holdSeconds: 0 };
const PLACING = startFlow(exerciseSteps([ORDER], [sampleMeta]));
const CALM: Caption = { tone: "calm", text: "" };
const BLIND: Caption = { tone: "blind", text: "I can't see anyone" };

function at(phase: FlowPhase): Flow {
  return { ...PLACING, phase };
}

describe("The sentence of a led set", () => {
  test.each<[string, FlowPhase, Caption, string]>([
    ["asks to hold still while the picture is right", { is: "placing" }, CALM, "Hold still"],
    ["says what is not seen where no direction was found", { is: "placing" }, BLIND, "I can't see anyone"],
    ["keeps the posture", { is: "ready", held: 1, patience: 1 }, CALM, "Good. Stay like that"],
    ["waits for who left", { is: "paused", why: "left", back: 0 }, BLIND, "Paused. Take your time"],
    ["asks whether it is over", { is: "asking", waited: 0, away: 0 }, CALM, "Done with this set?"],
    ["is the picture's own while it is under way", { is: "working", still: 0, away: 0 }, BLIND, BLIND.text],
  ])("%s", (_what, phase, caption, text) => {
    expect(ledCaption(caption, { flow: at(phase), direction: null }).text).toBe(text);
  });

  test.each([CALM, BLIND])("gives the direction while something stands in the way of the picture", (seen) => {
    const caption = ledCaption(seen, { flow: PLACING, direction: { id: "more-light" } });
    expect(caption).toEqual({ tone: "blind", text: "Turn on some more light", settled: true });
  });
});

test("Whoever waits may start at once; who is asked may answer; else there is nothing to press", () => {
  expect(offersOf(PLACING).map(({ label }) => label)).toEqual(["Start now"]);
  expect(offersOf(at({ is: "asking", waited: 0, away: 0 })).map(({ label }) => label)).toEqual([
    "One more",
    "Set done",
  ]);
  expect(offersOf(at({ is: "working", still: 0, away: 0 }))).toEqual([]);
});

test("The count is the flow's own, with corrections", () => {
  const begun = advanceFlow(PLACING, { type: "begin", t: 0 }).flow;
  const added = advanceFlow(begun, { type: "add", t: 1, side: null }).flow;
  expect(ledCount(added)).toEqual({ count: 1, asked: 4 });
});
