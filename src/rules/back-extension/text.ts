import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../contract.ts";
import { rushedMeta } from "../kit/common-faults.ts";

/** Everything fixed about the back extension on a chair, and its words. */
export const meta: ExerciseMeta = {
  id: "back-extension",
  view: "side",
  paced: false,
  joints: [...onBothSides("ear", "shoulder", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 6, holdSeconds: 10, perSide: false },
  variants: [
    {
      id: "arms-lower",
      name: "Arms lower",
      description: "For stiff shoulders: cross your arms on your chest or rest your hands on your thighs.",
      easier: true,
      voids: ["hands-dropped"],
    },
  ],
  faults: [
    {
      id: "short-lean",
      cue: "Lean back a little more",
      explain:
        "Your back hardly left its upright place. Let your upper back bend over the chair as far as it likes to.",
      weight: 1,
      source:
        "Labelled good leans read 24-37° from rest, short ones 5-9°; 15° lies between and leaves room for the error of the measure (5-7°).",
    },
    {
      id: "over-arched",
      cue: "Ease forward a little",
      explain:
        "You leaned back very far. A small bend over the chair is enough; a deep one may pinch a sore back.",
      weight: 2,
      source:
        "Labelled good leans stay below 37°, too deep ones read 49° and more; arching far back is a matter of safety.",
    },
    {
      id: "hips-sliding",
      cue: "Sit back in the chair",
      explain:
        "Your hips slid forward on the seat. Then the chair holds your lower back and your upper back stays stiff.",
      weight: 1,
      source: "Labelled slides read 0.24-0.34 trunk lengths, clean leans up to 0.11; 0.17 lies between.",
    },
    {
      id: "hands-dropped",
      cue: "Hands behind your head",
      explain: "Your hands left your head. They carry its weight, so that your neck can rest.",
      weight: 1,
      source:
        "Labelled hands at the head read 0.1-0.25 trunk lengths from the ear, dropped ones 0.74 and more.",
    },
    {
      id: "head-dropped-back",
      cue: "Keep your neck long",
      explain:
        "Your head fell back. Let your hands carry it in line with your back, so that the neck is not pinched.",
      weight: 2,
      source:
        "A neutral neck reads -7 to +8° along the midline, a tipped one 37° and more; a matter of safety.",
    },
    {
      id: "short-hold",
      cue: "Hold for ten seconds",
      explain: "You came back before ten seconds were over. Time lets stiff joints ease into the bend.",
      weight: 1,
      source: "The dose is ten seconds; 8.5 leaves room for a quick count.",
    },
    rushedMeta("Slower"),
  ],
  text: {
    name: "Back extension on a chair",
    summary: "Bends the upper back gently over the back of a chair, against a day of sitting bent forward.",
    steps: [
      "Sit well back on a firm chair. The top of its back should reach your shoulder blades.",
      "Put your feet flat on the floor and your hands on the back of your head, elbows wide.",
      "Lean back slowly, so that your upper back bends over the chair.",
      "Stay for ten seconds and keep breathing. Your hands carry your head.",
      "Come back up slowly.",
    ],
    camera:
      "Put the phone at the height of the seat, two metres from your side, so that it sees you from head to feet.",
    ready: "Sit tall, hands behind your head.",
    canSee: [
      "How far your trunk leans back from where you sit upright",
      "Whether your hips slide forward",
      "Whether your hands stay at your head, and whether your head drops back",
      "How long you stay, and how fast you lean and come back",
    ],
    cannotSee: [
      "Where along your back the bend is: nothing between shoulders and hips is visible to the camera",
      "Which muscles work",
      "Whether the chair is firm and stands safely",
    ],
    safety: [
      "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "Use a chair that stands firmly against a wall, without wheels.",
      "If you feel dizzy, come up and rest. If the edge of the chair presses, put a pillow in between.",
    ],
    sources: [
      {
        title:
          "Filmed and simulated repetitions measured for this app: see the evidence page of this exercise",
        address: "",
      },
    ],
  },
};
