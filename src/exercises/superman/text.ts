import { onBothSides } from "../../pose/joints.ts";
import {
  LOWER_BACK_UNSEEN,
  STAY_THREE_SECONDS,
  STOP_IF_IT_HURTS,
  TIME_IS_SEEN,
} from "../../rules/common-texts.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import { ARTICLE, BACK_EXERCISES_NHS, EXTENSOR_LOAD, WHO_BACK_PAIN } from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about the Superman, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "superman",
  view: "side",
  posture: "prone",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 3, perSide: false },
  filmed: true,
  demands: ["face-down", "bends-back"],
  week: { days: [4], place: 6 },
  gentler: "bird-dog",
  variants: [
    {
      id: "arms-out",
      name: "Arms out to the sides",
      description: "Like a T. Shorter levers, so the lift is easier.",
      easier: true,
      voids: ["arms-low"],
    },
    {
      id: "arms-down",
      name: "Arms down along the body",
      description: "The gentlest on back and shoulders.",
      easier: true,
      voids: ["arms-low"],
    },
    {
      id: "upper-body",
      name: "Chest and arms only",
      description: "Your legs stay on the floor.",
      easier: true,
      voids: ["legs-low"],
    },
  ],
  topFaults: ["arms-low", "legs-low", "chest-low", "over-arched"],
  text: {
    name: "Superman",
    summary: "Lifts arms, chest and legs a little off the floor to train the muscles along the spine.",
    steps: [
      "Lie face down with your arms stretched forward. Look at the floor.",
      "Tighten your buttocks and your belly a little.",
      "Float arms, chest and legs off the floor together. Think long, not high.",
      STAY_THREE_SECONDS,
      "Lower slowly and rest a moment.",
    ],
    camera:
      "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from fingertips to feet.",
    ready: "Lie face down, arms stretched forward.",
    canSee: [
      "Whether arms, chest and legs leave the floor",
      "Whether your knees and your neck stay long",
      TIME_IS_SEEN,
    ],
    cannotSee: [LOWER_BACK_UNSEEN, "Which muscles work", "Your far arm and leg: the near ones hide them"],
    safety: [
      STOP_IF_IT_HURTS,
      "This movement loads the lower back when you lift high. A hand's width off the floor is enough.",
      "If it does not feel good, choose the Bird-Dog. It is gentler on the back.",
    ],
    sources: [EXTENSOR_LOAD, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
