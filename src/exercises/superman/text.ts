import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { rushedMeta } from "../../rules/kit/common-faults.ts";
import { ARTICLE, BACK_EXERCISES_NHS, EXTENSOR_LOAD, WHO_BACK_PAIN } from "../../rules/sources.ts";

/** Everything fixed about the Superman, and its words. */
export const meta: ExerciseMeta = {
  id: "superman",
  view: "side",
  posture: "prone",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 3, perSide: false },
  filmed: true,
  demands: ["face-down", "bends-back"],
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
  faults: [
    {
      id: "arms-low",
      measures: "your arms",
      cue: "Float your arms up a little",
      explain:
        "Your arms stayed down while the rest of you rose. Float them up, long, in line with your body.",
      weight: 1,
      basis:
        "The limit is 6° from rest: simulated good lifts read 17 to 29°, filmed people 5 to 37°, labelled low arms -16°.",
      sources: [ARTICLE, EXTENSOR_LOAD],
    },
    {
      id: "legs-low",
      measures: "your legs",
      cue: "Float your legs up a little",
      explain: "Your legs stayed on the floor. Float them up a little, from the hip.",
      weight: 1,
      basis:
        "The limit is 6° from rest: simulated good lifts read 11 to 20°, filmed people 15 to 17°, labelled low legs 4°.",
      sources: [ARTICLE, EXTENSOR_LOAD],
    },
    {
      id: "chest-low",
      measures: "your chest",
      cue: "Peel your chest off the floor",
      explain: "Your chest stayed on the floor. A hand's width is enough.",
      weight: 1,
      basis:
        "The limit is 3.5° from rest: simulated good lifts read 6 to 20°, filmed people 6 to 11°, a labelled low chest 0.8°.",
      sources: [ARTICLE, EXTENSOR_LOAD],
    },
    {
      id: "over-arched",
      measures: "how high you lift",
      cue: "Lower a little, reach longer",
      explain:
        "Chest and legs came up very high. Lifting high puts a high load on the lower back. Reach longer instead of higher.",
      weight: 2,
      basis:
        "The limit is 60°, trunk and legs together: simulated good lifts read 18 to 35°, filmed people 20 to 27°, a labelled high one 69°. It weighs double, because of the load on the spine.",
      sources: [EXTENSOR_LOAD],
    },
    {
      id: "knees-bent",
      measures: "your knees",
      cue: "Lengthen your legs",
      explain: "Your knees were bent. Lengthen your legs and lift them from the hip.",
      weight: 1,
      basis:
        "The limit is 150°: simulated straight knees read 169 to 176°, those of filmed people 162 to 173°, labelled bent ones 134°.",
      sources: [ARTICLE],
    },
    {
      id: "head-lifted",
      measures: "your neck",
      cue: "Eyes to the floor",
      explain: "You looked up. Look at the floor: your neck stays long.",
      weight: 1,
      basis:
        "The limit is 25°: simulated neutral heads read -9 to +8°, a labelled lifted one 42°; filmed people read -17 to +31°, and the upper ones look up.",
      sources: [ARTICLE],
    },
    {
      id: "short-hold",
      measures: "the hold",
      cue: "Stay up, count to three",
      explain: "You came down within a second. Stay up a little: holding still is the exercise.",
      weight: 1,
      basis:
        "The dose is about three seconds. The limit is 1.1 s, because this measure reads up to 0.35 s long.",
      sources: [ARTICLE],
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
    sources: [EXTENSOR_LOAD, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
