import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { ACSM_EXERCISE, ARTICLE, SAFE_EXERCISE, SWING_LOAD } from "../../rules/sources.ts";

/** Everything fixed about the kettlebell swing, and its words. */
export const meta: ExerciseMeta = {
  id: "kettlebell-swing",
  view: "side",
  posture: "standing",
  paced: false,
  joints: [...onBothSides("shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 0, perSide: false },
  filmed: true,
  demands: ["fast", "weight"],
  variants: [],
  topFaults: ["hips-short"],
  faults: [
    {
      id: "squatting",
      measures: "how your hips and knees bend",
      cue: "Hips back, not down",
      explain:
        "At the bottom your knees bent about as much as your hips. Push your hips back and keep your shins nearly upright: the swing is a hinge, not a squat.",
      weight: 2,
      basis:
        "The limit is 0.55: the hips' share of the bend, knees beyond 60° counting as too little. Good swings read 0.64 to 0.73, filmed ones 0.71, a labelled squat 0.35.",
      sources: [SWING_LOAD, ARTICLE],
    },
    {
      id: "hips-short",
      measures: "your hips at the top",
      cue: "Stand tall, squeeze",
      explain: "At the top your hips were not fully open. Stand tall to end the push.",
      weight: 1,
      basis:
        "The limit is 158°: simulated good swings read 171 to 190°, filmed ones 189 to 196°, a labelled short one 138°.",
      sources: [SWING_LOAD, ARTICLE],
    },
    {
      id: "leaning-back",
      measures: "how you stand at the top",
      cue: "Stop at tall, don't lean back",
      explain:
        "At the top your upper body leaned behind the upright line. With a weight in front that loads the lower back. Stop when you stand tall.",
      weight: 2,
      basis:
        "The limit is 15° behind upright: simulated good swings read -5 to +7°, filmed ones 4 to 14°, a labelled leaning one 26°.",
      sources: [SWING_LOAD, ARTICLE],
    },
    {
      id: "bell-high",
      measures: "the height of your arms",
      cue: "Only to shoulder height",
      explain:
        "Your arms went well above your shoulders. Shoulder height is enough, and the back is less tempted to arch.",
      weight: 1,
      basis:
        "The limit is 25° above level: simulated good swings read -9 to +12°, filmed ones 12 to 15°, a labelled high one 61°.",
      sources: [ARTICLE, SWING_LOAD],
    },
    {
      id: "bell-low",
      measures: "the height of your arms",
      cue: "Hips throw it to shoulder height",
      explain:
        "Your arms stayed well below your shoulders. A stronger push of the hips lets the bell float up.",
      weight: 1,
      basis:
        "The limit is 25° below level (-25°): simulated good swings read -9 to +12°, filmed ones 12 to 15°, a labelled low one -48°.",
      sources: [ARTICLE, SWING_LOAD],
    },
    {
      id: "arm-pull",
      measures: "your elbows",
      cue: "Long arms, hips do the work",
      explain: "Your elbows bent at the top. Let your arms be ropes: a push of the hips throws the bell.",
      weight: 1,
      basis:
        "The limit is 145°: simulated good swings read 167 to 179°, filmed ones 169 to 170°, a labelled pull 118°.",
      sources: [SWING_LOAD, ARTICLE],
    },
  ],
  text: {
    name: "Kettlebell swing",
    summary: "A quick hip hinge with a weight that trains the back of the body to push and to brace.",
    steps: [
      "Stand with your feet shoulder-width apart and hold the bell in both hands.",
      "Push your hips back with a long back, until the bell is between your legs.",
      "Push your hips forward and stand tall. The bell floats up to shoulder height.",
      "Let it swing back between your legs and push your hips back again.",
      "To end, let the bell swing low and put it down slowly, with your hips back.",
    ],
    camera:
      "Put the phone at hip height, two to three metres from your side. Leave room above you for your arms.",
    ready: "Stand side-on, feet shoulder-width apart, bell in both hands.",
    canSee: [
      "Whether you hinge at the hips or squat",
      "Whether you stand tall at the top, or lean back",
      "How high your hands go, and whether your arms stay long",
    ],
    cannotSee: [
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
      "The bell: neither how heavy it is, nor whether it is right for you",
      "The exact top when the camera gives fewer than about 15 pictures a second: swings are still counted, but the top is not judged",
    ],
    safety: [
      "Begin with a light bell: a small mistake weighs less.",
      "Practise the hinge without a weight first, until it is good.",
      "Keep the space in front of you free. If your grip slips, let the bell go and step away.",
      "Wear stable shoes. Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "Ask a trainer to watch your first swings.",
    ],
    sources: [SWING_LOAD, ARTICLE, SAFE_EXERCISE, ACSM_EXERCISE],
  },
};
