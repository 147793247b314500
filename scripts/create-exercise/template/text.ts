import { onBothSides } from "../../../src/pose/joints.ts";
import type { ExerciseFacts } from "../../../src/rules/contract.ts";
import { BACK_EXERCISES_NHS } from "../../../src/rules/sources.ts";
import type { FaultId } from "./rule.ts";

/** Everything fixed about it, and its words. */
export const facts: ExerciseFacts<FaultId> = {
  id: "new-exercise",
  view: "side",
  posture: "supine-bent",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 6, holdSeconds: 2, perSide: false },
  filmed: false,
  demands: ["on-back"],
  week: { days: [2], place: 0 },
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
    name: "New exercise",
    summary: "Slides the heels away while the back stays down.",
    steps: [
      "Lie on your back, knees bent.",
      "Slide both heels away from you.",
      "Stay for two seconds and keep breathing.",
      "Slide them back.",
    ],
    camera: "Put the phone on the floor, two metres from your side, so that it sees you from head to feet.",
    ready: "Lie on your back, knees bent, feet flat.",
    canSee: ["How far your heels slide", "Whether your back stays down"],
    cannotSee: [
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
      "Which muscles work",
    ],
    safety: ["Stop if it hurts. Worse pain after exercise means stop and ask a doctor."],
    sources: [BACK_EXERCISES_NHS],
  },
};
