import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISES } from "../../exercises/registry.ts";
import { allowedItems } from "../../plan/allowed.ts";
import { editPlan } from "../../plan/edit.ts";
import { readPlan } from "../../plan/plan.ts";
import { type Prescription, PrescriptionSchema } from "../../plan/prescription/prescription.ts";
import { prescriptionFile, readPrescriptionFile } from "../../plan/prescription/read.ts";
import { prescribedWeek } from "../../plan/prescription/week.ts";
import { starterPlan } from "../../plan/starter.ts";
import { exerciseSteps } from "../../plan/steps.ts";
import { clearanceOf } from "../../safety/clearance.ts";
import { prescriptionLink, readPrescriptionLink } from "./link.ts";

const METAS = EXERCISES.map(({ meta }) => meta);

const item = fc.constantFrom(...METAS).chain((meta) =>
  fc.record({
    exercise: fc.constant(meta.id),
    variant: fc.constantFrom(null, ...meta.variants.map(({ id }) => id)),
    sets: fc.integer({ min: 1, max: 5 }),
    repetitions: fc.integer({ min: 1, max: 30 }),
    holdSeconds: fc.integer({ min: 0, max: 30 }),
    side: meta.dose.perSide ? fc.constantFrom(null, "left" as const, "right" as const) : fc.constant(null),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    caps: fc
      .subarray([...meta.caps])
      .chain((some) =>
        fc.tuple(
          ...some.map(({ id, least, most }) =>
            fc.tuple(fc.constant(id), fc.integer({ min: least, max: most })),
          ),
        ),
      )
      .map((some) => Object.fromEntries(some)),
  }),
);
/** What is left of a text once it was read. */
const words = (most: number) =>
  fc
    .string({ unit: "grapheme", maxLength: most })
    .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim())
    .filter((text) => text.length <= most);
const prescription: fc.Arbitrary<Prescription> = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 20 }),
  from: words(60),
  watch: words(200),
  avoid: words(200),
  note: words(300),
});

const link = (value: unknown, version: number | string = 2) =>
  `${version}.${Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}`;

const BRIDGE = ["bridge", null, 2, 10, 3, null, [0, 2], { height: 165 }];

/** A bridge that may go as far as that at most. */
const capped = (caps: unknown) => link([[["bridge", null, 2, 10, 3, null, [0], caps]], "", "", "", ""]);
const GOOD = [[BRIDGE], "", "", "", ""];

describe("A prescription", () => {
  test("comes out of a link and of a file as it went in", () => {
    fc.assert(
      fc.property(prescription, (given) => {
        expect(readPrescriptionLink(prescriptionLink(given), METAS)).toEqual({ prescription: given });
        expect(readPrescriptionFile(prescriptionFile(given), METAS)).toEqual({ prescription: given });
      }),
    );
  });

  test("of the longest kind is short enough for a link and for a code", () => {
    const longest = METAS.map((meta) => ({
      exercise: meta.id,
      variant: meta.variants[0]?.id ?? null,
      sets: 5,
      repetitions: 30,
      holdSeconds: 30,
      side: null,
      days: [0, 1, 2, 3, 4, 5, 6],
      caps: Object.fromEntries(meta.caps.map(({ id, least }) => [id, least])),
    }));
    const text = (most: number) => "ä".repeat(most);
    const given = { items: longest, from: text(60), watch: text(200), avoid: text(200), note: text(300) };
    // A code of the largest size holds 2953 bytes at the lowest correction.
    expect(prescriptionLink(given).length).toBeLessThan(2800);
    expect(readPrescriptionLink(prescriptionLink(given), METAS)).toEqual({ prescription: given });
  });

  test.each([
    ["cut off", link(GOOD).slice(0, -6), "damaged"],
    ["nothing", "", "damaged"],
    ["newer", link(GOOD, 3), "another version"],
    ["with too many sets", link([[["bridge", null, 50, 10, 3, null, [0]]], "", "", "", ""]), "damaged"],
    ["for an eighth day", link([[["bridge", null, 2, 10, 3, null, [7]]], "", "", "", ""]), "damaged"],
    ["with an endless hold", link([[["bridge", null, 2, 10, 1e9, null, [0]]], "", "", "", ""]), "damaged"],
    ["foreign", link([[["deadlift", null, 2, 10, 3, null, [0]]], "", "", "", ""]), "does not have"],
    [
      "for one side of what has none",
      link([[["bridge", null, 2, 10, 3, "left", [0]]], "", "", "", ""]),
      "does not have",
    ],
    ["with a cap beyond the exercise's own limit", capped({ height: 181 }), "does not have"],
    ["with a cap that leaves no movement", capped({ height: 120 }), "does not have"],
    ["with a cap that the exercise does not know", capped({ elbow: 90 }), "does not have"],
    ["with a cap that is no number", capped({ height: "all" }), "damaged"],
    ["with a cap for a prototype", capped('{"__proto__":1}'), "damaged"],
    ["with a novel in it", link([[BRIDGE], "", "", "", "x".repeat(3000)]), "damaged"],
    ["far too long", link([[BRIDGE], "", "", "", "x".repeat(9000)]), "damaged"],
    ["with a prototype", link('{"__proto__":{"items":[]}}'), "damaged"],
  ])("that is %s is refused in one sentence", (_, text, words) => {
    const read = readPrescriptionLink(text, METAS);
    expect("refused" in read && read.refused).toContain(words);
  });

  test("of version 1, which knew no caps, is read as it was meant", () => {
    const read = readPrescriptionLink(link([[BRIDGE.slice(0, 7)], "", "", "", ""], 1), METAS);
    expect(read).toMatchObject({ prescription: { items: [{ exercise: "bridge", caps: {} }] } });
  });

  test("is a file of its own kind", () => {
    const read = readPrescriptionFile('{"format":"plumbline-history","version":1}', METAS);
    expect(read).toEqual({ refused: "This file holds no prescription." });
  });

  test("has no text that hides or turns another", () => {
    const read = readPrescriptionLink(link([[BRIDGE], "Ada\u202e\n\u0007", "", "", ""]), METAS);
    expect("prescription" in read && read.prescription.from).toBe("Ada");
  });
});

