import { onBothSides } from "../../pose/joints.ts";
import { LOWER_BACK_UNSEEN, PHONE_BESIDE_YOU, STOP_IF_IT_HURTS } from "../../rules/common-texts.ts";
import type { ExerciseFacts } from "../../rules/contract.ts";
import {
  ARTICLE,
  BACK_EXERCISES_NHS,
  DRAWING_IN_BOOK,
  DRAWING_IN_STUDY,
  MOTOR_CONTROL_REVIEW,
} from "../../rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about drawing-in, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "drawing-in",
  view: "side",
  posture: "supine-bent",
  paced: true,
  readsBelly: true,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 10, perSide: false },
  filmed: false,
  demands: ["on-back"],
  week: { days: [0, 4], place: 1 },
  variants: [],
  topFaults: [],
  text: {
    name: "Drawing-in",
    summary:
      "Practises drawing the belly in gently while you breathe on: a quiet way to begin steadying the back.",
    steps: [
      "Lie on your back. Bend your knees and put your feet flat on the floor.",
      "Breathe in deeply.",
      "Breathe out and slowly draw your belly towards your spine. Your back stays on the floor.",
      "Hold it while you breathe on, as long as the guide shows.",
      "Let go and rest for a breath.",
    ],
    camera: PHONE_BESIDE_YOU,
    ready: "Lie on your back, knees bent, head down.",
    canSee: [
      "That you lie on your back with bent knees, and stay there through the hold",
      "Whether your hips or your head come off the floor",
      "Whether your legs stay bent and still",
      "Where your belly can be told from what is behind it: whether it goes in, and for how long it stays in",
    ],
    cannotSee: [
      "Your muscles: a camera cannot see whether the deep belly muscle works",
      "How far your belly goes in, other than beside your own breath; where it cannot be told at all, the drawing in is up to you",
      LOWER_BACK_UNSEEN,
    ],
    safety: [STOP_IF_IT_HURTS, "Do not hold your breath. If you feel dizzy, let go and breathe as you like."],
    sources: [DRAWING_IN_BOOK, DRAWING_IN_STUDY, MOTOR_CONTROL_REVIEW, ARTICLE, BACK_EXERCISES_NHS],
  },
};
