import { describe, expect, it } from "vitest";
import { loadCases } from "../scripts/evaluate/cases.ts";
import { faults } from "../src/exercises/bridge/rule.ts";
import { exerciseById } from "../src/exercises/registry.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import { type Changed, changedBy } from "./limits.ts";

const bridge = exerciseById("bridge") ?? expect.unreachable("There is no bridge.");
const judged = loadCases(["fixtures/bridge"]).map(({ name, recording, labels, faultsLabelled }) => ({
  recording: name,
  repetitions: judgeRecording(bridge, recording, recording.variant ?? null).repetitions,
  labels: faultsLabelled ? labels : [],
}));
const { "hips-low": low } = faults;

describe("A limit moved on the workbench", () => {
  it("changes no verdict where it stands", () => {
    for (const [id, fault] of Object.entries(faults)) expect(changedBy(judged, id, fault, 0), id).toEqual([]);
  });

  it("gives a fault to those that had it not when it is stricter, against their labels", () => {
    const stricter = changedBy(judged, "hips-low", low, 40);
    expect(stricter.length).toBeGreaterThan(10);
    expect(new Set(stricter.map(({ becomes }) => becomes))).toEqual(new Set(["fault"]));
    expect(labelled(stricter)).toEqual(new Set([false]));
  });

  it("takes it from those that had it when it is laxer, against the labels of those that have one", () => {
    const laxer = changedBy(judged, "hips-low", low, -40);
    expect(new Set(laxer.map(({ becomes }) => becomes))).toEqual(new Set(["good"]));
    expect(labelled(laxer)).toEqual(new Set([false]));
    expect(laxer.map(({ agrees }) => agrees)).toContain(null);
  });
});

function labelled(changed: readonly Changed[]): ReadonlySet<boolean | null> {
  return new Set(changed.map(({ agrees }) => agrees).filter((agrees) => agrees !== null));
}
