import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISES, exerciseById } from "../exercises/registry.ts";
import type { Check, Repetition } from "./contract.ts";
import { byOwnRange, rangeToday } from "./own-range.ts";
import { bandOf } from "./score.ts";

const RANGED = EXERCISES.flatMap(({ meta }) =>
  meta.ownRange === null ? [] : [{ meta, own: meta.ownRange }],
);

const bridge = exerciseById("bridge")?.meta;
if (bridge === undefined) throw new Error("There is no bridge.");

const check = (id: string, value: number, limit: number, quality: number): Check => ({
  id,
  value,
  unit: id === "rushed" ? "s" : "deg",
  limit,
  quality,
  weight: 1,
});

/** A bridge up to so many degrees, null where that was not seen; 162° is the usual limit. */
function upTo(value: number | null, { rushed = false, score = 70 as number | null } = {}): Repetition {
  const low = value !== null && value < 162;
  const faults = [...(low ? ["hips-low"] : []), ...(rushed ? ["rushed"] : [])];
  return {
    start: 1,
    peak: 2,
    end: 3,
    side: null,
    hold: 3,
    score,
    faults: faults.map((id) => ({ id, value: value ?? 0, unit: "deg", at: 2 })),
    checks: [
      ...(value === null ? [] : [check("hips-low", value, 162, low ? 0.2 : 1)]),
      check("rushed", rushed ? 0.2 : 0.8, 0.35, rushed ? 0.1 : 1),
    ],
    notSeen: value === null ? ["hips-low"] : [],
  };
}

describe("The range of a bad day", () => {
  test("is the mean of the first two slow repetitions in which it was seen", () => {
    expect(rangeToday([upTo(150)], bridge)).toBeNull();
    const unknown = { ...upTo(170), checks: upTo(170).checks.slice(0, 1), hold: 0 };
    const all = [upTo(175, { rushed: true }), unknown, upTo(150), upTo(null), upTo(154), upTo(120)];
    expect(rangeToday(all, bridge)).toBe(152);
  });

  test("lies within what the exercise and whoever prescribed allow", () => {
    expect(rangeToday([upTo(189), upTo(187)], bridge)).toBe(180);
    expect(rangeToday([upTo(170), upTo(170)], bridge, { height: 150 })).toBe(150);
  });

  test("is none where too little was seen, and where amount is not asked for", () => {
    expect(rangeToday([upTo(null), upTo(null), upTo(null)], bridge)).toBeNull();
    expect(rangeToday([upTo(150), upTo(150)], { ...bridge, ownRange: null })).toBeNull();
  });

  test("is what later ones are measured by: as far is good, less is nearly so, and neither is a fault", () => {
    const [reached, behind] = [upTo(149), upTo(130)].map((one) => byOwnRange(one, bridge, 152));
    expect(bandOf(reached?.score ?? null)).toBe("good");
    expect(bandOf(behind?.score ?? null)).toBe("nearly");
    expect([...(reached?.faults ?? []), ...(behind?.faults ?? [])]).toEqual([]);
    expect(bandOf(byOwnRange(upTo(120), bridge, null).score)).toBe("good");
    expect(byOwnRange(upTo(null, { score: null }), bridge, 152)).toMatchObject({
      score: null,
      notSeen: ["hips-low"],
    });
  });

  test("asks for no more than is usual of whoever goes far", () => {
    expect(bandOf(byOwnRange(upTo(165), bridge, 180).score)).toBe("good");
  });
});

test("What is measured by it is amount, never a matter of safety, and every other fault and check stays as it was", () => {
  expect(RANGED.length).toBeGreaterThan(2);
  for (const { meta, own } of RANGED) {
    const fault = meta.faults.find(({ id }) => id === own.fault);
    expect(fault).toMatchObject({ worse: "below", weight: 1, unit: "deg" });
    expect(meta.caps.map(({ id }) => id)).toContain(own.cap);
  }
  const any = fc.record({
    ranged: fc.constantFrom(...RANGED.map(({ meta }) => meta.id)),
    value: fc.integer({ min: 0, max: 200 }),
    range: fc.option(fc.integer({ min: 0, max: 200 })),
    bad: fc.array(fc.nat(20)),
  });
  fc.assert(
    fc.property(any, ({ ranged, value, range, bad }) => {
      const meta = exerciseById(ranged)?.meta;
      if (meta == null) throw new Error(`There is no ${ranged}.`);
      const ids = new Set(bad.map((i) => meta.faults[i % meta.faults.length]?.id ?? ""));
      const checks = meta.faults.map(({ id, limit }) => check(id, value, limit, ids.has(id) ? 0.1 : 1));
      const faults = [...ids].map((id) => ({ id, value, unit: "deg", at: 2 }) as const);
      const before = { ...upTo(value), checks, faults };
      const after = byOwnRange(before, meta, range);
      const others = <T extends { readonly id: string }>(all: readonly T[]) =>
        all.filter(({ id }) => id !== meta.ownRange?.fault);
      expect(others(after.checks)).toEqual(others(checks));
      expect(after.faults).toEqual(others(faults));
    }),
  );
});
