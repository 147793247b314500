import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import type { ExerciseMeta } from "../rules/contract.ts";
import { type Offer, type Outcome, offer } from "./adjust.ts";
import type { PlanItem } from "./plan.ts";
import { startItem } from "./starter.ts";

const METAS = EXERCISES.map(({ meta }) => meta);

function metaOf(id: string): ExerciseMeta {
  const meta = METAS.find((m) => m.id === id);
  if (meta === undefined) throw new Error(`There is no ${id}.`);
  return meta;
}

const good: Outcome = { form: "good", completion: 1, cue: null, painBefore: 1, painAfter: 1 };
const nearly: Outcome = { ...good, form: "nearly", cue: "Slower" };
const work: Outcome = { ...good, form: "work", cue: "Slower" };
const unseen: Outcome = { ...good, form: "unknown" };
const undone: Outcome = { ...good, completion: 0.3 };
const most: Outcome = { ...good, completion: 0.7 };
const untold: Outcome = { ...good, painAfter: null };
const shorter: Outcome = { ...good, completion: null };
const same4: Outcome = { ...good, painBefore: 4, painAfter: 4 };
const sore: Outcome = { ...good, painAfter: 4 };
const worse: Outcome = { ...good, painAfter: 2 };
const strong: Outcome = { ...good, painAfter: 8 };

const small = startItem(metaOf("superman"));
const full: PlanItem = { ...small, variant: null, repetitions: 5 };

/** Superman in the ways that a plan may ask for it: what comes of the visits in the first column. */
const TABLE: readonly [
  visits: string,
  outcomes: readonly Outcome[],
  small: string,
  full: string,
  threeSets: string,
][] = [
  ["none", [], "same", "same", "same"],
  ["one good", [good], "same", "same", "same"],
  ["two good", [good, good], "more: 5 times", "more: 2 sets", "same"],
  ["a good and a fair one", [good, nearly], "same", "same", "same"],
  ["a fair and a good one", [nearly, good], "same", "same", "same"],
  ["two with a plain fault throughout", [nearly, nearly], "same", "same", "same"],
  ["one to work on", [work], "same", "same", "same"],
  ["a good one and one to work on", [good, work], "same", "same", "same"],
  ["two to work on", [work, work], "cue", "less: 3 times", "less: 2 sets"],
  ["two to work on, the pain after not told", [work, { ...work, painAfter: null }], "same", "same", "same"],
  [
    "two to work on, with no fault found",
    [work, { ...work, cue: null }],
    "same",
    "less: 3 times",
    "less: 2 sets",
  ],
  ["two that could not be judged", [unseen, unseen], "same", "same", "same"],
  ["one mostly undone", [undone], "same", "same", "same"],
  ["two mostly undone", [undone, undone], "same", "less: 3 times", "less: 2 sets"],
  ["two good ones, not quite done", [good, most], "same", "same", "same"],
  ["two good ones, less asked than planned", [good, shorter], "same", "same", "same"],
  ["two good ones, the pain after not told", [good, untold], "same", "same", "same"],
  ["two good ones, the pain after the first not told", [untold, good], "same", "same", "same"],
  ["a strong pain, then one that is not told yet", [strong, untold], "same", "same", "same"],
  ["pain 4 that stayed", [good, same4], "swap: bird-dog", "less: 3 times", "less: 2 sets"],
  ["pain 4 after 1", [good, sore], "swap: bird-dog", "less: 3 times", "less: 2 sets"],
  ["pain 2 after 1", [good, worse], "swap: bird-dog", "less: 3 times", "less: 2 sets"],
  ["pain 8 after 1", [good, strong], "pause", "pause", "pause"],
  ["pain 7 before and after", [{ ...good, painBefore: 7, painAfter: 7 }], "pause", "pause", "pause"],
  [
    "soreness that came with bad form",
    [work, { ...work, painAfter: 4 }],
    "swap: bird-dog",
    "less: 3 times",
    "less: 2 sets",
  ],
  ["soreness, then good ones", [sore, good, good], "more: 5 times", "more: 2 sets", "same"],
];

