import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import { ARTICLE, BACK_EXERCISES_NHS } from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about the heel slide, with facts that no other exercise has. */
export const facts: ExerciseFacts<FaultId> = {
  id: "eighth-slide",
  view: "side",
  posture: "supine-bent",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 6, holdSeconds: 2, perSide: false },
  filmed: false,
  demands: ["on-back", "weight"],
  week: { days: [6], place: 0 },
  gentler: "drawing-in",
  before: "Socks on, so that your heels can slide",
  restAfter: "Heel slides pull at the front of the hips.",
  weight: {
    question: "How heavy is your ankle weight, in kilograms?",
    why: "None comes first: your back has to stay down before your legs weigh more.",
    sources: [BACK_EXERCISES_NHS],
    without: "the slide without a weight",
    withouts: "slides without a weight",
    form: "Back down, heels far.",
    good: "Your slide is good.",
    unsafeSaid: "Your back lifted in your last set.",
    unsafe: ["back-lifting"],
    repetitions: 5,
    goodShare: 0.9,
    choices: [0, 1, 2],
    first: 1,
    step: 1,
    most: 2,
  },
  variants: [
    {
      id: "short-way",
      name: "A short way",
      description: "Only as far as feels easy.",
      easier: true,
      voids: ["slide-short"],
    },
  ],
  topFaults: ["slide-short"],
  text: {
    name: "Heel slide",
    summary: "Slides the heels away while the back stays down.",
    steps: ["Lie on your back, knees bent.", "Slide your heels away.", "Stay for two seconds.", "Come back."],
    camera: "Put the phone on the floor, two metres from your side.",
    ready: "Lie on your back, knees bent.",
    canSee: ["How far your heels slide"],
    cannotSee: ["Which muscles work"],
    safety: ["Stop if it hurts."],
    sources: [BACK_EXERCISES_NHS, ARTICLE],
  },
};
