import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomOf } from "../demonstration/random.ts";
import { exerciseById } from "../exercises/registry.ts";
import { chooseItems, showingOrder, stretchesOf } from "./study.ts";
import { readRecording } from "./testing/recorded.ts";

const bridge = exerciseById("bridge");
if (bridge === null) throw new Error("There is no bridge.");
const { judged, from, to } = readRecording("fixtures/bridge/bridge.faults-a.json", bridge);
const all = stretchesOf("a", bridge.meta, judged, { from, to, voids: ["feet-near"] });

describe("What raters are shown", () => {
  test("has everything that the app counted, with its verdict, and what lies between", () => {
    const counted = all.filter(({ app }) => app.repetition === "yes");
    expect(counted).toHaveLength(judged.repetitions.length);
    expect(counted.some(({ app }) => app.faults["hips-low"] === "yes")).toBe(true);
    expect(counted.every(({ app }) => !("feet-near" in app.faults))).toBe(true);
    expect(all.every((item) => item.to - item.from > 1 && item.from >= from && item.to <= to)).toBe(true);
  });

  test("is chosen alike for every rater of a study, and in an order of each rater's own", () => {
    const choose = (seed: number) => chooseItems(all, 6, randomOf(seed));
    expect(choose(7)).toEqual(choose(7));
    expect(showingOrder(20, randomOf(1))).not.toEqual(showingOrder(20, randomOf(2)));
  });

  test("comes once, or twice with something between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (count, seed) => {
        const order = showingOrder(count, randomOf(seed));
        expect([...new Set(order)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(order.length - count).toBe(Math.min(Math.round(count * 0.2), Math.floor(count / 2)));
        for (const [at, item] of order.entries()) expect(order[at + 1]).not.toBe(item);
      }),
    );
  });

  test("is never more than there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (count, seed) => {
        const chosen = chooseItems(all, count, randomOf(seed));
        expect(chosen).toHaveLength(Math.min(count, all.length));
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });
});
