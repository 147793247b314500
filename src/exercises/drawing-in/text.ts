import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import {
  ARTICLE,
  BACK_EXERCISES_NHS,
  DRAWING_IN_BOOK,
  DRAWING_IN_STUDY,
  MOTOR_CONTROL_REVIEW,
} from "../../rules/sources.ts";

/** Everything fixed about drawing-in, and its words. */
export const meta: ExerciseMeta = {
  id: "drawing-in",
  view: "side",
  posture: "supine-bent",
  paced: true,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 10, perSide: false },
  filmed: false,
  demands: ["on-back"],
  variants: [],
  topFaults: [],
  faults: [
    {
      id: "hips-lifting",
      measures: "your hips",
      cue: "Keep your back on the floor",
      explain: "Your hips came off the floor during the hold. Let your back lie; only the belly draws in.",
      weight: 1,
      basis: "The limit is 6°: still hips read within 3° of rest, a labelled lift 19°.",
      sources: [ARTICLE, DRAWING_IN_BOOK],
    },
    {
      id: "head-lifted",
      measures: "your head",
      cue: "Rest your head",
      explain: "Your head came off the floor during the hold. Let it lie, so that neck and chest stay loose.",
      weight: 1,
      basis: "The limit is 20°: a resting head reads within 13° of rest, a labelled lift 42°.",
      sources: [ARTICLE, DRAWING_IN_BOOK],
    },
    {
      id: "legs-straight",
      measures: "your knees",
      cue: "Bend your knees",
      explain:
        "Your legs were long during the hold. Bend your knees: the belly lets go more easily that way.",
      weight: 1,
      basis: "The limit is 105°: bent knees read 55 to 68°, labelled straight ones 127°.",
      sources: [ARTICLE, DRAWING_IN_BOOK],
    },
    {
      id: "moving",
      measures: "how still you lie",
      cue: "Stay still, only the belly moves",
      explain: "Your legs or hips moved during the hold. Lie quietly; only the belly moves.",
      weight: 1,
      basis: "The limit is 0.12 trunk lengths: still bodies read up to 0.07, a labelled restless one 0.37.",
      sources: [ARTICLE, DRAWING_IN_BOOK],
    },
  ],
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
    camera:
      "Put the phone on the floor or a low chair, two metres from your side, so that it sees you from head to feet.",
    ready: "Lie on your back, knees bent, head down.",
    canSee: [
      "That you lie on your back with bent knees, and stay there through the hold",
      "Whether your hips or your head come off the floor",
      "Whether your legs stay bent and still",
    ],
    cannotSee: [
      "Your muscles: a camera cannot see whether the deep belly muscle works",
      "How far your belly draws in: the app leads your breath and counts the holds, the drawing in is up to you",
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
    ],
    safety: [
      "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "Do not hold your breath. If you feel dizzy, let go and breathe as you like.",
    ],
    sources: [DRAWING_IN_BOOK, DRAWING_IN_STUDY, MOTOR_CONTROL_REVIEW, ARTICLE, BACK_EXERCISES_NHS],
  },
};
