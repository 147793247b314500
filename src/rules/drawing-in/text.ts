import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../contract.ts";

/** Everything fixed about drawing-in, and its words. */
export const meta: ExerciseMeta = {
  id: "drawing-in",
  view: "side",
  paced: true,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 10, perSide: false },
  variants: [],
  faults: [
    {
      id: "hips-lifting",
      cue: "Keep your back on the floor",
      explain:
        "Your hips came off the floor during the hold. Here the belly draws in and the back stays where it is.",
      weight: 1,
      source:
        "Labelled recordings: still hips read within 2° of rest, lifted ones 12° and more; 6° is about the error of the measure (5-7°).",
    },
    {
      id: "head-lifted",
      cue: "Rest your head",
      explain: "Your head came off the floor during the hold. Let it lie, so that neck and chest stay loose.",
      weight: 1,
      source: "Labelled recordings: a resting head reads within 9° of rest, a lifted one 33° and more.",
    },
    {
      id: "legs-straight",
      cue: "Bend your knees",
      explain:
        "Your legs were long during the hold. With bent knees the lower back lies easier and the belly can let go.",
      weight: 1,
      source: "Labelled recordings: bent knees read 55-89°, straightened legs 127° and more.",
    },
    {
      id: "moving",
      cue: "Stay still, only the belly moves",
      explain:
        "Your legs or hips wandered during the hold. The smaller the rest of the movement, the better this works.",
      weight: 1,
      source:
        "Labelled recordings: still legs wander by up to 0.07 trunk lengths, restless ones by 0.28 and more.",
    },
  ],
  text: {
    name: "Drawing-in",
    summary:
      "Trains you to draw your belly in gently while you breathe on, the quiet start of steadying the back.",
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
      "Your muscles: whether the deep belly muscle works cannot be seen by any camera",
      "How far your belly draws in: the app leads your breath and counts the holds, the drawing in is up to you",
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
    ],
    safety: [
      "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "Do not hold your breath. If you feel dizzy, let go and breathe as you like.",
    ],
    sources: [
      {
        title:
          "Richardson, Hodges, Hides: Therapeutic Exercise for Lumbopelvic Stabilization, 2nd edition, 2004",
        address: "",
      },
      {
        title:
          "Hodges, Richardson: Inefficient muscular stabilization of the lumbar spine associated with low back pain, Spine 1996",
        address: "https://doi.org/10.1097/00007632-199611150-00014",
      },
      { title: "Recordings measured for this app: see the evidence page of this exercise", address: "" },
    ],
  },
};
