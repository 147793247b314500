import type { RuleOptions, SeenJoints } from "../../rules/contract.ts";
import { rushed, shortHold } from "../../rules/kit/common-faults.ts";
import type { Shape } from "../../rules/kit/excursion.ts";
import type { Faults } from "../../rules/kit/fault.ts";
import { ARMS, TRUNK } from "../../rules/kit/lit-parts.ts";
import type { Movement, Reading } from "../../rules/kit/movement.ts";
import type { Observed, Values } from "../../rules/kit/observed.ts";
import { ARTICLE, BODY_CHECK_NHS, ROTATION_RANGE } from "../../rules/sources.ts";
import { readInSpace, type SpaceMeasure } from "./in-space.ts";
import { isSeatedFromFront } from "./posture.ts";
import { type Cue, cuesOf, frontOf, hipTurnOf, turnOf } from "./turn.ts";

/** Read from each picture, square to the body or in space: degrees, trunk lengths, and shoulder widths (`open`). */
type Measure = Cue | SpaceMeasure;

/**
 * Hands that lie together (trunk lengths) may be crossed however far from the shoulders they were guessed, up to so many
 * shoulder widths: crossed ones of labelled bodies and of the filmed figure lie within 0.14, open ones 0.23 apart and more.
 */
const HANDS_TOGETHER = 0.18;
const GUESSED = 1.4;

/** How far open the arms are; null when the place of the hands says open, and their closeness crossed. */
function openArms({ top }: Observed<Measure>): number | null {
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

const size =
  (name: Measure) =>
  ({ top }: Observed<Measure>) => {
    const value = top(name);
    return value === null ? null : Math.abs(value);
  };

/** What can be wrong with a turn. */
export const faults = {
  "short-rotation": {
    measures: "how far you turn",
    how: "turn of the shoulders against the own rest",
    measure: size("turn"),
    unit: "deg",
    worse: "below",
    limit: 28,
    soft: 4,
    weight: 1,
    part: null,
    cue: "Turn a little further",
    explain:
      "Your shoulders turned only a little. Turn as far as is comfortable, without a pull or a bounce.",
    note: "Healthy people turn about 45°.",
    sources: [ROTATION_RANGE, ARTICLE],
  },
  "hips-turning": {
    measures: "your legs",
    how: "turn of the knees under the hips against the own rest",
    measure: size("hips"),
    unit: "deg",
    worse: "above",
    // It began at 15°: the labelled fault reads hardly more, and still legs far less.
    limit: 10,
    soft: 4,
    weight: 1,
    part: null,
    cue: "Keep your legs still",
    explain:
      "Your hips or knees went along with the turn. Keep your legs still, so that your upper back does the turning.",
    sources: [ROTATION_RANGE, ARTICLE],
  },
  leaning: {
    measures: "how upright you sit",
    how: "lean of the trunk to the side against the own rest",
    measure: size("lean"),
    unit: "deg",
    worse: "above",
    limit: 10,
    soft: 3,
    weight: 1,
    part: TRUNK,
    cue: "Turn, don't lean",
    explain: "Your upper body leaned to the side while it turned. Stay tall, as if a string pulled you up.",
    sources: [ARTICLE, BODY_CHECK_NHS],
  },
  "arms-open": {
    measures: "your arms",
    how: "from a wrist to the opposite shoulder, in shoulder widths",
    measure: openArms,
    unit: "ratio",
    worse: "above",
    limit: OPEN,
    soft: 0.1,
    weight: 1,
    part: ARMS,
    cue: "Cross your arms",
    explain:
      "Your arms came away from your chest. Cross them, so that the camera can see how far your shoulders turn.",
    note: "Crossed forearms hide the wrists, which are then guessed nearly as far away as open ones (docs/pixels.md). Hands that lie together while they read open are not judged.",
    sources: [ARTICLE, BODY_CHECK_NHS],
  },
  "short-hold": shortHold({
    limit: 0.7,
    cue: "Stay one second",
    explain: "You turned back at once. Stay one second before you come back.",
    note: "The dose is one second; below the limit there was no stay.",
    sources: [ARTICLE],
  }),
  rushed: rushed({
    cue: "Slower",
    how: "both ways together (their geometric mean), from a tenth to nine tenths of it (the whole way takes 1.7 times as long)",
    measure: ({ excursion: { out, back } }) =>
      out === null || back === null ? (out ?? back) : Math.sqrt(out * back),
    limit: 0.29,
    soft: 0.05,
    note: "A turn is measured so coarsely that one way alone reads 0.16 to 0.26 s in clean turns.",
  }),
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** Degrees of turn without a fault; no turn is too far for a body that keeps its hips still. */
const GOOD = [faults["short-rotation"].limit, 75] as const;

/** A trunk that tips forward or back by this much meanwhile did not turn, degrees. */
const PITCHED = 20;

/** Below this a turn has no side, degrees. */
const ASIDE = 5;

/**
 * Seen from the front, arms that move aside by less than this stay where they are, trunk lengths: a turn of 18° moves them
 * by 0.08.
 */
const ARMS_STAY = 0.03;

/**
 * Degrees away from the own rest, either way; short ones turn by 18, jitter of the smoothed turn is 4.
 * Smoothing over 0.45 s takes up to a sixth off a turn that is not held; half-hearted starts reach a third.
 */
const SHAPE: Shape = {
  range: 40,
  least: 10,
  starts: 11,
  enough: 0.42,
  heldCounts: 0.9,
  wavers: true,
  settles: 0.4,
};

/** What a flat picture does not show. */
const ONLY_IN_SPACE = { shoulders: null, thighs: null, tipped: null, pitch: null } as const;

function read(joints: SeenJoints, _options: RuleOptions, rest: Partial<Values<Measure>>): Reading<Measure> {
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
      ...ONLY_IN_SPACE,
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

/** Seated, arms crossed, the shoulders turn to one side, come back, and turn to the other. */
export const movement: Movement<Measure, SpaceMeasure> = {
  read,
  readInSpace,
  shape: SHAPE,
  // In space a short turn of 18° reads 8 to 13° (5 from behind, where it is lost), and the smoothed jitter of a body at rest is about 1.
  shapeInSpace: { ...SHAPE, least: 7, starts: 8 },
  smoothing: 0.45,
  bothWays: true,
  restOf: ["width", "nose", "arms", "knees", "tilt", "line", "shoulders", "thighs", "tipped"],
  // Who leans back or gets up turns the shoulders in the picture, too; a turn that has no side, or that the head alone
  // shows, was none.
  confirms: ({ change, top }) =>
    Math.abs(change("pitch") ?? 0) < PITCHED &&
    Math.abs(top("turn") ?? ASIDE) >= ASIDE &&
    ((top("turned") ?? 0) > 0 || Math.abs(change("arms") ?? ARMS_STAY) >= ARMS_STAY),
  meter: { name: "size", good: () => GOOD },
};
