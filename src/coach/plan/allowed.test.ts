import { describe, expect, test } from "vitest";
import { EXERCISES } from "../../exercises/registry.ts";
import { type Flow, restoreFlow, startFlow } from "../flow/state.ts";
import { exerciseSteps, sessionSteps } from "../flow/steps.ts";
import { clearanceOf } from "../safety/clearance.ts";
import type { Screening } from "../safety/screening.ts";
import { allowedFlow } from "./allowed.ts";
import { startItem } from "./starter.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const NOW = new Date(2026, 2, 10, 12).getTime();

/** Orders of exercises, the whole way, two sets of eight. */
const items = (...ids: readonly string[]) =>
  METAS.filter(({ id }) => ids.includes(id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((meta) => ({ ...startItem(meta), variant: null, sets: 2, repetitions: 8 }));

const clearance = (pain: number, ...ticked: string[]) => {
  const screening: Screening = { at: NOW, ticked, none: ["now", "talk"], asked: "yes" };
  return clearanceOf(screening, [{ is: "before", at: NOW, pain }], NOW);
};

/** What is to come of it: exercise, way, sets and repetitions asked. */
const toCome = (flow: Flow | null) =>
  flow?.steps
    .slice(flow.at)
    .flatMap((step) =>
      step.kind === "exercise"
        ? [`${step.exercise} ${step.variant ?? "usual"} ${step.sets}x${step.asked}`]
        : [step.id],
    ) ?? null;

/** In the middle of the second set of the exercise at `at`. */
function inSecondSet(flow: Flow, at: number): Flow {
  const done = { step: at, corrections: [], remarks: [], seen: [null, null], scores: [90, 90] };
  return {
    ...flow,
    at,
    set: 2,
    phase: { is: "working", still: 0, away: 0 },
    sets: [
      { ...done, set: 1, ended: "dose" },
      { ...done, set: 2, ended: null },
    ],
  };
}

describe("A session that was left", () => {
  const flow = startFlow(exerciseSteps(items("bridge", "superman", "bird-dog"), METAS));

  test("is taken up as it was when nothing speaks against it", () => {
    expect(allowedFlow(flow, METAS, clearance(1))).toEqual(flow);
    const middle = inSecondSet(flow, 1);
    expect(allowedFlow(middle, METAS, clearance(1))).toEqual(middle);
  });

  test("goes gently with a sore back", () => {
    expect(toCome(allowedFlow(flow, METAS, clearance(4)))).toEqual([
      "bridge usual 1x5",
      "superman arms-out 1x3",
      "bird-dog leg-only 1x6",
    ]);
  });

  test("goes on gently from the middle of its second set", () => {
    const taken = allowedFlow(inSecondSet(flow, 1), METAS, clearance(4));
    expect(toCome(taken)).toEqual(["superman arms-out 2x3", "bird-dog leg-only 1x6"]);
    expect(taken).toMatchObject({ at: 1, set: 2, sets: [{ ended: "dose" }, { ended: null }] });
    expect(restoreFlow(JSON.parse(JSON.stringify(taken)))).not.toBeNull();
  });

  test("goes on without what is left out now; what was done of it stays", () => {
    expect(toCome(allowedFlow(flow, METAS, clearance(1, "stenosis")))).toEqual([
      "bridge usual 2x8",
      "bird-dog usual 2x16",
    ]);
    const taken = allowedFlow(inSecondSet(flow, 1), METAS, clearance(1, "stenosis"));
    expect(toCome(taken)).toEqual(["bird-dog usual 2x16"]);
    expect(taken).toMatchObject({
      at: 2,
      set: 1,
      phase: { is: "placing" },
      sets: [
        { step: 1, ended: "dose" },
        { step: 1, ended: "skipped" },
      ],
    });
    expect(restoreFlow(JSON.parse(JSON.stringify(taken)))).not.toBeNull();
  });

  test("is over when nothing of it is left", () => {
    const supermans = startFlow(sessionSteps(items("superman"), METAS));
    expect(allowedFlow(supermans, METAS, clearance(1, "stenosis"))).toBeNull();
    expect(allowedFlow(inSecondSet(supermans, 3), METAS, clearance(1, "stenosis"))).toBeNull();
    const calmEnd: Flow = { ...supermans, at: 4, phase: { is: "guided", left: 20 } };
    expect(toCome(allowedFlow(calmEnd, METAS, clearance(1, "stenosis")))).toEqual([
      "knees-to-chest",
      "slow-breaths",
    ]);
  });
});
