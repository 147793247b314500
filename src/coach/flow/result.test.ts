import { describe, expect, test } from "vitest";
import { EXERCISES } from "../../exercises/registry.ts";
import { advanceFlow } from "./advance.ts";
import type { FlowInput } from "./events.ts";
import { resultOf } from "./result.ts";
import { type Flow, restoreFlow, startFlow } from "./state.ts";
import { exerciseSteps } from "./steps.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const BRIDGES = { exercise: "bridge", variant: null, sets: 1, repetitions: 5, holdSeconds: 3 };

/** A session of those sets in which that happened, in order: a score, or a correction by hand. */
function flowOf(happened: readonly (number | null | "undo" | "add")[], sets = 1): Flow {
  const inputs = happened.map((one): FlowInput => {
    if (one === "undo") return { type: "undo", t: 0 };
    if (one === "add") return { type: "add", t: 0, side: null };
    return { type: "repetition", t: 0, side: null, score: one };
  });
  const begun = startFlow(exerciseSteps([{ ...BRIDGES, sets }], METAS));
  return inputs.reduce((flow, input) => advanceFlow(flow, input).flow, begun);
}

describe("What an exercise came to", () => {
  test.each<[string, Flow, Partial<ReturnType<typeof resultOf>>]>([
    ["nothing done", flowOf([]), { done: 0, asked: 5, technique: null, completion: 0 }],
    ["all good", flowOf([97, 97, 97, 97, 97]), { done: 5, technique: 1, completion: 1, score: 97 }],
    [
      "one of four not good",
      flowOf([97, 60, 97, 97]),
      { done: 4, judged: 4, technique: 0.75, completion: 0.8 },
    ],
    [
      "all done, none of them good",
      flowOf([65, 65, 65, 65, 65]),
      { done: 5, band: "nearly", technique: 0, completion: 1 },
    ],
    ["some not judged", flowOf([97, null, 60]), { done: 3, judged: 2, technique: 0.5, completion: 0.6 }],
    [
      "none judged",
      flowOf([null, null]),
      { done: 2, judged: 0, score: null, technique: null, completion: 0.4 },
    ],
    ["the newest taken back", flowOf([97, 60, "undo"]), { done: 1, good: 1, judged: 1 }],
    ["one added, then taken back", flowOf([97, "add", "undo"]), { done: 1, good: 1, judged: 1 }],
    ["one added after what was seen", flowOf([97, "add"]), { done: 2, good: 1, judged: 1, completion: 0.4 }],
    ["the first of two sets", flowOf([97, 97, 97, 97, 97], 2), { done: 5, asked: 10, completion: 0.5 }],
  ])("%s", (_what, flow, expected) => {
    expect(resultOf(flow, 0)).toMatchObject(expected);
  });

  test("a reload loses no score", () => {
    const restored = restoreFlow(JSON.parse(JSON.stringify(flowOf([97, 60]))));
    if (restored === null) throw new Error("The session was lost.");
    const flow = advanceFlow(restored, { type: "repetition", t: 0, side: null, score: 97 }).flow;
    expect(resultOf(flow, 0)).toMatchObject({ done: 3, judged: 3, good: 2 });
  });

  test("a session kept before scores were is taken up, with its count", () => {
    const old = JSON.parse(JSON.stringify(flowOf([97, 97]))) as { sets: { scores?: unknown }[] };
    for (const set of old.sets) delete set.scores;
    const restored = restoreFlow(old);
    expect(restored && resultOf(restored, 0)).toMatchObject({ done: 2, judged: 0, technique: null });
  });
});
