import { describe, expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import type { ExerciseMeta } from "../rules/contract.ts";
import { sampleMeta } from "../rules/testing/sample-exercise.ts";
import { clearanceOf } from "../safety/clearance.ts";
import type { Screening } from "../safety/screening.ts";
import { editPlan, type PlanEdit } from "./edit.ts";
import { gentleItem } from "./gentle.ts";
import { isBack, isPaused, PAUSE } from "./pause.ts";
import { MOST_REPETITIONS, type Plan, readPlan } from "./plan.ts";
import { starterPlan, startItem } from "./starter.ts";
import { suggestionFor } from "./today.ts";

const METAS = EXERCISES.map(({ meta }) => meta);

function metaOf(id: string): ExerciseMeta {
  const meta = METAS.find((m) => m.id === id);
  if (meta === undefined) throw new Error(`There is no ${id}.`);
  return meta;
}

/** When the edits of these tests are done, milliseconds since 1970. */
const NOW = 1_790_000_000_000;

function edited(plan: Plan, edit: PlanEdit): Plan {
  return editPlan(plan, edit, NOW);
}

describe("The starter plan", () => {
  const plan = starterPlan(METAS);

  test("has every exercise, and days of rest between", () => {
    const all = plan.days.flatMap(({ items }) => items.map(({ exercise }) => exercise));
    expect([...new Set(all)].sort()).toEqual(METAS.map(({ id }) => id).sort());
    expect(plan.days.map(({ items }) => items.length > 0)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  test("begins with the easier way wherever there is one, one small set each", () => {
    for (const item of plan.days.flatMap(({ items }) => items)) {
      const { variants, dose } = metaOf(item.exercise);
      if (variants.some(({ easier }) => easier)) {
        expect(variants.find(({ id }) => id === item.variant)?.easier).toBe(true);
      }
      expect(item.sets).toBe(1);
      expect(item.repetitions).toBeLessThanOrEqual(Math.max(3, Math.ceil(dose.repetitions / 2)));
    }
  });

  test("remembers other muscles and walking, and asks for no swing before a day of rest is behind it", () => {
    expect(plan.days.map(({ also }) => also).join(" ")).toMatch(/walk.*legs.*arms/);
    const swing = plan.days.findIndex(({ items }) => items.some((i) => i.exercise === "kettlebell-swing"));
    expect(plan.days[swing + 1]?.items).toEqual([]);
  });

  test("takes in an exercise that it does not know", () => {
    const items = starterPlan([...METAS, sampleMeta]).days.flatMap((day) => day.items);
    expect(items.filter(({ exercise }) => exercise === "sample")).toHaveLength(1);
  });

  test("survives being stored", () => {
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(readPlan({ ...plan, version: 2 })).toBeNull();
    expect(readPlan({ ...plan, days: plan.days.slice(1) })).toBeNull();
  });
});

describe("Today", () => {
  const plan = starterPlan(METAS);
  const screening: Screening = { at: NOW, ticked: [], none: ["now", "talk"], asked: "yes" };
  const told = (pain: number) => clearanceOf(screening, [{ is: "before", at: NOW, pain }], NOW);
  const fresh = { now: NOW, weekday: 0, yesterday: null, clearance: told(0) };
  const easy = { sets: 3, hard: null, pain: 1 };

  test.each([
    ["a fresh Monday", fresh, "workout"],
    ["a Monday, pain not asked yet", { ...fresh, clearance: clearanceOf(screening, [], NOW) }, "workout"],
    ["a Monday after an easy day", { ...fresh, yesterday: easy }, "workout"],
    ["a Monday after a hard day", { ...fresh, yesterday: { ...easy, sets: 9 } }, "rest"],
    [
      "a Monday after swings",
      { ...fresh, yesterday: { ...easy, hard: "Swings are hard work for the back." } },
      "rest",
    ],
    ["a Tuesday", { ...fresh, weekday: 1 }, "rest"],
    ["a Monday with pain 4", { ...fresh, clearance: told(4) }, "workout"],
    ["a Monday with pain 6", { ...fresh, clearance: told(6) }, "stop"],
  ] as const)("%s", (_what, day, kind) => {
    expect(suggestionFor(plan, day, METAS).kind).toBe(kind);
  });

  test("leaves out what is paused, and has it again by itself when the pause is over", () => {
    const [first, ...others] = plan.days[0]?.items ?? [];
    if (first === undefined) throw new Error("Monday is empty.");
    const paused = edited(plan, { type: "pause", old: first, item: first });
    const at = (now: number) => suggestionFor(paused, { ...fresh, now }, METAS);
    expect(at(NOW)).toMatchObject({ kind: "workout", items: others });
    expect(at(NOW + PAUSE - 1)).toMatchObject({ kind: "workout", items: others });
    const back = at(NOW + PAUSE);
    expect(back.kind === "workout" && back.items.map(({ exercise }) => exercise)).toContain(first.exercise);
    const all = others.reduce((all, old) => edited(all, { type: "pause", old, item: old }), paused);
    expect(suggestionFor(all, fresh, METAS)).toMatchObject({ kind: "rest", planned: [] });
  });

  test.each([
    ["a sore back", told(5)],
    ["a doctor not asked yet", clearanceOf({ ...screening, asked: "no" }, [], NOW)],
  ])("%s gets the gentle way, one small set", (_who, clearance) => {
    const big = edited(plan, {
      type: "change",
      day: 0,
      at: 0,
      item: { exercise: "bird-dog", variant: null, sets: 3, repetitions: 5, holdSeconds: 3 },
    });
    const today = suggestionFor(big, { ...fresh, clearance }, METAS);
    const gentle = gentleItem(
      { ...startItem(metaOf("bird-dog")), variant: null, sets: 3 },
      metaOf("bird-dog"),
    );
    expect(today).toMatchObject({ kind: "workout", items: expect.arrayContaining([gentle]) });
    expect(gentle).toMatchObject({ sets: 1, variant: startItem(metaOf("bird-dog")).variant });
  });
});

describe("Editing", () => {
  const plan = starterPlan(METAS);
  const [first] = plan.days[0]?.items ?? [];
  if (first === undefined) throw new Error("Monday is empty.");

  test("adds, moves, changes and takes out", () => {
    const added = edited(plan, { type: "add", day: 1, item: first });
    expect(added.days[1]?.items).toEqual([{ ...first, since: NOW }]);
    const moved = edited(added, { type: "move", day: 1, at: 0, to: 5 });
    const counts = ({ days }: Plan) => days.map(({ items }) => items.length);
    expect(counts(moved)).toEqual(counts(plan).with(5, 1));
    const changed = edited(moved, { type: "change", day: 5, at: 0, item: { ...first, sets: 2 } });
    expect(changed.days[5]?.items[0]?.sets).toBe(2);
    expect(edited(changed, { type: "remove", day: 5, at: 0 }).days[5]?.items).toEqual([]);
  });

  test("keeps amounts within bounds, so that what was edited can always be read again", () => {
    const wild = { ...first, sets: 99, repetitions: 1e6, holdSeconds: -4 };
    const changed = edited(plan, { type: "change", day: 0, at: 0, item: wild });
    expect(changed.days[0]?.items[0]).toMatchObject({
      sets: 5,
      repetitions: MOST_REPETITIONS,
      holdSeconds: 0,
    });
    expect(readPlan(changed)).toEqual(changed);
  });

  test("takes over an offer on every day", () => {
    const item = { ...first, repetitions: first.repetitions + 2 };
    const changed = edited(plan, { type: "replace", old: first, item });
    const now = changed.days.flatMap(({ items }) => items).filter((i) => i.exercise === first.exercise);
    expect(now).toEqual(now.map(() => ({ ...item, since: NOW })));
    expect(now.length).toBeGreaterThan(1);
  });

  test("pauses an exercise wherever it stands: it stays in the plan, and can be brought back before its time", () => {
    const paused = edited(plan, { type: "pause", old: first, item: first });
    const now = paused.days.flatMap(({ items }) => items).filter((i) => i.exercise === first.exercise);
    expect(now).toEqual(now.map(() => ({ ...first, since: NOW, pausedUntil: NOW + PAUSE })));
    expect(now.length).toBeGreaterThan(1);
    expect(now.map((item) => [isPaused(item, NOW + PAUSE - 1), isBack(item, NOW + PAUSE - 1)])).toEqual(
      now.map(() => [true, false]),
    );
    expect(now.map((item) => [isPaused(item, NOW + PAUSE), isBack(item, NOW + PAUSE)])).toEqual(
      now.map(() => [false, true]),
    );
    expect(readPlan(JSON.parse(JSON.stringify(paused)))).toEqual(paused);
    const item = { ...first, pausedUntil: undefined };
    const awake = edited(paused, { type: "change", day: 0, at: 0, item });
    expect(awake.days[0]?.items[0]).toEqual({ ...item, since: NOW });
  });

  test("remembers when an item was changed, and forgets what cannot be read of it", () => {
    const changed = edited(plan, { type: "change", day: 0, at: 0, item: { ...first, sets: 2 } });
    expect(changed.days[0]?.items.map(({ since }) => since)).toEqual([NOW, undefined, undefined]);
    expect(edited(changed, { type: "move", day: 0, at: 0, to: 1 }).days[1]?.items[0]?.since).toBe(NOW);
    const stored = JSON.parse(JSON.stringify(changed).replace(`"since":${NOW}`, '"since":"yesterday"'));
    expect(readPlan(stored)?.days[0]?.items[0]).toMatchObject({ sets: 2, since: undefined });
  });

  test("an accepted offer leaves other amounts of the same exercise as they are", () => {
    const big = edited(plan, { type: "change", day: 0, at: 0, item: { ...first, repetitions: 9 } });
    const fewer = { ...first, repetitions: 2 };
    const offered = edited(big, { type: "replace", old: first, item: fewer });
    expect(offered.days[0]?.items[0]?.repetitions).toBe(9);
  });

  test("of what is not there changes nothing", () => {
    expect(edited(plan, { type: "remove", day: 9, at: 0 })).toEqual(plan);
    expect(edited(plan, { type: "move", day: 0, at: 7, to: 1 })).toEqual(plan);
    expect(edited(plan, { type: "move", day: 0, at: 0, to: 8 })).toEqual(plan);
  });
});
