import type { Exercise, RuleOptions, SeenJoints } from "../../rules/contract.ts";
import { type FaultRule, limitOf, type Observed, type Values } from "../../rules/kit/checks.ts";
import { rushed, shortHold } from "../../rules/kit/common-faults.ts";
import { cyclicRule, type Reading } from "../../rules/kit/cyclic.ts";
import { readInSpace } from "./in-space.ts";
import { motion } from "./motion.ts";
import { isSeatedFromFront } from "./posture.ts";
import { unevenSides } from "./sides.ts";
import { meta } from "./text.ts";
import { cuesOf, frontOf, hipTurnOf, turnOf } from "./turn.ts";

/** A trunk that tips forward or back by this much meanwhile did not turn, degrees. */
const PITCHED = 20;

/** Below this a turn has no side, degrees. */
const ASIDE = 8;

/**
 * Lifting and returning, 10 % to 90 %, geometric mean, seconds. The turn is measured so coarsely that the quicker of both
 * alone reads 0.16 to 0.26 in labelled clean turns; together clean ones read 0.33 and more, rushed ones up to 0.26.
 */
const RUSHED = 0.29;

const tempo = ({ excursion: { out, back } }: Observed) =>
  out === null || back === null ? (out ?? back) : Math.sqrt(out * back);

const size =
  (name: string) =>
  ({ top }: Observed) => {
    const value = top(name);
    return value === null ? null : Math.abs(value);
  };

/**
 * Hands that lie together (trunk lengths) may be crossed however far from the shoulders they were guessed, up to so many
 * shoulder widths: crossed ones of labelled bodies and of the filmed figure lie within 0.14, open ones 0.23 apart and more.
 */
const HANDS_TOGETHER = 0.18;
const GUESSED = 1.4;

/** How far open the arms are; null when the place of the hands says open, and their closeness crossed. */
function openArms({ top }: Observed): number | null {
  const [open, hands] = [top("open"), top("hands")];
  if (open === null) return null;
  const doubtful = open > OPEN && open < GUESSED && hands !== null && hands < HANDS_TOGETHER;
  return doubtful ? null : open;
}

/**
 * A wrist this many shoulder widths from the opposite shoulder: between labelled good arms (up to 0.82) and open ones
 * (1.68). Crossed forearms hide the wrists, and the model then guesses them up to 1.2 away (docs/pixels.md).
 */
const OPEN = 1.2;

const faults: readonly FaultRule[] = [
  { id: "short-rotation", unit: "deg", worse: "below", limit: 28, soft: 4, measure: size("turn") },
  { id: "hips-turning", unit: "deg", worse: "above", limit: 10, soft: 4, measure: size("hips") },
  { id: "leaning", unit: "deg", worse: "above", limit: 10, soft: 3, measure: size("lean") },
  {
    id: "arms-open",
    unit: "ratio",
    worse: "above",
    limit: OPEN,
    soft: 0.1,
    measure: openArms,
  },
  shortHold(0.7),
  { ...rushed, limit: RUSHED, soft: 0.05, measure: tempo },
];

/** Degrees of turn without a fault; no turn is too far for a body that keeps its hips still. */
const GOOD = [limitOf(faults, "short-rotation"), 75] as const;

function read(joints: SeenJoints, _options: RuleOptions, rest: Values): Reading {
  const cues = cuesOf(joints, rest);
  const front = frontOf(rest);
  // Before the first moment of rest is known, this one is it.
  const turn = front === null ? (cues.width == null ? null : 0) : turnOf(cues, rest);
  const { tilt, reach } = cues;
  return {
    signal: turn,
    inPosture: isSeatedFromFront(joints),
    offView: front === null ? null : front.yaw,
    values: {
      ...cues,
      turn,
      size: turn === null ? null : Math.abs(turn),
      hips: hipTurnOf(cues, rest),
      lean: tilt == null || rest.tilt == null ? null : tilt - rest.tilt,
      open: reach == null || front === null ? null : reach / front.width,
    },
    side: turn === null || Math.abs(turn) < ASIDE ? null : turn > 0 ? "left" : "right",
    judged: null,
  };
}

/** Upper trunk rotation: seated, arms crossed, the shoulders turn to one side, come back, and turn to the other. */
export const exercise: Exercise = {
  meta,
  motion,
  remarksOn: unevenSides,
  rule: cyclicRule({
    view: "front",
    posture: "seated",
    // Degrees away from the own rest, either way; short ones turn by 18, jitter of the smoothed turn is 4.
    // Smoothing over 0.45 s takes up to a sixth off a turn that is not held; half-hearted starts reach a third.
    shape: { range: 40, least: 10, starts: 11, enough: 0.42, heldCounts: 0.9, wavers: true, settles: 0.4 },
    smoothing: 0.45,
    metas: meta.faults,
    read,
    readInSpace,
    bothWays: true,
    restOf: ["width", "nose", "arms", "knees", "tilt", "line", "shoulders", "thighs", "tipped"],
    // Who leans back or gets up turns the shoulders in the picture, too.
    confirms: ({ change }) => Math.abs(change("pitch") ?? 0) < PITCHED,
    faults: ({ variant }) => {
      const voids = meta.variants.find(({ id }) => id === variant)?.voids ?? [];
      return faults.filter(({ id }) => !voids.includes(id));
    },
    meter: { name: "size", good: () => GOOD },
  }),
};
