import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { rushedMeta } from "../../rules/kit/common-faults.ts";
import {
  ARTICLE,
  BACK_EXERCISES_NHS,
  BRIDGE_ACE,
  EXTENSOR_LOAD,
  WHO_BACK_PAIN,
} from "../../rules/sources.ts";

/** Everything fixed about the Bird-Dog, and its words. */
export const meta: ExerciseMeta = {
  id: "bird-dog",
  view: "side",
  posture: "all-fours",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 3, perSide: true },
  filmed: true,
  demands: ["hands-and-knees"],
  variants: [
    {
      id: "leg-only",
      name: "Leg only",
      description: "Both hands stay on the floor. Easier to balance.",
      easier: true,
      voids: ["arm-low", "elbow-bent", "same-side"],
    },
    {
      id: "arm-only",
      name: "Arm only",
      description: "Both knees stay on the floor. The gentlest start.",
      easier: true,
      voids: ["leg-low", "leg-high", "knee-bent", "same-side"],
    },
  ],
  topFaults: ["leg-low", "leg-high"],
  faults: [
    {
      id: "arm-low",
      measures: "the height of your arm",
      cue: "Reach your arm to back height",
      explain:
        "Your arm stayed below your back. Reach it forward until it is level: a long, level arm gives the back more to hold.",
      weight: 1,
      basis:
        "The limit is 20° below level (-20°): simulated good arms read -11 to +8°, those of filmed people -24 to -2°, a labelled low one -38°.",
      sources: [EXTENSOR_LOAD, ARTICLE],
    },
    {
      id: "leg-low",
      measures: "the height of your leg",
      cue: "Lift your leg to back height",
      explain: "Your leg stayed below your back. Lift it until it is level, then hold it there.",
      weight: 1,
      basis:
        "The limit is 20° below level (-20°): simulated good legs read -4 to +8°, those of filmed people 2 to 28°, a labelled low one -32°.",
      sources: [EXTENSOR_LOAD, ARTICLE],
    },
    {
      id: "leg-high",
      measures: "the height of your leg",
      cue: "Lower your leg to hip height",
      explain: "Your leg went above your back. Up there the back tends to arch. Reach long instead of high.",
      weight: 1,
      basis:
        "The limit is 16°: simulated good legs read -4 to +8°, a labelled high one 34°; filmed people read 2 to 24°, and the upper ones kick high.",
      sources: [BRIDGE_ACE, ARTICLE],
    },
    {
      id: "knee-bent",
      measures: "your knee",
      cue: "Straighten your leg",
      explain: "The knee of your lifted leg was bent. A long leg gives the back more to hold.",
      weight: 1,
      basis:
        "The limit is 150°: simulated straight knees read 152 to 176°, those of filmed people 143 to 167°, a labelled bent one 111°.",
      sources: [EXTENSOR_LOAD, ARTICLE],
    },
    {
      id: "elbow-bent",
      measures: "your elbow",
      cue: "Straighten your arm",
      explain: "The elbow of your lifted arm was bent. A long arm gives the back more to hold.",
      weight: 1,
      basis:
        "The limit is 150°: simulated straight elbows read 156 to 177°, those of filmed people 169 to 177°, a labelled bent one 137°.",
      sources: [EXTENSOR_LOAD, ARTICLE],
    },
    {
      id: "back-tilted",
      measures: "the tilt of your back",
      cue: "Keep your back level",
      explain: "Your back tipped up or down while you lifted. Keep it as still as a table.",
      weight: 1,
      basis:
        "The limit is a change of 13° from your own rest: simulated good ones read up to 4°, filmed people up to 7°, a labelled tilted one 21°.",
      sources: [BRIDGE_ACE, ARTICLE],
    },
    {
      id: "head-lifted",
      measures: "your neck",
      cue: "Look at the floor",
      explain: "You looked up. Look at the floor a little ahead of your hands: your neck stays long.",
      weight: 1,
      basis:
        "The limit is 25°: simulated neutral necks read -13 to +9°, those of filmed people -5 to +11°, a labelled lifted head 37°.",
      sources: [ARTICLE],
    },
    {
      id: "head-dropped",
      measures: "your neck",
      cue: "Lift your head in line",
      explain: "Your head hung down. Keep it in one line with your back.",
      weight: 1,
      basis:
        "The limit is -25°: simulated neutral necks read -13 to +9°, those of filmed people -5 to +11°, a labelled dropped head -58°.",
      sources: [ARTICLE],
    },
    {
      id: "same-side",
      measures: "which arm and leg you lift",
      cue: "Opposite arm and leg",
      explain:
        "You lifted arm and leg of the same side. Lift opposite ones: then your trunk learns to stay level.",
      weight: 1,
      basis: "Nothing is measured in degrees: the exercise asks for the opposite arm and leg.",
      sources: [EXTENSOR_LOAD, ARTICLE],
    },
    {
      id: "short-hold",
      measures: "the hold",
      cue: "Hold it, count to three",
      explain: "You came down within a second. Stay out there a little: holding still is the exercise.",
      weight: 1,
      basis: "The dose is about three seconds; under 1 s there was no hold.",
      sources: [ARTICLE],
    },
    rushedMeta("Return slowly"),
  ],
  text: {
    name: "Bird-Dog",
    summary: "Reaches out one arm and the opposite leg to train a steady, level back.",
    steps: [
      "Kneel on hands and knees: hands under your shoulders, knees under your hips, back straight.",
      "Tighten your belly a little and look at the floor.",
      "Reach one arm forward and the opposite leg back until both are level with your back.",
      "Stay for three seconds and keep breathing. Your back stays as still as a table.",
      "Return slowly and change sides.",
    ],
    camera:
      "Put the phone on the floor or a low chair, two to three metres from your side, so that it sees you from the reaching hand to the foot.",
    ready: "Hands and knees on the floor, back straight.",
    canSee: [
      "Which arm and which leg you lift, and whether they come level with your back",
      "Whether knee and elbow are straight, and whether your back and head stay level",
      "How long you stay, and how fast you lift and return",
    ],
    cannotSee: [
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
      "Whether your hips turn or drop to one side",
      "Which muscles work",
    ],
    safety: [
      "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "If your wrists hurt, rest on your fists or on a folded towel.",
      "If you sway, begin with the leg only or the arm only.",
    ],
    sources: [EXTENSOR_LOAD, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
