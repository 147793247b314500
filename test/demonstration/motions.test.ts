import { describe, expect, it } from "vitest";
import { keypoints } from "../../src/demonstration/camera.ts";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import type { Skeleton } from "../../src/demonstration/rig.ts";
import { dot } from "../../src/demonstration/vector.ts";
import { motion as backExtension } from "../../src/exercises/back-extension/motion.ts";
import { motion as birdDog } from "../../src/exercises/bird-dog/motion.ts";
import { motion as bridge } from "../../src/exercises/bridge/motion.ts";
import { motion as drawingIn } from "../../src/exercises/drawing-in/motion.ts";
import { motion as swing } from "../../src/exercises/kettlebell-swing/motion.ts";
import { motion as superman } from "../../src/exercises/superman/motion.ts";
import { motion as rotation } from "../../src/exercises/trunk-rotation/motion.ts";
import type { FaultDose, Motion } from "../../src/motion/motion.ts";
import type { Pose } from "../../src/pose/pose.ts";
import {
  arm,
  crossing,
  elbow,
  hip,
  hipAboveLine,
  knee,
  lean,
  leg,
  middle,
  neck,
  trunk,
  trunkLength,
  width,
} from "./measures.ts";

/** The body itself at rest, at the top and near its end: for what no keypoint shows. */
type Bodies = Readonly<Record<"rest" | "top" | "late", Skeleton>>;

/** A number read off the exact keypoints: at rest, at the top, and (for times) from the labels. */
type Measure = (seen: { rest: Pose; top: Pose; hold: number; quickest: number; bodies: Bodies }) => number;

/** A fault begins beyond `limit`; the right movement stays within it by at least `clear`. */
interface Expected {
  readonly measure: Measure;
  readonly faulty: "above" | "below";
  readonly limit: number;
  readonly clear: number;
}

const above = (limit: number, clear: number, measure: Measure): Expected => ({
  measure,
  faulty: "above",
  limit,
  clear,
});
const below = (limit: number, clear: number, measure: Measure): Expected => ({
  measure,
  faulty: "below",
  limit,
  clear,
});

const trunkChange: Measure = ({ rest, top }) => trunk(top) - trunk(rest);
const legChange: Measure = ({ rest, top }) => leg(top, "right") - leg(rest, "right");
const hold = (limit: number) => below(limit, 0.5, ({ hold }) => hold);
const rushed = below(0.35, 0.2, ({ quickest }) => quickest);
const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Every fault as exercises are judged: seen from the exercise's own view, lifting the left arm, turning left. */
const TABLE: Readonly<Record<string, { motion: Motion; faults: Readonly<Record<string, Expected>> }>> = {
  superman: {
    motion: superman,
    faults: {
      "arms-low": below(6, 8, ({ rest, top }) => arm(top, "right") - arm(rest, "right")),
      "legs-low": below(4.5, 5, legChange),
      "chest-low": below(3.5, 4, trunkChange),
      "over-arched": above(60, 25, (seen) => trunkChange(seen) + legChange(seen)),
      "knees-bent": below(150, 12, ({ top }) => knee(top, "right")),
      "head-lifted": above(25, 12, ({ top }) => neck(top, 1)),
      "short-hold": hold(1),
      rushed,
    },
  },
  "bird-dog": {
    motion: birdDog,
    faults: {
      "arm-low": below(-20, 10, ({ top }) => arm(top, "left")),
      "leg-low": below(-20, 10, ({ top }) => leg(top, "right")),
      "leg-high": above(16, 8, ({ top }) => leg(top, "right")),
      "knee-bent": below(150, 12, ({ top }) => knee(top, "right")),
      "elbow-bent": below(150, 12, ({ top }) => elbow(top, "left")),
      "back-tilted": above(13, 8, (seen) => Math.abs(trunkChange(seen))),
      "head-lifted": above(25, 15, ({ top }) => neck(top, 1)),
      "head-dropped": below(-25, 15, ({ top }) => neck(top, 1)),
      "same-side": above(0, 20, ({ top }) => leg(top, "left") - leg(top, "right")),
      "short-hold": hold(1),
      rushed,
    },
  },
  bridge: {
    motion: bridge,
    faults: {
      "hips-low": below(162, 8, ({ top }) => (hipAboveLine(top, "right") ? 180 : hip(top, "right"))),
      "hips-high": above(
        10,
        8,
        ({ top }) => (180 - hip(top, "right")) * (hipAboveLine(top, "right") ? 1 : -1),
      ),
      "feet-far": above(112, 20, ({ top }) => knee(top, "right")),
      "feet-near": below(62, 15, ({ top }) => knee(top, "right")),
      "short-hold": hold(1),
      rushed,
    },
  },
  "drawing-in": {
    motion: drawingIn,
    faults: {
      "hips-lifting": above(6, 4, (seen) => -trunkChange(seen)),
      "head-lifted": above(20, 10, ({ rest, top }) => Math.abs(neck(top, -1) - neck(rest, -1))),
      "legs-straight": above(105, 15, ({ top }) => knee(top, "right")),
      moving: above(0.07, 0.05, ({ rest, top }) => {
        const way = Math.hypot(middle(top, "ankle").x - middle(rest, "ankle").x);
        return way / trunkLength(rest);
      }),
      // How far the belly is drawn in, on the figure's own scale.
      "belly-not-in": below(0.3, 0.2, ({ bodies: { rest, top } }) => rest.belly - top.belly),
      "let-go-early": below(0.45, 0.15, ({ bodies: { rest, late } }) => rest.belly - late.belly),
      "hips-tilting": above(4, 3, ({ bodies: { top } }) =>
        degrees(Math.asin(dot(top.pelvisFrame.forward, top.waistFrame.up))),
      ),
    },
  },
  "kettlebell-swing": {
    motion: swing,
    faults: {
      squatting: below(0.55, 0.1, ({ rest }) => {
        const [hips, knees] = [180 - hip(rest, "right"), 180 - knee(rest, "right")];
        return hips / (hips + knees);
      }),
      "hips-short": below(158, 12, ({ top }) => hip(top, "right")),
      "leaning-back": above(15, 8, ({ top }) => -lean(top, 1)),
      "bell-high": above(25, 15, ({ top }) => arm(top, "right")),
      "bell-low": below(-25, 15, ({ top }) => arm(top, "right")),
      "arm-pull": below(145, 15, ({ top }) => elbow(top, "right")),
    },
  },
  "trunk-rotation": {
    motion: rotation,
    faults: {
      "short-rotation": below(28, 8, ({ rest, top }) =>
        degrees(Math.acos(width(top, "shoulder") / width(rest, "shoulder"))),
      ),
      "hips-turning": above(15, 6, ({ rest, top }) =>
        degrees(Math.acos(Math.min(1, width(top, "hip") / width(rest, "hip")))),
      ),
      leaning: above(10, 5, ({ top }) => Math.abs(lean(top, 1))),
      "arms-open": above(1.1, 0.2, ({ rest }) => Math.max(crossing(rest, "left"), crossing(rest, "right"))),
      "short-hold": hold(0.7),
      rushed,
    },
  },
  "back-extension": {
    motion: backExtension,
    faults: {
      "short-lean": below(15, 8, ({ rest, top }) => lean(rest, 1) - lean(top, 1)),
      "over-arched": above(45, 10, ({ rest, top }) => lean(rest, 1) - lean(top, 1)),
      "hips-sliding": above(
        0.17,
        0.1,
        ({ rest, top }) => (middle(top, "hip").x - middle(rest, "hip").x) / trunkLength(rest),
      ),
      "hands-dropped": above(0.6, 0.2, ({ top }) => {
        const { rightWrist: wrist, rightEar: ear } = top;
        return Math.hypot(wrist.x - ear.x, wrist.y - ear.y) / trunkLength(top);
      }),
      "head-dropped-back": above(25, 15, ({ top }) => neck(top, 1)),
      "short-hold": hold(8.5),
      rushed,
    },
  },
};

