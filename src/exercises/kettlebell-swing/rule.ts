import type { Fault, Faults } from "../../rules/kit/fault.ts";
import { ARMS, TRUNK } from "../../rules/kit/lit-parts.ts";
import { ARTICLE, SWING_LOAD } from "../../rules/sources.ts";
import { type Measure, SQUAT_KNEE, SQUAT_RATIO } from "./posture.ts";

/** How the height of the arms is measured, too much of it and too little. */
const ARM_HEIGHT = {
  measures: "the height of your arms",
  how: "elevation of the arms at the top; 0° is level",
  measure: ({ top }) => top("arm"),
  unit: "deg",
  part: ARMS,
} as const satisfies Partial<Fault<Measure>>;

/** What can be wrong with a swing. */
export const faults = {
  squatting: {
    measures: "how your hips and knees bend",
    how: `share of the hips in the bend at the bottom, of hips and knees together; knees bent beyond ${SQUAT_KNEE}° count as too little`,
    measure: ({ top }) => top("hinge"),
    unit: "ratio",
    worse: "below",
    limit: SQUAT_RATIO,
    soft: 0.05,
    weight: 2,
    part: null,
    cue: "Hips back, not down",
    explain:
      "At the bottom your knees bent about as much as your hips. Push your hips back and keep your shins nearly upright: the swing is a hinge, not a squat.",
    sources: [SWING_LOAD, ARTICLE],
  },
  "hips-short": {
    measures: "your hips at the top",
    how: "angle at the hip between shoulder and knee at the top; 180° is one straight line",
    measure: ({ top }) => top("line"),
    unit: "deg",
    worse: "below",
    limit: 158,
    soft: 8,
    weight: 1,
    part: null,
    cue: "Stand tall, squeeze",
    explain: "At the top your hips were not fully open. Stand tall to end the push.",
    sources: [SWING_LOAD, ARTICLE],
  },
  "leaning-back": {
    measures: "how you stand at the top",
    how: "how far the trunk is behind the upright at the top",
    measure: ({ top }) => top("lean"),
    unit: "deg",
    worse: "above",
    limit: 15,
    soft: 2.5,
    weight: 2,
    part: TRUNK,
    cue: "Stop at tall, don't lean back",
    explain:
      "At the top your upper body leaned behind the upright line. With a weight in front that loads the lower back. Stop when you stand tall.",
    note: "With a weight in front that loads the lower back.",
    sources: [SWING_LOAD, ARTICLE],
  },
  "bell-high": {
    ...ARM_HEIGHT,
    worse: "above",
    limit: 25,
    soft: 8,
    weight: 1,
    cue: "Only to shoulder height",
    explain:
      "Your arms went well above your shoulders. Shoulder height is enough, and the back is less tempted to arch.",
    sources: [ARTICLE, SWING_LOAD],
  },
  "bell-low": {
    ...ARM_HEIGHT,
    worse: "below",
    limit: -25,
    soft: 8,
    weight: 1,
    cue: "Hips throw it to shoulder height",
    explain:
      "Your arms stayed well below your shoulders. A stronger push of the hips lets the bell float up.",
    sources: [ARTICLE, SWING_LOAD],
  },
  "arm-pull": {
    measures: "your elbows",
    how: "angle at the elbow at the top",
    measure: ({ top }) => top("elbow"),
    unit: "deg",
    worse: "below",
    limit: 145,
    soft: 10,
    weight: 1,
    part: ARMS,
    cue: "Long arms, hips do the work",
    explain: "Your elbows bent at the top. Let your arms be ropes: a push of the hips throws the bell.",
    sources: [SWING_LOAD, ARTICLE],
  },
} satisfies Faults<Measure>;

export type FaultId = keyof typeof faults;