describe("Sessions and what is offered after them", () => {
  test.each(TABLE)("%s", (_sessions, outcomes, ...expected) => {
    const items = [small, full, { ...full, sets: 3 }];
    const offers = items.map((item) => offer(item, outcomes, METAS));
    expect(offers.map((one, i) => inShort(one, items[i] ?? small))).toEqual(expected);
    expect(offers.every(({ why }) => why.length > 0)).toBe(true);
  });

  test("at the whole dose the easier way comes before the full one, with fewer of them", () => {
    const easier = { ...small, repetitions: 5 };
    expect(offer(easier, [good, good], METAS).item).toMatchObject({ variant: null, repetitions: 3 });
    expect(offer({ ...full, repetitions: 3 }, [work, work], METAS).item).toMatchObject({
      variant: small.variant,
    });
  });

  test("an exercise without a gentler one is paused, and comes back small", () => {
    const bridge = startItem(metaOf("bridge"));
    expect(offer(bridge, [sore], METAS)).toMatchObject({ change: "pause", item: bridge });
    expect(offer({ ...bridge, sets: 3, repetitions: 10 }, [strong], METAS)).toMatchObject({
      change: "pause",
      item: bridge,
    });
  });

  test("the one cue is that of the newest visit", () => {
    const last = { ...work, cue: "Lift your hips" };
    expect(offer(small, [work, last], METAS).why).toBe("Next time, one thing: lift your hips.");
  });

  test("more never goes beyond the dose and three sets", () => {
    for (const meta of METAS) {
      let item = startItem(meta);
      for (let i = 0; i < 20; i++) ({ item } = offer(item, [good, good], METAS));
      expect(item).toMatchObject({ variant: null, sets: 3, repetitions: meta.dose.repetitions });
    }
  });
});

describe("Whatever the visits were", () => {
  const pain = fc.option(fc.integer({ min: 0, max: 10 }));
  const outcome: fc.Arbitrary<Outcome> = fc.record({
    form: fc.constantFrom("good", "nearly", "work", "unknown"),
    completion: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    cue: fc.option(fc.constant("Slower")),
    painBefore: pain,
    painAfter: pain,
  });
  const visits = fc.array(outcome, { maxLength: 6 });
  const item = fc
    .tuple(
      fc.constantFrom(...METAS),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
    )
    .map(([meta, sets, repetitions, isFull]): PlanItem => {
      const start = startItem(meta);
      return { ...start, sets, repetitions, variant: isFull ? null : start.variant };
    });

  test("only pain after the newest visit takes an exercise out of the plan", () => {
    fc.assert(
      fc.property(item, visits, (before, outcomes) => {
        const { change, item: after } = offer(before, outcomes, METAS);
        const last = outcomes.at(-1);
        const hurt =
          last !== undefined &&
          last.painAfter !== null &&
          (last.painAfter > 3 || last.painAfter > (last.painBefore ?? 10));
        if (!hurt) {
          expect(["more", "less", "cue", "same"]).toContain(change);
          expect(after.exercise).toBe(before.exercise);
        }
      }),
    );
  });

  test("nothing is offered before the pain after the newest visit was told", () => {
    fc.assert(
      fc.property(item, visits, outcome, (before, outcomes, last) => {
        const untold = { ...last, painAfter: null };
        expect(offer(before, [...outcomes, untold], METAS)).toMatchObject({ change: "same", item: before });
      }),
    );
  });

  test("one visit without pain changes nothing, and no pain is answered with more", () => {
    fc.assert(
      fc.property(item, outcome, (before, last) => {
        expect(offer(before, [{ ...last, painBefore: 2, painAfter: 2 }], METAS).change).toBe("same");
        const hurt = { ...last, painAfter: 6 };
        expect(offer(before, [good, good, hurt], METAS).change).toBe("pause");
      }),
    );
  });

  test("form makes it smaller or leaves it as it is, never larger", () => {
    fc.assert(
      fc.property(item, fc.array(fc.constant(work), { minLength: 1, maxLength: 4 }), (before, outcomes) => {
        const { item: after } = offer(before, outcomes, METAS);
        expect(after.sets * after.repetitions).toBeLessThanOrEqual(before.sets * before.repetitions);
      }),
    );
  });
});

/** "less: 2 sets", "more: 5 times", or the change alone where nothing else is of interest. */
function inShort({ change, item }: Offer, before: PlanItem): string {
  if (change === "swap") return `swap: ${item.exercise}`;
  if (change !== "more" && change !== "less") return change;
  return item.sets === before.sets ? `${change}: ${item.repetitions} times` : `${change}: ${item.sets} sets`;
}
