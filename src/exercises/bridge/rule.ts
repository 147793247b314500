import { bendAngle, judgedAt, middle, middleAngle, nearSide } from "../../rules/kit/body.ts";
import { COUNT_TO_THREE, rushed, shortHold } from "../../rules/kit/common-faults.ts";
import type { Fault, Faults } from "../../rules/kit/fault.ts";
import { LEGS } from "../../rules/kit/lit-parts.ts";
import type { PlainMovement } from "../../rules/kit/movement.ts";
import type { Observed } from "../../rules/kit/observed.ts";
import { offSideLying } from "../../rules/kit/view.ts";
import { ARTICLE, BRIDGE_ACE, BRIDGE_FEET, BRIDGE_MAYO } from "../../rules/sources.ts";
import { hipLift, isSupineWithBentKnees } from "./posture.ts";

/** Read from each picture: the angles at hip and knee in degrees, the height of the hips in trunk lengths. */
type Measure = "line" | "knee" | "lift";

/** Hips on the floor read `line` and half of the angle at the knee (usually `knee`); in space, what the own rest is off is taken back. */
const AT_REST = { line: 98, knee: 64 };

function hipLine({ top, rest }: Observed<Measure>): number | null {
  const [line, own, knee] = [top("line"), rest("line"), rest("knee") ?? AT_REST.knee];
  const off = own === null ? 0 : AT_REST.line + knee / 2 - own;
  return line === null ? null : line + (top("turned") ?? 0) * off;
}

/** How the height of the hips is measured, too little of it and too much. */
const HIPS = {
  measures: "the height of your hips",
  how: "angle at the hip between shoulder and knee at the top; 180° is one straight line, more is past it",
  measure: hipLine,
  unit: "deg",
  part: null,
} as const satisfies Partial<Fault<Measure>>;

/** How the place of the feet is measured, too far and too near. */
const FEET = {
  measures: "the place of your feet",
  how: "angle at the knee at the top",
  measure: ({ top }) => top("knee"),
  unit: "deg",
  part: LEGS,
} as const satisfies Partial<Fault<Measure>>;

/** What can be wrong with a bridge. */
export const faults = {
  "hips-low": {
    ...HIPS,
    worse: "below",
    limit: 162,
    soft: 6,
    weight: 1,
    cue: "Lift your hips to one line",
    explain:
      "At the top, shoulder, hip and knee did not make one line yet. Push through your heels and lift a little more.",
    sources: [BRIDGE_ACE, BRIDGE_MAYO, ARTICLE],
  },
  "hips-high": {
    ...HIPS,
    worse: "above",
    limit: 190,
    soft: 6,
    weight: 2,
    cue: "Lower your hips a little",
    explain: "Your hips went past the straight line. Up there the back tends to arch. Stop at the line.",
    note: "Some good bridges of people read past it, so this limit is the least sure of all.",
    sources: [BRIDGE_ACE, ARTICLE],
  },
  "feet-far": {
    ...FEET,
    worse: "above",
    limit: 112,
    soft: 8,
    weight: 1,
    cue: "Bring your feet closer",
    explain:
      "Your feet were far from your hips. Then the back of the thighs has more to do and may cramp. Bring them closer.",
    sources: [BRIDGE_FEET, ARTICLE],
  },
  "feet-near": {
    ...FEET,
    worse: "below",
    limit: 62,
    soft: 5,
    weight: 1,
    cue: "Move your feet away",
    explain: "Your feet were very near your hips. A little further away, the line is easier to reach.",
    sources: [ARTICLE],
  },
  "short-hold": shortHold({
    ...COUNT_TO_THREE,
    explain: "You came down within a second. Stay at the top a little: holding still is the exercise.",
    sources: [BRIDGE_MAYO, ARTICLE],
  }),
  rushed: rushed({ cue: "Lower slowly" }),
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** Tops without a fault. */
const GOOD = [faults["hips-low"].limit, faults["hips-high"].limit] as const;

/** The hip opens by at least this much in any bridge, however low; degrees. */
const OPENED = 8;

/** A top that opens the hip no further is a body at rest (filmed ones rest at 124-136°, low lifts reach 141°) ... */
const LIFTED = 136;
/** ... but for one that opens it so much further and is held: far off the side the angle reads too small. */
const OPENED_PLAINLY = 12;

/** Seconds: labelled low bridges were held for 2.4 s and more, slow starts that turn back read up to 1.2. */
const HELD = 1.2;

/** Whether the hip opened: legs that wander move the line to the feet, too. */
function isLift({ change, top, excursion }: Observed<Measure>): boolean {
  const [opened, at] = [change("line") ?? 0, top("line") ?? 0];
  return at > LIFTED ? opened > OPENED : opened > OPENED_PLAINLY && excursion.hold >= HELD;
}

export const movement: PlainMovement<Measure> = {
  read: (joints) => {
    const [knee, shoulder] = [middle(joints, "knee"), middle(joints, "shoulder")];
    // Head to the left of the feet: hips above the line turn the angle one way; to the right, the other.
    const upwards = shoulder && knee && shoulder.x > knee.x ? -1 : 1;
    const line = bendAngle(joints, "shoulder", "hip", "knee", upwards);
    const lift = hipLift(joints);
    const side = nearSide(joints, ["shoulder", "hip", "knee"]);
    return {
      signal: lift,
      inPosture: isSupineWithBentKnees(joints),
      offView: offSideLying(joints),
      values: { line, lift, knee: middleAngle(joints, "hip", "knee", "ankle") },
      side: null,
      judged: judgedAt(side, ["shoulder", "hip", "knee"], line, GOOD),
    };
  },
  // Hips above the line from shoulders to feet, in trunk lengths: people and simulated bodies rise by 0.31 to 0.44,
  // low bridges by 0.10 to 0.13, so that a start is told at 0.08; jitter of the smoothed height is 0.03. Low ones count when held.
  shape: { range: 0.36, least: 0.08, starts: 0.08, heldCounts: HELD },
  smoothing: 0.25,
  confirms: isLift,
  meter: { name: "line", good: () => GOOD },
};
