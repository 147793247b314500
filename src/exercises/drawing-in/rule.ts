import { BELLY_IN } from "../../rules/belly.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { middleAngle } from "../../rules/kit/body.ts";
import type { Faults } from "../../rules/kit/fault.ts";
import { HEAD, LEGS } from "../../rules/kit/lit-parts.ts";
import type { Values } from "../../rules/kit/observed.ts";
import { ARTICLE, DRAWING_IN_BOOK } from "../../rules/sources.ts";
import { TILT } from "./drawn.ts";
import { headRise, trunkRise } from "./lying.ts";

/** Read from each picture: elevations and angles in degrees. */
type Read = "hips" | "head" | "knee";

/** The same, and what is read from a whole hold: trunk lengths, of the belly own breaths and seconds. */
type Measure = Read | "wander" | "depth" | "early" | "tilt";

/** When the faults of the belly wall are told. */
const WHERE_SEEN = "Told only where the pixels show the belly wall move with the breath.";

/** What can be wrong with a hold. */
export const faults = {
  "hips-lifting": {
    measures: "your hips",
    how: "rise of the line from shoulders to hips over the floor, against the own rest just before",
    measure: ({ change }) => change("hips"),
    unit: "deg",
    worse: "above",
    limit: 6,
    soft: 4,
    weight: 1,
    part: null,
    cue: "Keep your back on the floor",
    explain: "Your hips came off the floor during the hold. Let your back lie; only the belly draws in.",
    sources: [ARTICLE, DRAWING_IN_BOOK],
  },
  "head-lifted": {
    measures: "your head",
    how: "rise of the line from shoulders to ears over the floor, against the own rest just before",
    measure: ({ change }) => change("head"),
    unit: "deg",
    worse: "above",
    limit: 20,
    soft: 9,
    weight: 1,
    part: HEAD,
    cue: "Rest your head",
    explain: "Your head came off the floor during the hold. Let it lie, so that neck and chest stay loose.",
    note: "Against the picture and not against the trunk: lifted hips tip the trunk, and the head would get the blame.",
    sources: [ARTICLE, DRAWING_IN_BOOK],
  },
  "legs-straight": {
    measures: "your knees",
    how: "angle at the knee during the hold",
    measure: ({ top }) => top("knee"),
    unit: "deg",
    worse: "above",
    limit: 105,
    soft: 10,
    weight: 1,
    part: LEGS,
    cue: "Bend your knees",
    explain: "Your legs were long during the hold. Bend your knees: the belly lets go more easily that way.",
    sources: [ARTICLE, DRAWING_IN_BOOK],
  },
  moving: {
    measures: "how still you lie",
    how: "how far hips, knees or ankles sway to and fro during the hold",
    measure: ({ top }) => top("wander"),
    unit: "trunk",
    worse: "above",
    limit: 0.12,
    soft: 0.06,
    weight: 1,
    part: null,
    cue: "Stay still, only the belly moves",
    explain: "Your legs or hips moved during the hold. Lie quietly; only the belly moves.",
    note: "It began at 0.07, which is how far the joints of still bodies wander in noisy recordings.",
    sources: [ARTICLE, DRAWING_IN_BOOK],
  },
  "belly-not-in": {
    measures: "how far your belly is drawn in",
    how: "how far the belly wall is drawn in beyond the end of a breath out, in own quiet breaths",
    measure: ({ top }) => top("depth"),
    unit: "ratio",
    worse: "below",
    limit: BELLY_IN,
    soft: 0.4,
    weight: 1,
    part: null,
    cue: "Draw your belly in gently",
    explain:
      "Your belly did not go in further than when you breathe out. Draw it in gently, and keep it there.",
    note: WHERE_SEEN,
    sources: [DRAWING_IN_BOOK],
  },
  "let-go-early": {
    measures: "how long your belly stays in",
    how: "how long before the end of the hold the belly wall came out again",
    measure: ({ top }) => top("early"),
    unit: "s",
    worse: "above",
    limit: 1.5,
    soft: 1,
    weight: 1,
    part: null,
    cue: "Keep your belly in, breathe on",
    explain: "Your belly came out before the hold was over. Draw in less, breathe on, and stay to the end.",
    note: WHERE_SEEN,
    sources: [DRAWING_IN_BOOK],
  },
  "hips-tilting": {
    measures: "how still your hips lie",
    how: "how far the hips move along the trunk, against the own rest just before",
    measure: ({ top }) => top("tilt"),
    unit: "trunk",
    worse: "above",
    limit: TILT,
    soft: 0.006,
    weight: 1,
    part: null,
    cue: "Keep your hips still",
    explain: "Your hips moved along the floor while you drew in. Let them lie; only the belly moves.",
    note: "Told only where the pixels show the belly and the hips. While the hips move, nothing is said of the belly.",
    sources: [DRAWING_IN_BOOK],
  },
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** What only the pixels of the belly can tell. */
export const BELLY_FAULTS: readonly string[] = [
  "belly-not-in",
  "let-go-early",
  "hips-tilting",
] satisfies FaultId[];

/** Reads one frame. */
export function read(joints: SeenJoints): Values<Read> {
  return {
    hips: trunkRise(joints),
    head: headRise(joints),
    knee: middleAngle(joints, "hip", "knee", "ankle"),
  };
}
