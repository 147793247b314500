import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { rushedMeta } from "../../rules/kit/common-faults.ts";
import {
  ARTICLE,
  BACK_EXERCISES_NHS,
  BODY_CHECK_NHS,
  ROTATION_RANGE,
  WHO_BACK_PAIN,
} from "../../rules/sources.ts";

/** Everything fixed about the upper trunk rotation, and its words. */
export const meta: ExerciseMeta = {
  id: "trunk-rotation",
  view: "front",
  posture: "seated",
  paced: false,
  joints: ["nose", ...onBothSides("shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 1, perSide: false },
  filmed: false,
  demands: ["turns"],
  remarks: [
    { id: "left-smaller", text: "Next time, turn further to your left" },
    { id: "right-smaller", text: "Next time, turn further to your right" },
  ],
  variants: [
    {
      id: "arms-lower",
      name: "Arms lower",
      description: "Cross your arms on your belly instead of your chest. Kinder to stiff or sore shoulders.",
      easier: true,
      voids: ["arms-open"],
    },
  ],
  topFaults: ["short-rotation"],
  faults: [
    {
      id: "short-rotation",
      measures: "how far you turn",
      cue: "Turn a little further",
      explain:
        "Your shoulders turned only a little. Turn as far as is comfortable, without a pull or a bounce.",
      weight: 1,
      basis:
        "The limit is 28°: labelled good turns read 33 to 49°, a small one 19°. Healthy people turn about 45°.",
      sources: [ROTATION_RANGE, ARTICLE],
    },
    {
      id: "hips-turning",
      measures: "your legs",
      cue: "Keep your legs still",
      explain:
        "Your hips or knees went along with the turn. Keep your legs still, so that your upper back does the turning.",
      weight: 1,
      basis: "The limit is 10°: still legs read up to 2°, moving ones 16°.",
      sources: [ROTATION_RANGE, ARTICLE],
    },
    {
      id: "leaning",
      measures: "how upright you sit",
      cue: "Turn, don't lean",
      explain: "Your upper body leaned to the side while it turned. Stay tall, as if a string pulled you up.",
      weight: 1,
      basis: "The limit is 10°: labelled good turns read up to 3°, a leaning one 20°.",
      sources: [ARTICLE, BODY_CHECK_NHS],
    },
    {
      id: "arms-open",
      measures: "your arms",
      cue: "Cross your arms",
      explain:
        "Your arms came away from your chest. Cross them, so that the camera can see how far your shoulders turn.",
      weight: 1,
      basis:
        "The limit is 1.2 shoulder widths from wrist to opposite shoulder: crossed arms read 0.72 to 0.8, open ones 1.69.",
      sources: [ARTICLE, BODY_CHECK_NHS],
    },
    {
      id: "short-hold",
      measures: "the hold",
      cue: "Stay one second",
      explain: "You turned back at once. Stay one second before you come back.",
      weight: 1,
      basis: "The dose is one second; under 0.7 s there was no stay.",
      sources: [ARTICLE],
    },
    rushedMeta(
      "Slower",
      "The limit is 0.29 s for both ways together (their geometric mean), from a tenth to nine tenths of the way: a labelled rushed turn reads 0.17 s, clean ones 0.35 s and more.",
    ),
  ],
  text: {
    name: "Upper trunk rotation",
    summary: "Turns the upper back from side to side on a chair, to keep it easy to move.",
    steps: [
      "Sit tall on a firm chair, feet flat on the floor, knees apart.",
      "Cross your arms on your chest.",
      "Turn your whole upper body to one side, as far as is comfortable. Your legs stay still.",
      "Stay for one second and breathe on.",
      "Come back to the middle and turn to the other side.",
    ],
    camera:
      "Put the phone right in front of you, about two metres away, at chest height. It needs to see your head, your knees and your feet.",
    ready: "Sit tall facing the camera, arms crossed.",
    canSee: [
      "To which side you turn, and whether it is a small, a good or a full turn",
      "Whether your legs stay still and your upper body stays upright",
      "How long you stay, and how fast you turn",
    ],
    cannotSee: [
      "The exact angle: a flat picture tells small from full, not degrees",
      "Which part of the spine turns",
      "Much of your face and far arm in a full turn; then the app says that it could not see",
    ],
    safety: [
      "Turn slowly, without a bounce. Stop if it hurts.",
      "Worse pain after exercise means stop and ask a doctor.",
      "Use a chair that does not roll or swivel.",
    ],
    sources: [ROTATION_RANGE, BODY_CHECK_NHS, ARTICLE, BACK_EXERCISES_NHS, WHO_BACK_PAIN],
  },
};
