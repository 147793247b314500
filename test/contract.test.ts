import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCases } from "../scripts/evaluate/cases.ts";
import { judgeCase } from "../scripts/evaluate/judge.ts";
import { TELLING_HOLD } from "../src/exercises/drawing-in/hold-breath.ts";
import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import { JOINTS } from "../src/pose/joints.ts";
import { poseFromPixels } from "../src/pose/pose.ts";
import { keypointsOf } from "../src/pose/recording.ts";
import { advance, startRun } from "../src/rules/runner.ts";

/** Ids that recordings are labelled with; they never change. */
const FIXED_IDS: Readonly<Record<string, string>> = {
  superman: "arms-low legs-low chest-low over-arched knees-bent head-lifted short-hold rushed",
  "bird-dog":
    "arm-low leg-low leg-high knee-bent elbow-bent back-tilted head-lifted head-dropped same-side short-hold rushed",
  bridge: "hips-low hips-high feet-far feet-near short-hold rushed",
  "drawing-in": "hips-lifting head-lifted legs-straight moving belly-not-in let-go-early hips-tilting",
  "kettlebell-swing": "squatting hips-short leaning-back bell-high bell-low arm-pull",
  "trunk-rotation": "short-rotation hips-turning leaning arms-open short-hold rushed",
  "back-extension": "short-lean over-arched hips-sliding hands-dropped head-dropped-back short-hold rushed",
};

test("the seven exercises are there, each with an id of its own and found by it", () => {
  const ids = EXERCISES.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const exercise of EXERCISES) expect(exerciseById(exercise.meta.id)).toBe(exercise);
  expect(exerciseById("no-such-exercise")).toBeNull();
  expect(ids).toEqual(expect.arrayContaining(Object.keys(FIXED_IDS)));
});

describe.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))("%s", (id, exercise) => {
  const { meta, motion, rule } = exercise;
  const cases = loadCases([`fixtures/${id}`]);
  const outcomes = cases.filter((one) => one.faultsLabelled).map((one) => judgeCase(exercise, one));

  test("lies in the folder of its name, with its evidence", () => {
    const readme = `src/exercises/${id}/README.md`;
    expect(existsSync(readme), readme).toBe(true);
    const evidence = readFileSync(readme, "utf8");
    for (const fault of meta.faults) expect(evidence).toContain(`\`${fault.id}\``);
  });

  test("says everything that the app shows of it", () => {
    const { text } = meta;
    for (const sentence of [text.name, text.summary, text.camera, text.ready])
      expect(sentence.trim()).not.toBe("");
    for (const list of [text.steps, text.canSee, text.cannotSee, text.safety, text.sources]) {
      expect(list.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(meta)).not.toContain("!");
    expect(meta.dose.repetitions).toBeGreaterThan(0);
    expect(meta.joints.length).toBeGreaterThan(0);
    expect(JOINTS).toEqual(expect.arrayContaining([...meta.joints]));
  });

  test("names its faults as the recordings do", () => {
    const ids = meta.faults.map((fault) => fault.id);
    expect(new Set(ids).size).toBe(ids.length);
    if (FIXED_IDS[id] !== undefined) expect([...ids].sort()).toEqual(FIXED_IDS[id].split(" ").sort());
  });

  test("tells a good top by faults that it has, and shows none where it is paced", () => {
    expect(meta.faults.map((fault) => fault.id)).toEqual(expect.arrayContaining([...meta.topFaults]));
    expect(meta.topFaults.length > 0).toBe(!meta.paced);
  });

  test("reads the belly only where a hold is long enough to tell whether anybody breathes in it", () => {
    if (meta.readsBelly) expect(meta.dose.holdSeconds).toBeGreaterThan(TELLING_HOLD);
  });

  test("its variants switch off faults that it has, and the figure can show them", () => {
    const ids = meta.faults.map((fault) => fault.id);
    for (const variant of meta.variants) {
      expect(ids).toEqual(expect.arrayContaining([...variant.voids]));
      expect(motion.variants).toContain(variant.id);
    }
  });

  test.each(meta.faults)("$id has a short cue, an explanation, a weight and a basis", (fault) => {
    expect(fault.cue.split(" ").length).toBeLessThanOrEqual(6);
    for (const words of [fault.cue, fault.explain, fault.basis]) expect(words.trim()).not.toBe("");
    expect(fault.measures).toMatch(/^[a-z][^.]*$/);
    expect(fault.weight).toBeGreaterThan(0);
  });

  test.each(meta.faults)("$id can be shown by the figure", (fault) => {
    expect(motion.faults).toContain(fault.id);
  });

  const judged = outcomes.flatMap(({ case: { name }, pairs }) =>
    pairs.map(({ label, found }) => ({
      where: `${name} at ${(label ?? found)?.start.toFixed(1)} s`,
      labelled: label?.faults ?? [],
      named: found?.faults.map((fault) => fault.id) ?? [],
    })),
  );

  test.each(meta.faults)(
    "$id is found in each repetition that shows it, and in no other",
    ({ id: fault }) => {
      const places = (isThere: (one: (typeof judged)[number]) => boolean) =>
        judged.filter(isThere).map(({ where }) => where);
      const shown = places(({ labelled }) => labelled.includes(fault));
      expect(shown).not.toEqual([]);
      expect(places(({ named }) => named.includes(fault))).toEqual(shown);
    },
  );

  test("has a recording without a fault, and all its recordings count as labelled", () => {
    const clean = outcomes.filter(({ case: { labels } }) =>
      labels.every(({ faults }) => faults.length === 0),
    );
    expect(clean.some(({ case: { labels } }) => labels.length > 0)).toBe(true);
    const alone = outcomes.flatMap(({ pairs }) => pairs.filter(({ label, found }) => !label || !found));
    expect(alone).toEqual([]);
  });

  test("stands in the week, and what it says of other exercises and of a weight holds", () => {
    expect(meta.week.days).not.toEqual([]);
    expect(EXERCISES.filter((other) => other.meta.week.place === meta.week.place)).toEqual([exercise]);
    if (meta.gentler !== null) {
      expect(meta.gentler).not.toBe(id);
      expect(exerciseById(meta.gentler)).not.toBeNull();
    }
    expect(meta.weight !== null).toBe(meta.demands.includes("weight"));
    if (meta.weight !== null) {
      const { choices, first, most, unsafe } = meta.weight;
      expect(choices).toEqual(expect.arrayContaining([0, first, most]));
      expect(unsafe).not.toEqual([]);
    }
  });

  test("what it remarks on a whole set has words", () => {
    const remarks = meta.remarks ?? [];
    expect(remarks.length > 0).toBe(exercise.remarksOn !== undefined);
    for (const { text } of remarks) expect(text.split(" ").length).toBeLessThanOrEqual(8);
    const ids = remarks.map((remark) => remark.id);
    for (const { judged } of outcomes) {
      for (const remark of exercise.remarksOn?.(judged.repetitions) ?? []) expect(ids).toContain(remark);
    }
  });

  test("its rule never changes a state that it gave out", () => {
    const [one] = cases;
    if (one === undefined) throw new Error(`fixtures/${id} has no recording`);
    let run = startRun(exercise, { variant: null });
    expect(rule.init({ variant: null })).toEqual(run.state);
    for (const frame of one.recording.frames.slice(0, 400)) {
      const keypoints = keypointsOf(frame);
      const pose = keypoints && poseFromPixels(keypoints, one.recording.height);
      const result = advance(freeze(run), { t: frame.t, pose });
      expect(result.events.filter((event) => event.type === "error")).toEqual([]);
      run = result.run;
    }
  });
});

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
