import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../contract.ts";
import { rushedMeta } from "../kit/common-faults.ts";

/** Everything fixed about the bridge, and its words. */
export const meta: ExerciseMeta = {
  id: "bridge",
  view: "side",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 3, perSide: false },
  variants: [],
  faults: [
    {
      id: "hips-low",
      cue: "Lift your hips to one line",
      explain:
        "At the top, shoulder, hip and knee did not make one line. The last part of the lift is where your buttocks work most.",
      weight: 1,
      source:
        "Filmed good bridges read 168-178° at the top; 162° leaves room for the error of the measure (5-7°).",
    },
    {
      id: "hips-high",
      cue: "Lower your hips a little",
      explain:
        "Your hips went past the straight line. That bends the lower back backwards, which a sore back may not like.",
      weight: 2,
      source:
        "More than 10° past straight is beyond the error of the measure; arching under load is a matter of safety.",
    },
    {
      id: "feet-far",
      cue: "Bring your feet closer",
      explain:
        "Your knees were wide open at the top. With the feet far away the back of the thighs does the work and may cramp.",
      weight: 1,
      source:
        "Filmed good bridges read 68-93° at the knee; 112° leaves room for build and the error of the measure.",
    },
    {
      id: "feet-near",
      cue: "Move your feet away",
      explain:
        "Your knees were bent sharply at the top. That loads the knees and makes the line hard to reach.",
      weight: 1,
      source: "Filmed good bridges read 68-93° at the knee; 62° leaves room for the error of the measure.",
    },
    {
      id: "short-hold",
      cue: "Hold it, count to three",
      explain:
        "You came down within a second. Staying at the top is what trains the muscles to carry you longer.",
      weight: 1,
      source: "The dose is about three seconds; under one second there was no hold.",
    },
    rushedMeta("Lower slowly"),
  ],
  text: {
    name: "Bridge",
    summary: "Lifts the hips off the floor to train the buttocks and the muscles that carry the lower back.",
    steps: [
      "Lie on your back. Bend your knees and put your feet flat on the floor, hip-width apart.",
      "Tighten your belly and your buttocks.",
      "Lift your hips until shoulders, hips and knees make one line.",
      "Stay for three seconds and keep breathing.",
      "Lower slowly until your back rests on the floor.",
    ],
    camera:
      "Put the phone on the floor or a low chair, two metres from your side, so that it sees you from head to feet.",
    ready: "Lie on your back, knees bent, feet flat.",
    canSee: [
      "How high your hips come, against the line from shoulder to knee",
      "How far your feet are from your hips",
      "How long you stay up, and how fast you lift and lower",
    ],
    cannotSee: [
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
      "Which muscles work",
      "Whether one hip hangs lower than the other",
    ],
    safety: [
      "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "Push through your heels, not with your neck. Your head stays on the floor.",
    ],
    sources: [
      { title: "NHS: exercises for back pain (bridges)", address: "" },
      {
        title: "Filmed repetitions measured for this app: see the evidence page of this exercise",
        address: "",
      },
    ],
  },
};
