import type { SeenJoints } from "../../rules/contract.ts";
import { judgedAt, middleAngle, nearSide, neckAngle } from "../../rules/kit/body.ts";
import { NECK, rushed, shortHold } from "../../rules/kit/common-faults.ts";
import type { Fault, Faults } from "../../rules/kit/fault.ts";
import { ARMS } from "../../rules/kit/lit-parts.ts";
import type { Movement, Reading } from "../../rules/kit/movement.ts";
import { offSideUpright } from "../../rules/kit/view.ts";
import { ARTICLE, BACK_EXERCISES_NHS, BODY_CHECK_NHS } from "../../rules/sources.ts";
import { FORWARD, handsAhead, handsToHead, hipsForward, isSeated, readSeat } from "./posture.ts";

/** Read from each picture: leans and angles in degrees, distances in trunk lengths. */
type Measure = "lean" | "leanOnLegs" | "thigh" | "hips" | "hands" | "ahead" | "neck";

/** How the lean is measured, too little of it and too much. */
const LEAN = {
  measures: "how far you lean",
  how: "how far the trunk leans back against the own rest",
  measure: ({ change }) => change("lean"),
  unit: "deg",
  part: null,
} as const satisfies Partial<Fault<Measure>>;

/** What can be wrong with a back extension on a chair. */
export const faults = {
  "short-lean": {
    ...LEAN,
    worse: "below",
    limit: 15,
    soft: 5,
    weight: 1,
    cue: "Lean back a little more",
    explain:
      "Your back hardly left its upright place. Let your upper back bend over the chair, as far as feels good.",
    sources: [ARTICLE, BODY_CHECK_NHS],
  },
  "over-arched": {
    ...LEAN,
    worse: "above",
    limit: 45,
    soft: 6,
    weight: 2,
    cue: "Ease forward a little",
    explain:
      "You leaned back very far. A small bend over the chair is enough. Ease off before anything pinches.",
    sources: [ARTICLE, BACK_EXERCISES_NHS],
  },
  "hips-sliding": {
    measures: "your hips",
    how: "how far the hips move forward over the feet against the own rest",
    measure: ({ change }) => change("hips"),
    unit: "trunk",
    worse: "above",
    limit: 0.17,
    soft: 0.07,
    weight: 1,
    part: null,
    cue: "Sit back in the chair",
    explain:
      "Your hips slid forward on the seat. Sit well back, so that you bend over the top of the chair and not further down.",
    sources: [ARTICLE],
  },
  "hands-dropped": {
    measures: "your hands",
    how: "distance from ear to wrist",
    measure: ({ top }) => top("hands"),
    unit: "trunk",
    worse: "above",
    limit: 0.6,
    soft: 0.2,
    weight: 1,
    part: ARMS,
    cue: "Hands behind your head",
    explain: "Your hands left your head. They carry its weight, so that your neck can rest.",
    sources: [ARTICLE, BODY_CHECK_NHS],
  },
  "head-dropped-back": {
    ...NECK,
    worse: "above",
    limit: 25,
    soft: 22,
    weight: 2,
    cue: "Keep your neck long",
    explain:
      "Your head fell back. Let your hands carry it in line with your back, so that your neck can rest.",
    sources: [ARTICLE],
  },
  "short-hold": shortHold({
    limit: 8.5,
    soft: 1.5,
    cue: "Hold for ten seconds",
    explain:
      "You came back before ten seconds were over. Stay, breathe, and let your back ease into the bend.",
    note: "The dose is ten seconds; the limit leaves room for a quick count.",
    sources: [ARTICLE, BODY_CHECK_NHS],
  }),
  rushed: rushed({
    cue: "Slower",
    limit: 0.31,
    note: "A trunk has a long way to go: by the limit that other exercises share some rushed leans would be missed.",
  }),
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** Leans without a fault, behind the person's own rest; degrees. */
const GOOD_LEAN = [faults["short-lean"].limit, faults["over-arched"].limit] as const;

/** The smallest lean that can be told from jitter, degrees; one that counts has it also between its medians. */
const LEAST = 4;

/** The thighs stay where they are: more change than this is getting up or sitting down, degrees. */
const THIGHS_STAY = 18;

/** A lean begins where the body sits upright; further back than this (against the legs) it lay, degrees. */
const RECLINED = 35;

/** A back that rested further forward than this (against the legs) may just have come up from a forward lean. */
const UPRIGHT = -10;

/** After such a rest only a back that went this far behind upright has leaned back, degrees. */
const PLAINLY_BACK = 14;

/** Arms reached out level ahead round and arch the back: filmed seated cats and cows read 1.3, dropped hands at most 0.8. */
const REACHES = 1;

function read(joints: SeenJoints): Reading<Measure> {
  const seat = readSeat(joints);
  const line = ["shoulder", "hip", "knee"] as const;
  const side = nearSide(joints, line);
  const trunkOnThigh = seat && middleAngle(joints, ...line);
  return {
    signal: seat?.lean ?? null,
    inPosture: seat === null ? null : isSeated(joints, seat),
    elsewhere: seat !== null && seat.leanOnLegs < FORWARD,
    offView: offSideUpright(joints),
    values: {
      lean: seat?.lean ?? null,
      leanOnLegs: seat?.leanOnLegs ?? null,
      thigh: seat?.thigh ?? null,
      hips: seat === null ? null : hipsForward(joints, seat),
      hands: handsToHead(joints),
      ahead: seat === null ? null : handsAhead(joints, seat),
      neck: seat === null ? null : neckAngle(joints, seat.front),
    },
    side: null,
    judged: judgedAt(side, line, trunkOnThigh, [
      (trunkOnThigh ?? 0) - (seat?.leanOnLegs ?? 0) + GOOD_LEAN[0],
      (trunkOnThigh ?? 0) - (seat?.leanOnLegs ?? 0) + GOOD_LEAN[1],
    ]),
  };
}

/** Seated, hands at the head; the upper back leans over the chair's back. */
export const movement: Movement<Measure> = {
  read,
  // Degrees of lean. The shortest labelled one is 6.5°, smoothed over a second jitter stays below 2°: a start is told at 5°. Who has
  // just sat down has leaned, too, so that rest must have settled.
  shape: { range: 25, least: LEAST, heldCounts: 1.5, starts: 5, settles: 0.25 },
  smoothing: 1,
  confirms: ({ change, excursion, rest, top }) =>
    (!excursion.counts || (change("lean") ?? 0) >= LEAST) &&
    Math.abs(change("thigh") ?? 0) < THIGHS_STAY &&
    (top("ahead") ?? 0) < REACHES &&
    (rest("leanOnLegs") ?? 0) <= RECLINED &&
    ((rest("leanOnLegs") ?? 0) >= UPRIGHT || (top("leanOnLegs") ?? 0) >= PLAINLY_BACK),
  meter: { name: "lean", good: (rest) => [rest + GOOD_LEAN[0], rest + GOOD_LEAN[1]] },
};
