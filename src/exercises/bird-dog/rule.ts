import type { Judged, SeenJoints } from "../../rules/contract.ts";
import { judgedAt, sideAngle } from "../../rules/kit/body.ts";
import { COUNT_TO_THREE, NECK, rushed, shortHold } from "../../rules/kit/common-faults.ts";
import type { Faults } from "../../rules/kit/fault.ts";
import { OPPOSITE_LEG, TRUNK, WORKING_ARM } from "../../rules/kit/lit-parts.ts";
import type { Movement } from "../../rules/kit/movement.ts";
import { ARTICLE, BRIDGE_ACE, EXTENSOR_LOAD } from "../../rules/sources.ts";
import { armElevation, elbowAngle, kneeAngle, legElevation, legHeight, STRAIGHT } from "./lifted.ts";
import { limbsOf } from "./posture.ts";
import { confirms } from "./reach.ts";
import { absolute, higherSide, type Measure, read } from "./reading.ts";
import { sameSide } from "./same-side.ts";

/** What can be wrong with a Bird-Dog. */
export const faults = {
  "arm-low": {
    measures: "the height of your arm",
    how: "elevation of the lifted arm over the floor, the higher one of arm and upper arm; 0° is level",
    measure: armElevation,
    unit: "deg",
    worse: "below",
    limit: -20,
    soft: 7,
    weight: 1,
    part: WORKING_ARM,
    cue: "Reach your arm to back height",
    explain:
      "Your arm stayed below your back. Reach it forward until it is level: a long, level arm gives the back more to hold.",
    sources: [EXTENSOR_LOAD, ARTICLE],
  },
  "leg-low": {
    measures: "the height of your leg",
    how: "elevation of the lifted leg over the floor, from hip to ankle; 0° is level",
    measure: legElevation,
    unit: "deg",
    worse: "below",
    limit: -20,
    soft: 7,
    weight: 1,
    part: OPPOSITE_LEG,
    cue: "Lift your leg to back height",
    explain: "Your leg stayed below your back. Lift it until it is level, then hold it there.",
    sources: [EXTENSOR_LOAD, ARTICLE],
  },
  "leg-high": {
    measures: "the height of your leg",
    how: "elevation of the lifted leg over the floor, of one with a bent knee that of its thigh; 0° is level",
    measure: legHeight,
    unit: "deg",
    worse: "above",
    limit: 16,
    soft: 6,
    weight: 1,
    part: OPPOSITE_LEG,
    cue: "Lower your leg to hip height",
    explain: "Your leg went above your back. Up there the back tends to arch. Reach long instead of high.",
    note: "The filmed people who read above it kick high.",
    sources: [BRIDGE_ACE, ARTICLE],
  },
  "knee-bent": {
    measures: "your knee",
    how: "angle at the knee of the lifted leg",
    measure: kneeAngle,
    unit: "deg",
    worse: "below",
    limit: STRAIGHT,
    soft: 7,
    weight: 1,
    part: OPPOSITE_LEG,
    cue: "Straighten your leg",
    explain: "The knee of your lifted leg was bent. A long leg gives the back more to hold.",
    sources: [EXTENSOR_LOAD, ARTICLE],
  },
  "elbow-bent": {
    measures: "your elbow",
    how: "angle at the elbow of the lifted arm",
    measure: elbowAngle,
    unit: "deg",
    worse: "below",
    limit: STRAIGHT,
    soft: 7,
    weight: 1,
    part: WORKING_ARM,
    cue: "Straighten your arm",
    explain: "The elbow of your lifted arm was bent. A long arm gives the back more to hold.",
    sources: [EXTENSOR_LOAD, ARTICLE],
  },
  "back-tilted": {
    measures: "the tilt of your back",
    how: "change of the trunk's elevation against the own rest, either way",
    measure: ({ change }) => absolute(change("trunk")),
    unit: "deg",
    worse: "above",
    limit: 13,
    soft: 5,
    weight: 1,
    part: TRUNK,
    cue: "Keep your back level",
    explain: "Your back tipped up or down while you lifted. Keep it as still as a table.",
    sources: [BRIDGE_ACE, ARTICLE],
  },
  "head-lifted": {
    ...NECK,
    worse: "above",
    limit: 25,
    soft: 8,
    weight: 1,
    cue: "Look at the floor",
    explain: "You looked up. Look at the floor a little ahead of your hands: your neck stays long.",
    sources: [ARTICLE],
  },
  "head-dropped": {
    ...NECK,
    worse: "below",
    limit: -25,
    soft: 8,
    weight: 1,
    cue: "Lift your head in line",
    explain: "Your head hung down. Keep it in one line with your back.",
    sources: [ARTICLE],
  },
  "same-side": {
    measures: "which arm and leg you lift",
    how: "whether the lifted arm and the lifted leg are of one side",
    measure: sameSide,
    unit: "none",
    worse: "above",
    limit: 0.5,
    soft: 0.4,
    weight: 1,
    part: null,
    cue: "Opposite arm and leg",
    explain:
      "You lifted arm and leg of the same side. Lift opposite ones: then your trunk learns to stay level.",
    note: "Nothing is measured in degrees: the exercise asks for the opposite arm and leg.",
    sources: [EXTENSOR_LOAD, ARTICLE],
  },
  "short-hold": shortHold({
    ...COUNT_TO_THREE,
    explain: "You came down within a second. Stay out there a little: holding still is the exercise.",
    sources: [ARTICLE],
  }),
  rushed: rushed({ cue: "Return slowly" }),
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** Level with the back, and from here kicked high, as shoulder-hip-ankle of the lifted leg; degrees. */
const LEVEL = [180 + faults["leg-low"].limit, 180] as const;

/** On hands and knees, one arm reaches forward and the opposite leg back. */
export const movement: Movement<Measure> = {
  read: (joints, options) => ({ ...read(joints, options), judged: judgedLeg(joints) }),
  // Arm and leg each rise by 1 from the floor to level with the back, so that a whole reach is 2 in every way of doing it; the
  // half that counts is then one limb alone, and low reaches are held.
  shape: { range: 2, least: 0.35, heldCounts: 0.8 },
  // Longer than the bursts in which the model takes the lifted far limb for the planted near one.
  smoothing: 0.5,
  liftsOneLeg: true,
  remembers: ["armLead", "legLead", "near"],
  confirms,
  meter: { name: "lift", good: (rest) => [rest + 1.75, rest + 2.25] },
};

function judgedLeg(joints: SeenJoints): Judged | null {
  const side = higherSide(limbsOf(joints).legs);
  if (side === null) return null;
  const line = ["shoulder", "hip", "ankle"] as const;
  return judgedAt(side, line, sideAngle(joints, side, ...line), LEVEL);
}
