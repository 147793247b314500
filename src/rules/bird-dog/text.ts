import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../contract.ts";
import { rushedMeta } from "../kit/common-faults.ts";

/** Everything fixed about the Bird-Dog, and its words. */
export const meta: ExerciseMeta = {
  id: "bird-dog",
  view: "side",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 5, holdSeconds: 3, perSide: true },
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
  faults: [
    {
      id: "arm-low",
      cue: "Reach your arm to back height",
      explain:
        "Your arm stayed below your back. Level with it, the muscles between your shoulder blades join in.",
      weight: 1,
      source: "Filmed lifted arms read 0 to -14°; -20° leaves room for the error of the measure.",
    },
    {
      id: "leg-low",
      cue: "Lift your leg to back height",
      explain: "Your leg stayed below your back. Level with it, the buttock does its share.",
      weight: 1,
      source: "Filmed level legs read 3 to 11°; -20° is well below the error of the measure.",
    },
    {
      id: "leg-high",
      cue: "Lower your leg to hip height",
      explain:
        "Your leg went above your back. That tends to hollow the lower back. Reach long instead of high.",
      weight: 1,
      source: "Filmed level legs read 3 to 11°, legs kicked high 14 to 34°.",
    },
    {
      id: "knee-bent",
      cue: "Straighten your leg",
      explain: "The knee of your lifted leg was bent. A long leg makes the trunk work to stay still.",
      weight: 1,
      source: "Straight knees read 158-174° on filmed people; 150° leaves room for the error of the measure.",
    },
    {
      id: "elbow-bent",
      cue: "Straighten your arm",
      explain: "The elbow of your lifted arm was bent. A long arm makes the trunk work to stay still.",
      weight: 1,
      source: "As for the knee: straight limbs read 158-174°; 150° leaves room for the error of the measure.",
    },
    {
      id: "back-tilted",
      cue: "Keep your back level",
      explain: "Your back tipped up or down while you lifted. The aim is a back as still as a table.",
      weight: 1,
      source: "A change of 13° from your own rest is beyond the error of the measure (5-7°).",
    },
    {
      id: "head-lifted",
      cue: "Look at the floor",
      explain: "You looked up. Your neck stays long when you look at the floor a little ahead of your hands.",
      weight: 1,
      source:
        "Neutral necks read within 10° of the trunk's line; 25° leaves room for the error of the measure.",
    },
    {
      id: "head-dropped",
      cue: "Lift your head in line",
      explain: "Your head hung down. Keep it in one line with your back.",
      weight: 1,
      source:
        "Neutral necks read within 10° of the trunk's line; 25° leaves room for the error of the measure.",
    },
    {
      id: "same-side",
      cue: "Opposite arm and leg",
      explain: "You lifted arm and leg of the same side. Opposite ones train the trunk to resist turning.",
      weight: 1,
      source: "The exercise as McGill describes it: opposite arm and leg.",
    },
    {
      id: "short-hold",
      cue: "Hold it, count to three",
      explain:
        "You came down within a second. Staying out there is what trains the muscles to carry you longer.",
      weight: 1,
      source: "The dose is about three seconds; under one second there was no hold.",
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
