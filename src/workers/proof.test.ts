import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PixelKeypoints } from "../pose/pose.ts";
import {
  apartFrom,
  canBeJoints,
  countPicture,
  isProofDue,
  JUST_PROVEN,
  type ProofClock,
  provenAgain,
  TOLERANCE,
} from "./proof.ts";

const known = JSON.parse(
  readFileSync(new URL("../../models/known-picture.json", import.meta.url), "utf8"),
) as { lightning: PixelKeypoints; thunder: PixelKeypoints };
const SIDE = 256;

describe.each(["lightning", "thunder"] as const)("the proof of a backend with %s", (model) => {
  const joints = known[model];
  const changed = (by: (x: number, y: number, s: number) => [number, number, number]) =>
    joints.map(([x, y, s]) => by(x, y, s));

  it("knows 17 joints, most of them for sure", () => {
    expect(joints).toHaveLength(17);
    expect(joints.filter(([, , score]) => score >= 0.4).length).toBeGreaterThanOrEqual(12);
  });

  it("passes what differs as browsers differ", () => {
    expect(apartFrom(joints, joints, SIDE)).toBe(0);
    expect(
      apartFrom(
        joints,
        changed((x, y, s) => [x + 2, y - 2, s - 0.05]),
        SIDE,
      ),
    ).toBeLessThan(TOLERANCE);
  });

  it.each([
    ["mirrored", (x: number, y: number, s: number) => [SIDE - x, y, s]],
    ["upside down", (x: number, y: number, s: number) => [x, SIDE - y, s]],
    ["turned", (x: number, y: number, s: number) => [y, SIDE - x, s]],
    ["all in one place", (_x: number, _y: number, s: number) => [128, 128, s]],
    ["without any score", (x: number, y: number) => [x, y, 0]],
    ["no number", (_x: number, y: number, s: number) => [Number.NaN, y, s]],
  ] as const)("fails joints that are %s", (_what, by) => {
    expect(
      apartFrom(
        joints,
        changed((x, y, s) => [...by(x, y, s)] as [number, number, number]),
        SIDE,
      ),
    ).toBeGreaterThan(TOLERANCE);
  });

  it("fails where joints are missing", () => {
    expect(apartFrom(joints, [], SIDE)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("numbers that can be joints", () => {
  it("are finite, near the square, and have scores between 0 and 1", () => {
    expect(canBeJoints([0.5, 0.5, 0.9, -0.2, 1.2, 0])).toBe(true);
    expect(canBeJoints(new Float32Array(51))).toBe(true);
    expect(canBeJoints([])).toBe(false);
    expect(canBeJoints([0.5, 0.5])).toBe(false);
  });

  it("are none as soon as one of them is off", () => {
    const off = fc.oneof(
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      fc.double({ min: 3, noNaN: true }),
      fc.double({ max: -3, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.nat(50), off, (i, value) => {
        const values = Array.from({ length: 51 }, () => 0.5);
        values[i] = value;
        expect(canBeJoints(values)).toBe(false);
      }),
    );
  });
});

describe("when a backend proves itself again", () => {
  const following = (clock: ProofClock, pictures: number, found: boolean) =>
    Array.from({ length: pictures }).reduce<ProofClock>((now) => countPicture(now, found), clock);

  it("is two seconds after everybody went, then twice as long after each proof that it passed", () => {
    expect(isProofDue(following(JUST_PROVEN, 39, false))).toBe(false);
    const first = following(JUST_PROVEN, 40, false);
    expect(isProofDue(first)).toBe(true);
    const second = following(provenAgain(first), 40, false);
    expect(isProofDue(second)).toBe(false);
    expect(isProofDue(following(second, 40, false))).toBe(true);
  });

  it("is a minute after the last one while somebody is seen, whom a wrong backend might make up", () => {
    expect(isProofDue(following(JUST_PROVEN, 1499, true))).toBe(false);
    expect(isProofDue(following(JUST_PROVEN, 1500, true))).toBe(true);
    expect(isProofDue(following(provenAgain(following(JUST_PROVEN, 1500, true)), 1499, true))).toBe(false);
  });
});
