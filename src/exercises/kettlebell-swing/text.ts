import { onBothSides } from "../../pose/joints.ts";
import { LOWER_BACK_UNSEEN } from "../../rules/common-texts.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import { ACSM_EXERCISE, ARTICLE, SAFE_EXERCISE, SWING_LOAD } from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about the kettlebell swing, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "kettlebell-swing",
  view: "side",
  posture: "standing",
  paced: false,
  joints: [...onBothSides("shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 0, perSide: false },
  filmed: true,
  demands: ["fast", "weight"],
  // Last in the week, with a day of rest behind it.
  week: { days: [4], place: 7 },
  before: "Firm shoes, and room around you",
  restAfter: "Swings are hard work for the back.",
  weight: {
    question: "How heavy is your bell, in kilograms?",
    why: "A light one comes first: learn the movement, then add weight.",
    sources: [SWING_LOAD, ACSM_EXERCISE],
    without: "the hinge without weight",
    withouts: "hinges without weight",
    form: "Hips back, stand tall.",
    good: "Your hinge is good.",
    unsafeSaid: "You squatted or leaned back in your last set.",
    unsafe: ["squatting", "leaning-back"],
    repetitions: 8,
    goodShare: 0.8,
    // Bells as they are sold.
    choices: [0, 2, 4, 6, 8, 10, 12, 16, 20, 24],
    // Light enough that the back can hold it while the hips learn to throw it; usual bells are 2 to 4 apart; more than the
    // most is for a trainer who stands beside you.
    first: 6,
    step: 2,
    most: 24,
  },
  variants: [],
  topFaults: ["hips-short"],
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
      LOWER_BACK_UNSEEN,
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
