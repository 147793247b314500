import { onBothSides } from "../../pose/joints.ts";
import { STOP_IF_IT_HURTS } from "../../rules/common-texts.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import { ARTICLE, BACK_EXERCISES_NHS, BODY_CHECK_NHS, WHO_BACK_PAIN } from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about the back extension on a chair, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "back-extension",
  view: "side",
  posture: "seated",
  paced: false,
  joints: [...onBothSides("ear", "shoulder", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 6, holdSeconds: 10, perSide: false },
  filmed: false,
  demands: ["bends-back", "head-back"],
  week: { days: [2], place: 5 },
  variants: [
    {
      id: "arms-lower",
      name: "Arms lower",
      description: "For stiff shoulders: cross your arms on your chest or rest your hands on your thighs.",
      easier: true,
      voids: ["hands-dropped"],
    },
  ],
  topFaults: ["short-lean", "over-arched"],
  ownRange: { cap: "lean", fault: "short-lean" },
  text: {
    name: "Back extension on a chair",
    summary: "Bends the upper back gently over the back of a chair, against a day of sitting bent forward.",
    steps: [
      "Sit well back on a firm chair. The top of its back should reach your shoulder blades.",
      "Put your feet flat on the floor and your hands on the back of your head, elbows wide.",
      "Lean back slowly, so that your upper back bends over the chair.",
      "Stay for ten seconds and keep breathing. Your hands carry your head.",
      "Come back up slowly.",
    ],
    camera:
      "Put the phone at the height of the seat, two metres from your side, so that it sees you from head to feet.",
    ready: "Sit tall, hands behind your head.",
    canSee: [
      "How far your trunk leans back from where you sit upright",
      "Whether your hips slide forward",
      "Whether your hands stay at your head, and whether your head drops back",
      "How long you stay, and how fast you lean and come back",
    ],
    cannotSee: [
      "Where along your back the bend is: nothing between shoulders and hips is visible to the camera",
      "Which muscles work",
      "Whether the chair is firm and stands safely",
    ],
    safety: [
      STOP_IF_IT_HURTS,
      "Use a chair that stands firmly against a wall, without wheels.",
      "If you feel dizzy, come up and rest. If the edge of the chair presses, put a pillow in between.",
    ],
    sources: [ARTICLE, BODY_CHECK_NHS, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