function perform(motion: Motion, faults: readonly FaultDose[]) {
  const camera = framed(motion, { aspect: 16 / 9 });
  const { at, repetitions } = choreograph(motion, { repetitions: [{ side: "left", faults }] });
  const label = repetitions[0];
  if (label?.peak === undefined || label.hold === undefined)
    throw new Error("The repetition is not labelled.");
  const { out, back } = motion.timing(faults);
  const late = label.peak + 0.4 * label.hold;
  return {
    rest: keypoints(at(label.start).skeleton, camera),
    top: keypoints(at(label.peak).skeleton, camera),
    bodies: { rest: at(label.start).skeleton, top: at(label.peak).skeleton, late: at(late).skeleton },
    hold: label.hold,
    // A soft start and stop: ten to ninety per cent of the range takes half of the time.
    quickest: Math.min(out, back) / 2,
  };
}

describe.each(Object.entries(TABLE))("the motion of %s", (_id, { motion, faults }) => {
  it("shows every fault that is judged", () => {
    expect([...motion.faults].sort()).toEqual(Object.keys(faults).sort());
  });

  it.each(Object.entries(faults))(
    "is clear of %s when done right",
    (_fault, { measure, faulty, limit, clear }) => {
      const value = measure(perform(motion, []));
      if (faulty === "above") expect(value).toBeLessThan(limit - clear);
      else expect(value).toBeGreaterThan(limit + clear);
    },
  );

  it.each(Object.entries(faults))("shows %s plainly at severity 1", (id, { measure, faulty, limit }) => {
    const value = measure(perform(motion, [{ id, severity: 1 }]));
    if (faulty === "above") expect(value).toBeGreaterThan(limit);
    else expect(value).toBeLessThan(limit);
  });

  it.each(Object.entries(faults))("never shows %s milder at a higher severity", (id, { measure, faulty }) => {
    const values = [0, 0.5, 1, 1.5, 2].map((severity) => measure(perform(motion, [{ id, severity }])));
    const sign = faulty === "above" ? 1 : -1;
    for (const [i, value] of values.entries()) {
      expect(sign * value).toBeGreaterThanOrEqual(sign * (values[i - 1] ?? value) - 1e-6);
    }
  });
});
