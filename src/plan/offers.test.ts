import { describe, expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import { LocalStore } from "../storage/local-store.ts";
import { editPlan } from "./edit.ts";
import { countsFrom, type DatedOutcome, offersFor } from "./offers.ts";
import { PAUSE } from "./pause.ts";
import type { Plan, PlanItem } from "./plan.ts";
import { starterPlan } from "./starter.ts";
import { StoredPlan } from "./stored-plan.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const DAY = 86_400_000;
const NOW = 1_790_000_000_000;

const good: DatedOutcome = {
  at: NOW - 2 * DAY,
  form: "good",
  completion: 1,
  cue: null,
  painBefore: 1,
  painAfter: 1,
};
const sore: DatedOutcome = { ...good, at: NOW - DAY, painAfter: 4 };
const poor: DatedOutcome = { ...good, at: NOW - DAY, form: "work", cue: "Slower" };

/** Offers for the starter plan when only bridges were done so. */
function afterBridges(outcomes: readonly DatedOutcome[], stayed: readonly string[] = [], plan?: Plan) {
  const of = (item: PlanItem) => (item.exercise === "bridge" ? outcomes : []);
  return offersFor(plan ?? starterPlan(METAS), of, METAS, stayed, NOW);
}

describe("What is offered for a plan", () => {
  test.each<[string, readonly DatedOutcome[], string | null]>([
    ["nothing done", [], null],
    ["one good visit", [good], null],
    [
      "two good and painless ones",
      [good, good],
      "more: Two good and painless sessions: 7 repetitions from now on.",
    ],
    ["two good ones, the pain after not told", [good, { ...good, painAfter: null }], null],
    ["two good ones, less asked than planned", [good, { ...good, completion: null }], null],
    [
      "good ones and then a sore back",
      [good, good, sore],
      "pause: The pain was worse after the last session.",
    ],
    ["one with bad form", [poor], null],
    ["two with bad form", [poor, poor], "cue: Next time, one thing: slower."],
  ])("after %s", (_what, outcomes, expected) => {
    const made = afterBridges(outcomes).map(({ offer }) => `${offer.change}: ${offer.why}`);
    expect(made).toEqual(expected === null ? [] : [expect.stringContaining(expected)]);
  });

  test("is one offer for an item that stands on two days, and one each where the amounts differ", () => {
    expect(afterBridges([good, good])).toHaveLength(1);
    const plan = starterPlan(METAS);
    const at = plan.days[0]?.items.findIndex(({ exercise }) => exercise === "bridge") ?? -1;
    const item = plan.days[0]?.items[at];
    if (item === undefined) throw new Error("There is no bridge on Monday.");
    const edit = { type: "change", day: 0, at, item: { ...item, repetitions: 7 } } as const;
    const made = afterBridges([good, good], [], editPlan(plan, edit, NOW));
    expect(made.map(({ offer }) => offer.item?.repetitions)).toEqual([9, 7]);
  });

  test("more is not offered again after it was declined, less is after each visit that asks for it", () => {
    const [more] = afterBridges([good, good]);
    const [less] = afterBridges([sore]);
    const stayed = [more?.id ?? "", less?.id ?? ""];
    expect(afterBridges([good, good, { ...good, at: NOW }], stayed)).toEqual([]);
    expect(afterBridges([sore], stayed)).toEqual([]);
    expect(afterBridges([sore, { ...sore, at: NOW }], stayed)).toHaveLength(1);
  });

  test("is nothing for what is paused, until it is back", () => {
    const [bridge] = starterPlan(METAS).days[0]?.items.filter(({ exercise }) => exercise === "bridge") ?? [];
    if (bridge === undefined) throw new Error("There is no bridge on Monday.");
    const paused = editPlan(starterPlan(METAS), { type: "pause", old: bridge, item: bridge }, NOW);
    expect(afterBridges([good, good], [], paused)).toEqual([]);
    const of = (item: PlanItem) => (item.exercise === "bridge" ? [good, good] : []);
    expect(offersFor(paused, of, METAS, [], NOW + PAUSE)).toHaveLength(1);
  });

  test("rests on visits since the item was changed, and on those of the last six weeks", () => {
    const [item] = starterPlan(METAS).days[0]?.items ?? [];
    if (item === undefined) throw new Error("Monday is empty.");
    expect(countsFrom(item, NOW)).toBe(NOW - 42 * DAY);
    expect(countsFrom({ ...item, since: NOW - DAY }, NOW)).toBe(NOW - DAY);
    expect(countsFrom({ ...item, since: NOW - 90 * DAY }, NOW)).toBe(NOW - 42 * DAY);
  });
});

describe("The kept plan", () => {
  const nowhere = () => {
    throw new Error("This browser keeps nothing.");
  };

  test("takes an accepted offer over, and remembers a declined one", () => {
    const kept = new StoredPlan(new LocalStore(nowhere), METAS, () => NOW);
    const [made] = afterBridges([good, good]);
    if (made === undefined) throw new Error("Nothing was offered.");
    kept.stay(made.id);
    expect(kept.stayed).toEqual([made.id]);
    kept.edit({ type: "replace", old: made.old, item: made.offer.item });
    const bridges = kept.plan.days.flatMap(({ items }) => items).filter((i) => i.exercise === "bridge");
    expect(bridges.map(({ repetitions, since }) => [repetitions, since])).toEqual([
      [7, NOW],
      [7, NOW],
    ]);
  });

  test("begins anew after a reset: what was done before counts for no offer", () => {
    const kept = new StoredPlan(new LocalStore(nowhere), METAS, () => NOW);
    kept.reset();
    expect(kept.plan.days.flatMap(({ items }) => items).every(({ since }) => since === NOW)).toBe(true);
  });

  test("undoes the last change, be it a reset or an edit, once", () => {
    const kept = new StoredPlan(new LocalStore(nowhere), METAS, () => NOW);
    expect(kept.undoable).toBe(false);
    const starter = kept.plan;
    kept.edit({ type: "remove", day: 0, at: 0 });
    const mine = kept.plan;
    kept.reset();
    expect(kept.undoable).toBe(true);
    kept.undo();
    expect(kept.plan).toEqual(mine);
    expect(kept.undoable).toBe(false);
    kept.undo();
    expect(kept.plan).toEqual(mine);
    kept.edit({ type: "remove", day: 0, at: 0 });
    kept.undo();
    expect(kept.plan).toEqual(mine);
    expect(mine).not.toEqual(starter);
  });
});
