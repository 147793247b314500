import { onBothSides } from "../../pose/joints.ts";
import { LOWER_BACK_UNSEEN, STOP_IF_IT_HURTS } from "../../rules/common-texts.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import { ARTICLE, BACK_EXERCISES_NHS, EXTENSOR_LOAD, WHO_BACK_PAIN } from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about the Bird-Dog, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "bird-dog",
  view: "side",
  posture: "all-fours",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 3, perSide: true },
  filmed: true,
  demands: ["hands-and-knees"],
  week: { days: [0, 2], place: 3 },
  variants: [
    {
      id: "leg-only",
      name: "Leg only",
      description: "Both hands stay on the floor. Easier to balance.",
      easier: true,
      voids: ["arm-low", "elbow-bent", "same-side"],
    },
    {
      id: "arm-only",
      name: "Arm only",
      description: "Both knees stay on the floor. The gentlest start.",
      easier: true,
      voids: ["leg-low", "leg-high", "knee-bent", "same-side"],
    },
  ],
  topFaults: ["leg-low", "leg-high"],
  text: {
    name: "Bird-Dog",
    summary: "Reaches out one arm and the opposite leg to train a steady, level back.",
    steps: [
      "Kneel on hands and knees: hands under your shoulders, knees under your hips, back straight.",
      "Tighten your belly a little and look at the floor.",
      "Reach one arm forward and the opposite leg back until both are level with your back.",
      "Stay for three seconds and keep breathing. Your back stays as still as a table.",
      "Return slowly and change sides.",
    ],
    camera:
      "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from the reaching hand to the foot.",
    ready: "Hands and knees on the floor, back straight.",
    canSee: [
      "Which arm and which leg you lift, and whether they come level with your back",
      "Whether knee and elbow are straight, and whether your back and head stay level",
      "How long you stay, and how fast you lift and return",
    ],
    cannotSee: [LOWER_BACK_UNSEEN, "Whether your hips turn or drop to one side", "Which muscles work"],
    safety: [
      STOP_IF_IT_HURTS,
      "If your wrists hurt, rest on your fists or on a folded towel.",
      "If you sway, begin with the leg only or the arm only.",
    ],
    sources: [EXTENSOR_LOAD, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
