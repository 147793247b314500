import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import { parseRecording } from "../src/pose/recording.ts";
import { capChecks, standOf } from "../src/rules/cap-stand.ts";
import type { CapReading, RuleOptions } from "../src/rules/contract.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import { bandOf } from "../src/rules/score.ts";
import { walkRecording } from "../src/rules/walk-recording.ts";
import { pointsNotes } from "../src/ui/repetition-card/notes.ts";

function judged(file: string, caps: RuleOptions["caps"]) {
  const { exercise, recording } = opened(file);
  return judgeRecording(exercise, recording, recording.variant ?? null, caps);
}

function opened(file: string) {
  const recording = parseRecording(readFileSync(`fixtures/${file}.json`, "utf8"));
  const exercise = exerciseById(file.split("/")[0] ?? "");
  if (exercise === null) throw new Error(`No exercise of ${file}.`);
  return { exercise, recording };
}

const standsOf = (file: string, caps: RuleOptions["caps"]) =>
  judged(file, caps).repetitions.map(({ caps: read = [] }) => read.map(standOf));

describe.each(EXERCISES.flatMap(({ meta }) => meta.caps.map((cap) => [meta.id, cap] as const)))(
  "%s may be asked to go no further",
  (id, { id: cap, least, most, cue }) => {
    test("and who goes further in every repetition is told each time, while it lasts, and none of them is a good one", () => {
      const { exercise, recording } = opened(`${id}/${id}.clean`);
      const events = [...walkRecording(exercise, recording, null, { [cap]: least })].flatMap(
        (one) => one.events,
      );
      const told = events.flatMap((event) => (event.type === "beyond" ? [event.t] : []));
      const done = events.flatMap((event) => (event.type === "repetition" ? [event.repetition] : []));
      expect(done.length).toBeGreaterThan(3);
      expect(told).toHaveLength(done.length);
      for (const [i, { start, end, caps = [] }] of done.entries()) {
        expect(caps.map(standOf)).toEqual(["beyond"]);
        expect(told[i]).toBeGreaterThan(start);
        expect(told[i]).toBeLessThan(end);
      }
      expect(done.map(({ score }) => bandOf(score))).not.toContain("good");
      const lost = done.slice(0, 1).flatMap((one) => pointsNotes(one, exercise.meta));
      expect(lost.filter(({ points }) => points > 0).map(({ name }) => name)).toContain(cue);
      expect(exercise.meta.faults.filter((fault) => fault.id === cap)).toEqual([]);
    });

    test("and who stays within is told nothing", () => {
      const { beyond, repetitions } = judged(`${id}/${id}.clean`, { [cap]: most });
      expect(beyond).toEqual([]);
      expect(repetitions.map(({ score }) => bandOf(score))).toContain("good");
      expect(repetitions.flatMap(({ caps = [] }) => caps.map(standOf))).toEqual(
        repetitions.map(() => "within"),
      );
    });

    test("and counts as much as without", () => {
      const plain = judged(`${id}/${id}.clean`, undefined);
      for (const asked of [least, most])
        expect(judged(`${id}/${id}.clean`, { [cap]: asked }).repetitions).toHaveLength(
          plain.repetitions.length,
        );
    });
  },
);

test.each(readdirSync("fixtures/superman").filter((name) => /clean.*\.json$/.test(name)))(
  "Getting up after %s is no way too far",
  (name) => {
    const { exercise, recording } = opened(`superman/${name.replace(".json", "")}`);
    const { caps } = exercise.meta;
    const least = Object.fromEntries(caps.map((cap) => [cap.id, cap.least]));
    const events = [...walkRecording(exercise, recording, recording.variant ?? null, least)].flatMap(
      (one) => one.events,
    );
    const done = events.flatMap((event) => (event.type === "repetition" ? [event.repetition] : []));
    for (const event of events)
      if (event.type === "beyond")
        expect(done.some(({ start, end }) => event.t >= start && event.t <= end)).toBe(true);
  },
);

