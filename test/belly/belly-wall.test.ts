import { describe, expect, it } from "vitest";
import { breathIn } from "../../src/belly/breath.ts";
import { drawIn, errorOf, quietBreath, track } from "./run.ts";
import type { Performance } from "./scene.ts";
import { drawn, photo } from "./still.ts";

/** A trunk as a camera of 640 by 480 pixels shows it from two metres. */
const TRUNK = 150;

/** Pictures a second: as few as a slow phone looks at. */
const FPS = 6;

const turf = photo("turf", TRUNK);
const mat = photo("mat", TRUNK);
const shirt = drawn({ trunk: TRUNK, shirt: 90, behind: 150, seed: 3 });
const stills = { turf, mat, shirt };

const SHAKE = (t: number) => ({ x: 1.5 * Math.sin(7 * t), y: 2 * Math.sin(5 * t) });
const LIGHT = (t: number) => 1 + 0.2 * Math.sin(0.7 * t);

describe("the belly wall in warped stills", () => {
  const hard: readonly (readonly [string, Partial<Performance>])[] = [
    ["as it is", {}],
    ["with a noisy camera", { noise: 6 }],
    ["with a camera that shakes", { shake: SHAKE }],
    ["with light that changes", { exposure: LIGHT }],
    ["in a pressed film", { frozen: 1.5 }],
    ["with joints that jitter", { jitter: 6 }],
  ];
  for (const [name, still] of Object.entries(stills)) {
    it.each(hard)(`is told to a millimetre on ${name} %s`, (_, change) => {
      const truth = drawIn(14, 6);
      const tracked = track({ still, belly: truth, ...change }, 26, FPS);
      expect(tracked.since).toBeLessThan(13);
      expect(tracked.unseen.lost ?? 0).toBeLessThan(8);
      expect(errorOf(tracked, truth)).toBeLessThan(0.9);
      const breath = tracked.seen[0]?.breath ?? 0;
      expect(breath * 500).toBeGreaterThan(4.8);
      expect(breath * 500).toBeLessThan(7.2);
    });
  }

  it("tells how often somebody breathes", () => {
    for (const seconds of [3, 4.5, 6]) {
      const { seen } = track({ still: turf, belly: quietBreath(6, seconds) }, 34, FPS);
      const breath = breathIn(
        seen.map(({ t }) => t),
        seen.map(({ out }) => out),
      );
      expect(60 / breath.seconds).toBeCloseTo(60 / seconds, 0);
    }
  });

  it("tells the pelvis that moves along from the belly that draws in", () => {
    const tilt = (t: number) => -20 * Math.max(0, Math.min(1, (t - 14) / 2));
    for (const still of Object.values(stills)) {
      const drawing = track({ still, belly: drawIn(14, 6) }, 20, FPS);
      const tilting = track({ still, belly: quietBreath(), pelvis: tilt }, 20, FPS);
      const moved = ({ seen }: typeof drawing) =>
        Math.max(...seen.map(({ pelvis }) => Math.abs(pelvis ?? 1)));
      expect(moved(drawing)).toBeLessThan(0.006);
      expect(moved(tilting)).toBeGreaterThan(0.02);
    }
  });
});

describe("what the pixels do not tell", () => {
  it("is not told of a body that does not breathe", () => {
    for (const still of Object.values(stills)) {
      const { seen, unseen } = track({ still, noise: 3 }, 22, FPS);
      expect(seen).toEqual([]);
      expect(unseen["no-movement"]).toBeGreaterThan(5 * FPS);
    }
  });

  it("is not told of a shirt like what is behind it", () => {
    const plain = drawn({ trunk: TRUNK, shirt: 120, behind: 122, seed: 2 });
    const { seen, unseen } = track({ still: plain, belly: quietBreath(), noise: 5 }, 16);
    expect(seen).toEqual([]);
    const { "too-plain": plainly = 0, "no-movement": still = 0, "no-breath": otherwise = 0 } = unseen;
    expect(plainly + still + otherwise).toBeGreaterThan(20);
  });

  it("is not told while an arm lies over it, and told again afterwards", () => {
    const arm = (t: number) => (t < 14 ? 0 : t < 20 ? 1 : 0);
    const { seen, unseen } = track({ still: turf, belly: quietBreath(), arm }, 26);
    expect(unseen["arm-over-belly"]).toBeGreaterThan(50);
    expect(seen.filter(({ t }) => t > 15.5 && t < 20)).toEqual([]);
    expect(seen.filter(({ t }) => t > 22).length).toBeGreaterThan(30);
  });

  it("is not told of somebody who sits, or whom the model does not find", () => {
    const still = { ...turf, hip: { x: turf.shoulder.x + 20, y: turf.shoulder.y + TRUNK } };
    expect(track({ still, belly: quietBreath() }, 12).unseen).toEqual({ "not-lying": 144 });
  });

  it("is looked for anew when the body was moved", () => {
    const shake = (t: number) => ({ x: t > 14 ? -60 : 0, y: 0 });
    const { seen, unseen } = track({ still: turf, belly: quietBreath(), shake }, 30);
    expect(unseen.looking).toBeGreaterThan(180);
    expect(seen.filter(({ t }) => t > 16 && t < 24)).toEqual([]);
    expect(seen.filter(({ t }) => t > 28).length).toBeGreaterThan(5);
  });
});
