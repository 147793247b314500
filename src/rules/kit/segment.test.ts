import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Excursion, Shape } from "./excursion.ts";
import type { SignalSample } from "./rise.ts";
import { AT_REST, endHere, type Segmenter, segment } from "./segment.ts";

const SHAPE: Shape = { range: 40, least: 8, heldCounts: 0.8 };

/** A signal that visits the levels, each reached in a cosine over `seconds` and then kept for `stay` seconds. */
function path(
  legs: readonly { readonly to: number; readonly seconds: number; readonly stay: number }[],
  fps = 20,
): SignalSample[] {
  const moments: SignalSample[] = [];
  let [t, level] = [0, 0];
  for (const { to, seconds, stay } of legs) {
    for (const from = t; t < from + seconds; t += 1 / fps) {
      moments.push({
        t,
        signal: level + ((to - level) * (1 - Math.cos((Math.PI * (t - from)) / seconds))) / 2,
      });
    }
    level = to;
    for (const from = t; t < from + stay; t += 1 / fps) moments.push({ t, signal: level });
  }
  return moments;
}

const rest = { to: 0, seconds: 0.1, stay: 2 };
const lift = (to: number, stay: number, seconds = 1) => [
  { to, seconds, stay },
  { to: 0, seconds, stay: 1.5 },
];

function run(moments: readonly SignalSample[]): {
  readonly excursions: Excursion[];
  readonly state: Segmenter;
  readonly reported: number[];
} {
  let state = AT_REST;
  const excursions: Excursion[] = [];
  const reported: number[] = [];
  for (const moment of moments) {
    const result = segment(state, moment, SHAPE);
    state = result.segmenter;
    if (result.ended !== null) {
      excursions.push(result.ended);
      reported.push(moment.t);
    }
  }
  return { excursions, state, reported };
}

describe("the segmenter", () => {
  it("finds each rise to the top and back", () => {
    const { excursions } = run(path([rest, ...lift(40, 2), ...lift(38, 2), ...lift(42, 2)]));
    expect(excursions.map(({ counts }) => counts)).toEqual([true, true, true]);
  });

  it("times the hold without the rise and the return", () => {
    const { excursions } = run(path([rest, ...lift(40, 3)]));
    expect(excursions[0]?.hold).toBeCloseTo(3, 0);
    expect(Math.abs((excursions[0]?.hold ?? 0) - 3)).toBeLessThan(0.2);
  });

  it("dates the start and the end of the movement", () => {
    const { excursions } = run(path([rest, ...lift(40, 2)]));
    expect(Math.abs((excursions[0]?.start ?? 0) - 2.1)).toBeLessThan(0.2);
    expect(Math.abs((excursions[0]?.end ?? 0) - 6.1)).toBeLessThan(0.4);
  });

  it("reports a repetition within half a second of its end", () => {
    const { reported } = run(path([rest, ...lift(40, 2)]));
    expect(reported[0]).toBeLessThan(6.1 + 0.5);
  });

  it("measures the tempo from 10 % to 90 % of the range", () => {
    const { excursions } = run(path([rest, ...lift(40, 2, 1)]));
    expect(excursions[0]?.out).toBeCloseTo(0.59, 1);
    expect(excursions[0]?.back).toBeCloseTo(0.59, 1);
  });

  it("calls a start that turns straight back a partial", () => {
    const { excursions } = run(path([rest, ...lift(14, 0, 0.6), ...lift(40, 2)]));
    expect(excursions.map(({ counts }) => counts)).toEqual([false, true]);
  });

  it("counts a small movement that is held", () => {
    const { excursions } = run(path([rest, ...lift(15, 2.5)]));
    expect(excursions.map(({ counts }) => counts)).toEqual([true]);
  });

  it("learns the person's own range", () => {
    const first = run(path([rest, ...lift(56, 2), ...lift(58, 2), ...lift(57, 2), ...lift(24, 0.1, 0.6)]));
    expect(first.excursions.map(({ counts }) => counts)).toEqual([true, true, true, false]);
  });

  it("follows a body that settles anew between repetitions", () => {
    const { excursions } = run(
      path([
        rest,
        ...lift(40, 2).slice(0, 1),
        { to: 12, seconds: 1, stay: 2 },
        { to: 45, seconds: 1, stay: 2 },
        { to: 12, seconds: 1, stay: 1 },
      ]),
    );
    expect(excursions.map(({ counts }) => counts)).toEqual([true, true]);
  });

  it("reports nothing for a lift that the stream cuts off", () => {
    const { state, excursions } = run(path([rest, { to: 40, seconds: 1, stay: 1 }]));
    expect(excursions).toEqual([]);
    expect(endHere(state, SHAPE)).toBeNull();
  });

  it("reports a lift whose return the stream cuts off only when it had come back whole", () => {
    const until = (level: number) => {
      const moments = path([rest, ...lift(40, 1)], 100);
      const down = moments.findLastIndex(({ signal }) => signal > level);
      return endHere(run(moments.slice(0, down + 1)).state, SHAPE)?.counts ?? null;
    };
    expect(until(14)).toBeNull();
    expect(until(9)).toBe(true);
  });

  it("does not count jitter at rest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 50, maxLength: 300 }),
        (noise) => {
          return run(noise.map((signal, i) => ({ t: i / 20, signal }))).excursions.length === 0;
        },
      ),
    );
  });

  it("tells how far apart its moments lie, though the pictures stall once", () => {
    const at = (fps: number) => path([rest, ...lift(40, 2)], fps);
    const stalled = at(20).filter(({ t }) => t < 3.5 || t > 4.2);
    expect(run(at(8)).excursions[0]?.spacing).toBeCloseTo(1 / 8);
    expect(run(stalled).excursions[0]?.spacing).toBeCloseTo(1 / 20);
  });

  it("counts the same at any frame rate from 10 to 30", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 30 }), fc.integer({ min: 1, max: 5 }), (fps, count) => {
        const lifts = Array.from({ length: count }, () => lift(40, 1.5)).flat();
        return run(path([rest, ...lifts], fps)).excursions.filter(({ counts }) => counts).length === count;
      }),
    );
  });
});