test("Of what nobody can tell no point is taken, and the further beyond the worse", () => {
  const reading = (value: number | null) => ({ id: "height", most: 150, value, doubt: 5 });
  expect(capChecks([reading(null), reading(154)])).toEqual([]);
  expect(capChecks([reading(150)])).toMatchObject([{ quality: 1 }]);
  const qualities = [156, 160, 170, 200].map((value) => capChecks([reading(value)])[0]?.quality ?? 1);
  expect(qualities[0]).toBeLessThan(0.5);
  expect(qualities.toSorted((a, b) => b - a)).toEqual(qualities);
});

test("A lean that goes too far is the only one that is told", () => {
  expect(standsOf("back-extension/back-extension.over-arched", { lean: 40 })).toEqual([
    ["within"],
    ["beyond"],
    ["within"],
  ]);
  expect(judged("back-extension/back-extension.over-arched", { lean: 40 }).beyond).toHaveLength(1);
});

test("Nobody is asked for more than the cap allows, and the exercise's own limit stays", () => {
  const faultsOf = (caps: RuleOptions["caps"]) =>
    judged("bridge/bridge.faults-a", caps).repetitions.map(({ faults }) => faults.map(({ id }) => id));
  expect(faultsOf(undefined)).toEqual([[], ["hips-low"], ["hips-high"], ["feet-far"]]);
  expect(faultsOf({ height: 150 })).toEqual([[], [], ["hips-high"], ["feet-far"]]);
});

test("What was not seen is neither within nor beyond", () => {
  const stands = standsOf("bird-dog/bird-dog.portrait-cut-off", { leg: -30 });
  expect([...new Set(stands.flat())]).toEqual(["unseen"]);
  expect(judged("bird-dog/bird-dog.portrait-cut-off", { leg: -30 }).beyond).toEqual([]);
});

test("What the body in space is unsure of is not told as beyond", () => {
  const { repetitions, beyond } = judged("bridge/bridge.foot-oblique", { height: 156 });
  expect(repetitions.flatMap(({ caps = [] }) => caps.map(standOf))).toEqual(["within", "unsure", "unsure"]);
  expect(beyond).toEqual([]);
});

test("The doubt counts: beyond only when the measure less its doubt is", () => {
  const reading: fc.Arbitrary<CapReading> = fc.record({
    id: fc.constant("height"),
    most: fc.double({ min: -180, max: 180, noNaN: true }),
    value: fc.double({ min: -180, max: 270, noNaN: true }),
    doubt: fc.double({ min: 0, max: 60, noNaN: true }),
  });
  fc.assert(
    fc.property(reading, (one) => {
      const { most, value, doubt } = one;
      const stand = standOf(one);
      expect(stand === "beyond").toBe((value ?? 0) - (doubt ?? 0) > most);
      expect(stand === "within").toBe((value ?? 0) <= most);
    }),
  );
});

test("No cap takes away a matter of safety", () => {
  const safety = EXERCISES.flatMap(({ meta }) =>
    meta.caps.length === 0
      ? []
      : meta.faults.filter(({ weight }) => weight > 1).map(({ id }) => [meta, id] as const),
  );
  expect(safety.length).toBeGreaterThan(2);
  for (const [{ id, caps }, fault] of safety) {
    const least = Object.fromEntries(caps.map((cap) => [cap.id, cap.least]));
    const { repetitions } = judged(`${id}/${id}.clean`, least);
    const looked = repetitions.flatMap(({ checks, notSeen }) => [
      ...checks.map((check) => check.id),
      ...notSeen,
    ]);
    expect(looked, id).toContain(fault);
  }
});

test.each(["none.cat-cow.json", "none.chair-cat-cow.json", "none.dead-bug.json"])(
  "%s, which is no exercise, is no way too far",
  (file) => {
    const recording = parseRecording(readFileSync(`fixtures/none/${file}`, "utf8"));
    for (const exercise of EXERCISES.filter(({ meta }) => meta.caps.length > 0)) {
      const caps = Object.fromEntries(exercise.meta.caps.map(({ id, most }) => [id, most]));
      const { beyond, repetitions } = judgeRecording(exercise, recording, null, caps);
      expect(repetitions.length === 0 ? beyond.length : 0, exercise.meta.id).toBe(0);
    }
  },
);
