import { elevation } from "../../pose/geometry.ts";
import type { LitPart } from "../../rules/contract.ts";
import { judgedAt, middle, middleAngle, nearSide } from "../../rules/kit/body.ts";
import { rushed, shortHold } from "../../rules/kit/common-faults.ts";
import type { Faults } from "../../rules/kit/fault.ts";
import type { Movement } from "../../rules/kit/movement.ts";
import { offSideLying } from "../../rules/kit/view.ts";
import { ARTICLE } from "../../rules/sources.ts";

/** Read from each picture, degrees. */
type Measure = "knee" | "trunk";

const SHINS: LitPart = { joints: ["knee", "ankle"], of: "both" };

/** What can be wrong with a heel slide. */
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
    sources: [ARTICLE],
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
    sources: [ARTICLE],
  },
  "short-hold": shortHold({
    limit: 0.8,
    cue: "Stay out for two",
    explain: "You came back at once. Stay out a little.",
    sources: [ARTICLE],
  }),
  rushed: rushed({ cue: "Slower" }),
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** A trunk steeper than this does not lie, degrees. */
const LYING = 35;

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
      judged: judgedAt(side, ["hip", "knee", "ankle"], knee, [faults["slide-short"].limit, 165]),
    };
  },
  shape: { range: 55, least: 12, heldCounts: 1.2 },
  smoothing: 0.4,
  confirms: () => true,
  meter: { name: "knee", good: () => [faults["slide-short"].limit, 165] },
};
