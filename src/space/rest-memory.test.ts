import { describe, expect, it } from "vitest";
import { randomOf } from "../demonstration/random.ts";
import { JOINTS } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { type RestMemory, rememberRest, restOf, UNKNOWN_REST } from "./rest-memory.ts";

/** Every joint at one place, the left wrist with a score of its own. */
function poseAt(x: number, wrist = 0.9): Pose {
  return Object.fromEntries(
    JOINTS.map((joint) => [joint, { x, y: 0.5, score: joint === "leftWrist" ? wrist : 0.9 }]),
  ) as unknown as Pose;
}

/** Remembers pictures from `from` to `to` seconds, fifteen a second. */
function remember(
  memory: RestMemory,
  [from, to]: readonly [number, number],
  at: (t: number) => Pose,
): RestMemory {
  let known = memory;
  for (let t = from; t < to; t += 1 / 15) known = rememberRest(known, t, at(t));
  return known;
}

describe("where the joints lay at rest", () => {
  it("is not known from one picture, and from some it is their mean", () => {
    expect(restOf(rememberRest(UNKNOWN_REST, 0, poseAt(0.4)))).toBeNull();
    const random = randomOf(1);
    const rest = restOf(remember(UNKNOWN_REST, [0, 3], () => poseAt(0.4 + 0.02 * (random() - 0.5))));
    expect(rest?.nose.x).toBeCloseTo(0.4, 2);
  });

  it("is kept through a movement, however long, and then follows a body that has shifted", () => {
    const before = remember(UNKNOWN_REST, [0, 3], () => poseAt(0.4));
    const after = rememberRest(before, 60, poseAt(0.4));
    expect(restOf(after)?.nose.x).toBeCloseTo(0.4);
    const shifted = remember(after, [60, 64], () => poseAt(0.6));
    expect(restOf(shifted)?.nose.x).toBeCloseTo(0.6, 1);
  });

  it("leaves out a joint that was seldom seen", () => {
    let picture = 0;
    const seldom = () => {
      picture += 1;
      return poseAt(0.4, picture % 3 === 0 ? 0.9 : 0.05);
    };
    const rest = restOf(remember(UNKNOWN_REST, [0, 3], seldom));
    expect(rest?.leftWrist.score).toBe(0);
    expect(rest?.rightWrist.score).toBe(1);
  });
});
