import fc from "fast-check";
import { expect, test } from "vitest";
import { JOINTS, type Joint } from "../pose/joints.ts";
import { jointsOfPart } from "../pose/parts.ts";
import type { Pose } from "../pose/pose.ts";
import type { Live, Obstacle } from "./contract.ts";
import { missingPart, NOT_YET_SEEN, noteSeen, type SeenStretches, unseenOf } from "./seen-stretches.ts";

const BODY = ["nose", "leftHip", "rightHip", "leftKnee", "rightKnee", "leftAnkle", "rightAnkle"] as const;
const EXERCISE = { joints: BODY, paced: false };
const NOTHING_DONE = { repetitions: [], partials: [] };

function poseWithout(...unseen: readonly Joint[]): Pose {
  const all = JOINTS.map((joint) => [joint, { x: 0.5, y: 0.5, score: unseen.includes(joint) ? 0.1 : 0.8 }]);
  return Object.fromEntries(all) as Pose;
}

function liveWith(obstacle: Obstacle | null, view: Live["view"] = null): Live {
  const nothing = { progress: null, judged: null, side: null };
  return { obstacle, view, phase: "rest", goodRange: [1, 1], hold: 0, ...nothing };
}

type Stretch = readonly [seconds: number, obstacle: Obstacle | null, pose?: Pose];

/** Ten frames a second; each stretch lasts so long. */
function watch(...stretches: readonly Stretch[]): SeenStretches {
  let seen = NOT_YET_SEEN;
  let frame = 0;
  for (const [seconds, obstacle, pose = poseWithout()] of stretches) {
    for (let i = 0; i < seconds * 10; i += 1) {
      const moment = { t: frame / 10, pose: obstacle === "nobody" ? null : pose, live: liveWith(obstacle) };
      seen = noteSeen(seen, moment, EXERCISE);
      frame += 1;
    }
  }
  return seen;
}

const NO_FEET = poseWithout(...jointsOfPart("feet"));

test.each<[string, readonly Stretch[], readonly (readonly [number, number, string])[]]>([
  ["everything was seen", [[5, null]], []],
  [
    "nobody came for two seconds",
    [
      [2, "nobody"],
      [3, null],
    ],
    [[0, 2, "nobody"]],
  ],
  [
    "the posture was left and taken up again",
    [
      [3, null],
      [4, "not-ready"],
      [3, null],
    ],
    [[3, 7, "posture"]],
  ],
  [
    "the body turned away and then left",
    [
      [2, null],
      [2, "wrong-view"],
      [3, "nobody"],
      [1, null],
    ],
    [
      [2, 4, "view"],
      [4, 7, "nobody"],
    ],
  ],
  [
    "something stood in the way for less than a second",
    [
      [2, null],
      [0.8, "nobody"],
      [2, null],
    ],
    [],
  ],
  [
    "the feet were outside",
    [
      [2, "cut-off", NO_FEET],
      [1, null],
    ],
    [[0, 2, "feet"]],
  ],
  [
    "the head was missing for a moment and the feet for long",
    [
      [0.5, "cut-off", poseWithout("nose")],
      [2, "cut-off", NO_FEET],
      [1, null],
    ],
    [[0, 2.5, "feet"]],
  ],
])("Of a set in which %s", (_what, stretches, unseen) => {
  expect(unseenOf(watch(...stretches), NOTHING_DONE).map(({ start, end, why }) => [start, end, why])).toEqual(
    unseen,
  );
});

test("What still stands in the way at the end is told, up to the last frame", () => {
  expect(unseenOf(watch([1, null], [2, "not-ready"]), NOTHING_DONE)).toEqual([
    { start: 1, end: 2.9, why: "posture" },
  ]);
});

test.each<[readonly Stretch[], boolean]>([
  [[[0.9, null]], false],
  [[[1.2, null]], true],
  [[[1.2, "wrong-view"]], true],
  [[[5, "not-ready"]], false],
  [
    [
      [0.8, null],
      [0.3, "cut-off"],
      [0.8, null],
    ],
    false,
  ],
  [
    [
      [1.5, null],
      [5, "nobody"],
    ],
    true,
  ],
])("%j: the posture was taken up for a second: %s", (stretches, ready) => {
  expect(watch(...stretches).ready).toBe(ready);
});

test("A posture is not kept through a time without pictures", () => {
  const frames = [0, 0.5, 9, 9.5].map((t) => ({ t, pose: poseWithout(), live: liveWith(null) }));
  const seen = frames.reduce((all, frame) => noteSeen(all, frame, EXERCISE), NOT_YET_SEEN);
  expect(seen.ready).toBe(false);
});

test.each<[readonly Joint[], string]>([
  [["leftAnkle", "rightAnkle"], "feet"],
  [["leftAnkle"], "feet"],
  [["leftKnee", "rightKnee", "leftAnkle"], "knees"],
  [["leftHip", "rightHip", "leftAnkle", "rightAnkle"], "feet"],
  [["nose", "leftWrist", "rightWrist"], "head"],
])("Without %j the part that is missing most is: %s", (unseen, part) => {
  expect(missingPart(poseWithout(...unseen), BODY)).toBe(part);
});

test("Stretches come in order, never overlap, last a second or more, and lie within what was watched", () => {
  const obstacles = fc.constantFrom<Obstacle | null>(null, "nobody", "cut-off", "wrong-view", "not-ready");
  const stretch = fc.tuple(
    fc.integer({ min: 1, max: 40 }).map((n) => n / 10),
    obstacles,
  );
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), (stretches) => {
      const seen = watch(...stretches);
      const unseen = unseenOf(seen, NOTHING_DONE);
      let last = 0;
      for (const { start, end } of unseen) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end - start).toBeGreaterThanOrEqual(1);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(seen.t ?? 0);
    }),
  );
});

test("a posture that is lost from far off the view is lost to the view, unless it was never taken up or left long ago", () => {
  const whys = (view: Live["view"], seconds: number, before: Obstacle | null) => {
    let seen = NOT_YET_SEEN;
    for (let t = 0; t < 2 + seconds + 2; t += 0.1) {
      const obstacle = t < 2 ? before : t < 2 + seconds ? "nobody" : "not-ready";
      seen = noteSeen(seen, { t, pose: poseWithout(), live: liveWith(obstacle, view) }, EXERCISE);
    }
    return unseenOf(seen, NOTHING_DONE).at(-1)?.why;
  };
  expect(whys("oblique", 0, null)).toBe("view");
  expect(whys("side", 0, null)).toBe("posture");
  expect(whys("oblique", 0, "nobody")).toBe("posture");
  expect(whys("oblique", 9, null)).toBe("posture");
});
