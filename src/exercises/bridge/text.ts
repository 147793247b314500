import { onBothSides } from "../../pose/joints.ts";
import {
  LOWER_BACK_UNSEEN,
  PHONE_BESIDE_YOU,
  STAY_THREE_SECONDS,
  STOP_IF_IT_HURTS,
  TIME_IS_SEEN,
} from "../../rules/common-texts.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import {
  ARTICLE,
  BACK_EXERCISES_NHS,
  BRIDGE_ACE,
  BRIDGE_FEET,
  BRIDGE_MAYO,
  WHO_BACK_PAIN,
} from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about the bridge, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "bridge",
  view: "side",
  posture: "supine-bent",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 3, perSide: false },
  filmed: true,
  demands: ["on-back"],
  week: { days: [0, 4], place: 2 },
  variants: [],
  topFaults: ["hips-low", "hips-high"],
  ownRange: { cap: "height", fault: "hips-low" },
  text: {
    name: "Bridge",
    summary: "Lifts the hips off the floor to train the buttocks and the muscles that carry the lower back.",
    steps: [
      "Lie on your back. Bend your knees and put your feet flat on the floor, hip-width apart.",
      "Tighten your belly and your buttocks.",
      "Lift your hips until shoulders, hips and knees make one line.",
      STAY_THREE_SECONDS,
      "Lower slowly until your back rests on the floor.",
    ],
    camera: PHONE_BESIDE_YOU,
    ready: "Lie on your back, knees bent, feet flat.",
    canSee: [
      "How high your hips come, against the line from shoulder to knee",
      "How far your feet are from your hips",
      TIME_IS_SEEN,
    ],
    cannotSee: [LOWER_BACK_UNSEEN, "Which muscles work", "Whether one hip hangs lower than the other"],
    safety: [STOP_IF_IT_HURTS, "Push through your heels, not with your neck. Your head stays on the floor."],
    sources: [BRIDGE_MAYO, BRIDGE_ACE, BRIDGE_FEET, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
