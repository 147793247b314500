import type { SeenJoints } from "../../rules/contract.ts";
import { middleAngle } from "../../rules/kit/body.ts";
import type { Faults } from "../../rules/kit/fault.ts";
import { HEAD, LEGS } from "../../rules/kit/lit-parts.ts";
import type { Values } from "../../rules/kit/observed.ts";
import { ARTICLE, DRAWING_IN_BOOK } from "../../rules/sources.ts";
import { headRise, trunkRise } from "./lying.ts";

/** Read from each picture: elevations and angles in degrees. */
type Read = "hips" | "head" | "knee";

/** The same, and what is read from a whole hold, in trunk lengths. */
type Measure = Read | "wander";

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
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;

/** Reads one frame. */
export function read(joints: SeenJoints): Values<Read> {
  return {
    hips: trunkRise(joints),
    head: headRise(joints),
    knee: middleAngle(joints, "hip", "knee", "ankle"),
  };
}
