import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { rushedMeta } from "../../rules/kit/common-faults.ts";
import {
  ARTICLE,
  BACK_EXERCISES_NHS,
  BRIDGE_ACE,
  BRIDGE_FEET,
  BRIDGE_MAYO,
  WHO_BACK_PAIN,
} from "../../rules/sources.ts";

/** Everything fixed about the bridge, and its words. */
export const meta: ExerciseMeta = {
  id: "bridge",
  view: "side",
  posture: "supine-bent",
  paced: false,
  joints: ["nose", ...onBothSides("ear", "shoulder", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 3, perSide: false },
  filmed: true,
  demands: ["on-back"],
  variants: [],
  topFaults: ["hips-low", "hips-high"],
  faults: [
    {
      id: "hips-low",
      measures: "the height of your hips",
      cue: "Lift your hips to one line",
      explain:
        "At the top, shoulder, hip and knee did not make one line yet. Push through your heels and lift a little more.",
      weight: 1,
      basis:
        "The limit is 162°: simulated good tops read 170 to 181°, those of filmed people 171 to 192°, a labelled low one 146°.",
      sources: [BRIDGE_ACE, BRIDGE_MAYO, ARTICLE],
    },
    {
      id: "hips-high",
      measures: "the height of your hips",
      cue: "Lower your hips a little",
      explain: "Your hips went past the straight line. Up there the back tends to arch. Stop at the line.",
      weight: 2,
      basis:
        "The limit is 190°, 10° past straight: simulated good tops read 170 to 181°, a labelled high one 194°. One filmed good bridge reads 192°, so this limit is the least sure of all; it weighs double, to be on the safe side.",
      sources: [BRIDGE_ACE, ARTICLE],
    },
    {
      id: "feet-far",
      measures: "the place of your feet",
      cue: "Bring your feet closer",
      explain:
        "Your feet were far from your hips. Then the back of the thighs has more to do and may cramp. Bring them closer.",
      weight: 1,
      basis:
        "The limit is 112° at the knee: simulated good bridges read 71 to 89°, filmed people 65 to 88°, a labelled far one 123°.",
      sources: [BRIDGE_FEET, ARTICLE],
    },
    {
      id: "feet-near",
      measures: "the place of your feet",
      cue: "Move your feet away",
      explain: "Your feet were very near your hips. A little further away, the line is easier to reach.",
      weight: 1,
      basis:
        "The limit is 62° at the knee: simulated good bridges read 71 to 89°, filmed people 65 to 88°, a labelled near one 52°.",
      sources: [ARTICLE],
    },
    {
      id: "short-hold",
      measures: "the hold",
      cue: "Hold it, count to three",
      explain: "You came down within a second. Stay at the top a little: holding still is the exercise.",
      weight: 1,
      basis: "The dose is about three seconds; under 1 s there was no hold.",
      sources: [BRIDGE_MAYO, ARTICLE],
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
    sources: [BRIDGE_MAYO, BRIDGE_ACE, BRIDGE_FEET, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
