import { elevation } from "../../../src/pose/geometry.ts";
import type { LitPart } from "../../../src/rules/contract.ts";
import { judgedAt, middle, middleAngle, nearSide } from "../../../src/rules/kit/body.ts";
import { rushed, shortHold } from "../../../src/rules/kit/common-faults.ts";
import type { Faults } from "../../../src/rules/kit/fault.ts";
import type { Movement } from "../../../src/rules/kit/movement.ts";
import { offSideLying } from "../../../src/rules/kit/view.ts";
import { BACK_EXERCISES_NHS } from "../../../src/rules/sources.ts";

/** Read from each picture, degrees: the angle at the knee, and the trunk's over the floor. */
type Measure = "knee" | "trunk";

const SHINS: LitPart = { joints: ["knee", "ankle"], of: "both" };

/** What can be wrong: how it is measured, where it begins, what is said of it, and on whose word. */
export const faults = {
  "slide-short": {
    measures: "how far your heels slide",
    how: "angle at the knee at the far end",
    measure: ({ top }) => top("knee"),
    unit: "deg",
    worse: "below",
    limit: 118,
    soft: 6,
    weight: 1,
    part: SHINS,
    cue: "Slide your heels further",
    explain: "Your heels hardly left their place. Let them slide as far as your back stays down.",
    sources: [BACK_EXERCISES_NHS],
  },
  "back-lifting": {
    measures: "your back",
    how: "rise of the line from shoulders to hips over the floor, against the own rest",
    measure: ({ change }) => change("trunk"),
    unit: "deg",
    worse: "above",
    limit: 7,
    soft: 4,
    weight: 2,
    part: null,
    cue: "Keep your back down",
    explain: "Your hips came off the floor. Slide less far, so that your back can stay down.",
    sources: [BACK_EXERCISES_NHS],
  },
  "short-hold": shortHold({
    limit: 0.8,
    cue: "Stay out for two",
    explain: "You came back at once. Stay out a little.",
    sources: [BACK_EXERCISES_NHS],
  }),
  rushed: rushed({ cue: "Slower" }),
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** A trunk steeper than this does not lie, degrees. */
const LYING = 35;

/** Knees of a good far end, degrees: nearly straight ones would have the heels off their way. */
const GOOD = [faults["slide-short"].limit, 165] as const;

/** On the back; the heels slide away and come back. */
export const movement: Movement<Measure> = {
  read: (joints) => {
    const [shoulder, hip] = [middle(joints, "shoulder"), middle(joints, "hip")];
    const knee = middleAngle(joints, "hip", "knee", "ankle");
    const trunk = shoulder && hip ? elevation(shoulder, hip) : null;
    const side = nearSide(joints, ["hip", "knee", "ankle"]);
    return {
      signal: knee,
      inPosture: trunk === null ? null : Math.abs(trunk) < LYING,
      offView: offSideLying(joints),
      values: { knee, trunk },
      side: null,
      judged: judgedAt(side, ["hip", "knee", "ankle"], knee, GOOD),
    };
  },
  // Degrees at the knee: the figure opens it by 55 to 60; below 12 nobody has slid anywhere.
  shape: { range: 55, least: 12, heldCounts: 1.2 },
  smoothing: 0.4,
  // Whether the whole body moved as this exercise moves it: here the knee alone tells.
  confirms: () => true,
  meter: { name: "knee", good: () => GOOD },
};
