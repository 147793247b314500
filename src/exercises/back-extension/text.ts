import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { rushedMeta } from "../../rules/kit/common-faults.ts";
import { ARTICLE, BACK_EXERCISES_NHS, BODY_CHECK_NHS, WHO_BACK_PAIN } from "../../rules/sources.ts";

/** Everything fixed about the back extension on a chair, and its words. */
export const meta: ExerciseMeta = {
  id: "back-extension",
  view: "side",
  posture: "seated",
  paced: false,
  joints: [...onBothSides("ear", "shoulder", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 6, holdSeconds: 10, perSide: false },
  filmed: false,
  demands: ["bends-back", "head-back"],
  variants: [
    {
      id: "arms-lower",
      name: "Arms lower",
      description: "For stiff shoulders: cross your arms on your chest or rest your hands on your thighs.",
      easier: true,
      voids: ["hands-dropped"],
    },
  ],
  topFaults: ["short-lean", "over-arched"],
  faults: [
    {
      id: "short-lean",
      measures: "how far you lean",
      cue: "Lean back a little more",
      explain:
        "Your back hardly left its upright place. Let your upper back bend over the chair, as far as feels good.",
      weight: 1,
      basis: "The limit is 15° from your own rest: labelled good leans read 24 to 37°, a short one 7°.",
      sources: [ARTICLE, BODY_CHECK_NHS],
    },
    {
      id: "over-arched",
      measures: "how far you lean",
      cue: "Ease forward a little",
      explain:
        "You leaned back very far. A small bend over the chair is enough. Ease off before anything pinches.",
      weight: 2,
      basis:
        "The limit is 45° from your own rest: labelled good leans stay below 37°, one that went too far reads 56°. It weighs double, to be on the safe side.",
      sources: [ARTICLE, BACK_EXERCISES_NHS],
    },
    {
      id: "hips-sliding",
      measures: "your hips",
      cue: "Sit back in the chair",
      explain:
        "Your hips slid forward on the seat. Sit well back, so that you bend over the top of the chair and not further down.",
      weight: 1,
      basis: "The limit is 0.17 trunk lengths: clean leans read up to 0.1, a labelled slide 0.33.",
      sources: [ARTICLE],
    },
    {
      id: "hands-dropped",
      measures: "your hands",
      cue: "Hands behind your head",
      explain: "Your hands left your head. They carry its weight, so that your neck can rest.",
      weight: 1,
      basis:
        "The limit is 0.6 trunk lengths from ear to wrist: hands at the head read 0.12 to 0.25, dropped ones 1.34.",
      sources: [ARTICLE, BODY_CHECK_NHS],
    },
    {
      id: "head-dropped-back",
      measures: "your neck",
      cue: "Keep your neck long",
      explain:
        "Your head fell back. Let your hands carry it in line with your back, so that your neck can rest.",
      weight: 2,
      basis:
        "The limit is 25°: neutral necks read -6 to +6°, a dropped head 52°. It weighs double, to be on the safe side.",
      sources: [ARTICLE],
    },
    {
      id: "short-hold",
      measures: "the hold",
      cue: "Hold for ten seconds",
      explain:
        "You came back before ten seconds were over. Stay, breathe, and let your back ease into the bend.",
      weight: 1,
      basis: "The dose is ten seconds; the limit of 8.5 s leaves room for a quick count.",
      sources: [ARTICLE, BODY_CHECK_NHS],
    },
    rushedMeta(
      "Slower",
      "The limit is 0.31 s for the quicker of leaning and coming back, from a tenth to nine tenths of the way: a labelled rushed lean reads 0.19 s, clean ones 0.42 s and more.",
    ),
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
    sources: [ARTICLE, BODY_CHECK_NHS, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
