import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../contract.ts";
import { rushedMeta } from "../kit/common-faults.ts";

/** Everything fixed about the Superman, and its words. */
export const meta: ExerciseMeta = {
  id: "superman",
  view: "side",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 3, perSide: false },
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
  faults: [
    {
      id: "arms-low",
      cue: "Float your arms up a little",
      explain:
        "Your arms stayed down while the rest of you rose. Long arms in line with the body train the upper back.",
      weight: 1,
      source: "Filmed good lifts raise the arms by 15 to 22°; under 6° they stayed on the floor.",
    },
    {
      id: "legs-low",
      cue: "Float your legs up a little",
      explain: "Your legs stayed on the floor. Lifting them a little brings in the buttocks.",
      weight: 1,
      source: "Filmed good lifts raise the legs by 8 to 18°, labelled low ones by up to 4°; 6° lies between.",
    },
    {
      id: "chest-low",
      cue: "Peel your chest off the floor",
      explain:
        "Your chest stayed on the floor. A small lift is enough to wake up the muscles along the spine.",
      weight: 1,
      source: "Filmed good lifts raise the trunk by 5 to 12°; 3.5° lies below the smallest of them.",
    },
    {
      id: "over-arched",
      cue: "Lower a little, reach longer",
      explain:
        "Chest and legs came up very high. That puts a high load on the lower back. Reach longer instead of higher.",
      weight: 2,
      source:
        "High loads on the spine are reported for this movement (Callaghan and others, 1998); trunk and legs of filmed good lifts add up to 13 to 30°.",
    },
    {
      id: "knees-bent",
      cue: "Lengthen your legs",
      explain: "Your knees were bent. Long legs let the buttocks do the lifting and keep the back calm.",
      weight: 1,
      source: "Filmed straight knees read 158-174°; 150° leaves room for the error of the measure.",
    },
    {
      id: "head-lifted",
      cue: "Eyes to the floor",
      explain: "You looked up. That bends the neck backwards while it carries the head.",
      weight: 1,
      source: "Filmed neutral heads read up to +10°, lifted ones +26 to +32°.",
    },
    {
      id: "short-hold",
      cue: "Stay up, count to three",
      explain: "You came down within a second. Staying up is what trains the muscles to carry you longer.",
      weight: 1,
      source: "The dose is about three seconds; under one second there was no hold.",
    },
    rushedMeta("Slower"),
  ],
  text: {
    name: "Superman",
    summary: "Lifts arms, chest and legs a little off the floor to train the muscles along the spine.",
    steps: [
      "Lie face down with your arms stretched forward. Look at the floor.",
      "Tighten your buttocks and your belly a little.",
      "Float arms, chest and legs off the floor together. Think long, not high.",
      "Stay for three seconds and keep breathing.",
      "Lower slowly and rest a moment.",
    ],
    camera:
      "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from fingertips to feet.",
    ready: "Lie face down, arms stretched forward.",
    canSee: [
      "Whether arms, chest and legs leave the floor",
      "Whether your knees and your neck stay long",
      "How long you stay up, and how fast you lift and lower",
    ],
    cannotSee: [
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
      "Which muscles work",
      "Your far arm and leg: the near ones hide them",
    ],
    safety: [
      "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "This movement loads the lower back when you lift high. A hand's width off the floor is enough.",
      "If it does not feel good, choose the Bird-Dog. It is gentler on the back.",
    ],
    sources: [
      {
        title:
          "Callaghan JP, Gunning JL, McGill SM (1998): The relationship between lumbar spine load and muscle activity during extensor exercises. Physical Therapy 78(1)",
        address: "https://doi.org/10.1093/ptj/78.1.8",
      },
      {
        title: "Filmed repetitions measured for this app: see the evidence page of this exercise",
        address: "",
      },
    ],
  },
};
