import { expect, test } from "vitest";
import type { SeenJoints } from "../contract.ts";
import { followLegs, NO_LEGS } from "./lost-leg.ts";

const at = (x: number, y: number) => ({ x, y, score: 0.6 });

const EDGE = 2;

/** On hands and knees with the head to the left, the trunk one long; the left leg is put somewhere. */
function onAllFours(leftKnee: { x: number; y: number; score: number }): SeenJoints {
  return {
    leftShoulder: at(0, 0),
    rightShoulder: at(0, 0),
    leftHip: at(1, 0),
    rightHip: at(1, 0),
    rightKnee: at(1, 0.9),
    rightAnkle: at(1.8, 1),
    leftKnee,
    // Where a lifted foot is outside of the picture it is put at its edge.
    leftAnkle: at(Math.min(leftKnee.x + 0.5, EDGE), leftKnee.y),
  };
}

function follow(knees: readonly { x: number; y: number; score: number }[], apart = 0.1) {
  let legs = NO_LEGS;
  return knees.map((knee, i) => {
    const followed = followLegs(legs, i * apart, onAllFours(knee));
    legs = followed.legs;
    return followed.joints;
  });
}

const LIFTED = at(1.8, 0.3);
const ON_ITS_PARTNER = at(1.05, 0.9);

test("a knee that jumps onto its partner stays where it was, without its foot, until it is seen again", () => {
  const seen = follow([LIFTED, ON_ITS_PARTNER, ON_ITS_PARTNER, LIFTED]);
  expect(seen.map(({ leftKnee }) => leftKnee)).toEqual([LIFTED, LIFTED, LIFTED, LIFTED]);
  expect(seen.map(({ leftAnkle }) => leftAnkle === undefined)).toEqual([false, true, true, false]);
});

test("a knee that is put down is where it is seen, however long the picture stood still meanwhile", () => {
  const down = [LIFTED, at(1.5, 0.6), at(1.25, 0.8), ON_ITS_PARTNER];
  expect(follow(down).map(({ leftKnee }) => leftKnee)).toEqual(down);
  expect(follow([LIFTED, ON_ITS_PARTNER], 0.5).map(({ leftKnee }) => leftKnee)).toEqual([
    LIFTED,
    ON_ITS_PARTNER,
  ]);
});

/** Of a leg that is seen whole. */
const WHOLE = at(1.5, 0.1);

test("a whole leg that jumps onto its partner stays where it was, and its foot with it, for half a second", () => {
  const laid = Array.from({ length: 8 }, () => ON_ITS_PARTNER);
  const seen = follow([WHOLE, ...laid]);
  const isLaid = seen.map(({ leftKnee }) => leftKnee === ON_ITS_PARTNER);
  expect(isLaid).toEqual([false, false, false, false, false, false, true, true, true]);
  const foot = at(2, 0.1);
  expect(seen.slice(0, 6).map(({ leftAnkle }) => leftAnkle)).toEqual(Array.from({ length: 6 }, () => foot));
});

test("a whole leg that comes down no faster than a body can was put down, however few pictures showed it", () => {
  const down = [WHOLE, at(1.3, 0.45), ON_ITS_PARTNER, ON_ITS_PARTNER];
  expect(follow(down).map(({ leftKnee }) => leftKnee)).toEqual(down);
  // The same way at five pictures a second.
  expect(follow([WHOLE, ON_ITS_PARTNER], 0.2).map(({ leftKnee }) => leftKnee)).toEqual([
    WHOLE,
    ON_ITS_PARTNER,
  ]);
});

test("a leg that is never seen again is put down after some seconds", () => {
  const seen = follow([LIFTED, ...Array.from({ length: 60 }, () => ON_ITS_PARTNER)]);
  expect(seen.at(-1)?.leftKnee).toEqual(ON_ITS_PARTNER);
});
