import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import {
  ARTICLE,
  BACK_EXERCISES_NHS,
  BODY_CHECK_NHS,
  ROTATION_RANGE,
  WHO_BACK_PAIN,
} from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about the upper trunk rotation, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "trunk-rotation",
  view: "front",
  posture: "seated",
  paced: false,
  joints: ["nose", ...onBothSides("shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 1, perSide: false },
  filmed: false,
  demands: ["turns"],
  remarks: [
    { id: "left-smaller", text: "Next time, turn further to your left" },
    { id: "right-smaller", text: "Next time, turn further to your right" },
  ],
  week: { days: [2], place: 4 },
  variants: [
    {
      id: "arms-lower",
      name: "Arms lower",
      description: "Cross your arms on your belly instead of your chest. Kinder to stiff or sore shoulders.",
      easier: true,
      voids: ["arms-open"],
    },
  ],
  topFaults: ["short-rotation"],
  ownRange: { cap: "turn", fault: "short-rotation" },
  text: {
    name: "Upper trunk rotation",
    summary: "Turns the upper back from side to side on a chair, to keep it easy to move.",
    steps: [
      "Sit tall on a firm chair, feet flat on the floor, knees apart.",
      "Cross your arms on your chest.",
      "Turn your whole upper body to one side, as far as is comfortable. Your legs stay still.",
      "Stay for one second and breathe on.",
      "Come back to the middle and turn to the other side.",
    ],
    camera:
      "Put the phone right in front of you, about two metres away, at chest height. It needs to see your head, your knees and your feet.",
    ready: "Sit tall facing the camera, arms crossed.",
    canSee: [
      "To which side you turn, and whether it is a small, a good or a full turn",
      "Whether your legs stay still and your upper body stays upright",
      "How long you stay, and how fast you turn",
    ],
    cannotSee: [
      "The exact angle: a flat picture tells small from full, not degrees",
      "Which part of the spine turns",
      "Much of your face and far arm in a full turn; then the app says that it could not see",
    ],
    safety: [
      "Turn slowly, without a bounce. Stop if it hurts.",
      "Worse pain after exercise means stop and ask a doctor.",
      "Use a chair that does not roll or swivel.",
    ],
    sources: [ROTATION_RANGE, BODY_CHECK_NHS, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