describe("Whatever stands in a link", () => {
  /** Values that are nearly a prescription: one in a few is changed into anything. */
  const nearly = prescription.chain((given) =>
    fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.anything())
      .map(([at, other]) => replaced(JSON.parse(compact(given)), at, other)),
  );
  const compact = (given: Prescription) =>
    Buffer.from(prescriptionLink(given).slice(2), "base64url").toString("utf8");
  const damagedText = fc
    .tuple(prescription, fc.integer({ min: 0, max: 5000 }), fc.string({ maxLength: 3 }))
    .map(([given, at, other]) => {
      const text = prescriptionLink(given);
      const where = at % text.length;
      return text.slice(0, where) + other + text.slice(where + 1);
    });
  const anyLink = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }).map((text) => link(text)),
    fc.json().map((text) => link(text)),
    nearly.map((value) => link(JSON.stringify(value) ?? "null")),
    damagedText,
  );

  test("it breaks nothing, in a thousand tries, and what is taken asks for no more than a person may", () => {
    const closed = clearanceOf(
      { at: 1, ticked: [], none: ["now", "talk"], asked: "yes" },
      [{ is: "before", at: 1, pain: 8 }],
      1,
    );
    fc.assert(
      fc.property(anyLink, (text) => {
        const read = readPrescriptionLink(text, METAS);
        if ("refused" in read) {
          expect(read.refused).toMatch(/^[^.]+\.( [^.]+\.)?$/);
          return;
        }
        expect(Object.keys(read.prescription).sort()).toEqual(Object.keys(PrescriptionSchema.entries).sort());
        const plan = editPlan(
          starterPlan(METAS),
          { type: "week", days: prescribedWeek(read.prescription), link: text },
          1,
        );
        expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
        const items = plan.days.flatMap((day) => day.items);
        for (const step of exerciseSteps(items, METAS)) {
          expect(step.asked).toBeLessThanOrEqual(60);
          expect(step.holdSeconds).toBeLessThanOrEqual(30);
          const { caps = [] } = METAS.find(({ id }) => id === step.exercise) ?? {};
          for (const [id, most] of Object.entries(step.caps ?? {}))
            expect(most).toBeLessThanOrEqual(caps.find((cap) => cap.id === id)?.most ?? Number.NaN);
        }
        // Strong pain closes the day, and what goes gently stays small, whoever prescribed it.
        expect(closed.stop).not.toBeNull();
        const gentle = allowedItems(items, METAS, { ...closed, stop: null, gently: "sore" });
        expect(gentle.items.every(({ sets }) => sets === 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The value with its `at`-th part (counted through all depths) replaced. */
function replaced(value: unknown, at: number, other: unknown): unknown {
  let count = 0;
  const walk = (part: unknown): unknown => {
    if (count++ === at) return other;
    return Array.isArray(part) ? part.map(walk) : part;
  };
  return walk(value);
}
