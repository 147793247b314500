import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../contract.ts";
import { rushedMeta } from "../kit/common-faults.ts";

/** Everything fixed about the upper trunk rotation, and its words. */
export const meta: ExerciseMeta = {
  id: "trunk-rotation",
  view: "front",
  paced: false,
  joints: ["nose", ...onBothSides("shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 1, perSide: false },
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
  faults: [
    {
      id: "short-rotation",
      cue: "Turn a little further",
      explain:
        "Your shoulders turned only a little. Turn as far as is comfortable, without a pull or a bounce.",
      weight: 1,
      source:
        "A usual turn is about 45° to each side with the pelvis still; 28° is where the labelled small turns end.",
    },
    {
      id: "hips-turning",
      cue: "Keep your legs still",
      explain:
        "Your hips or knees went along with the turn, so that your upper back turned less than it looks.",
      weight: 1,
      source: "In labelled recordings still legs read up to 4° and moving ones 17°.",
    },
    {
      id: "leaning",
      cue: "Turn, don't lean",
      explain: "Your upper body leaned to the side while it turned. Stay tall, as if a string pulled you up.",
      weight: 1,
      source: "A change of more than 10° is beyond the error of the measure.",
    },
    {
      id: "arms-open",
      cue: "Cross your arms",
      explain:
        "Your arms came away from your chest. Crossed arms keep the turn in your back and let the camera see your shoulders.",
      weight: 1,
      source:
        "Crossed arms read 0.7 to 0.85 shoulder widths from wrist to the other shoulder; open ones 1.3 and more.",
    },
    {
      id: "short-hold",
      cue: "Stay one second",
      explain: "You turned back at once. A short stay lets the muscles around the spine ease into the turn.",
      weight: 1,
      source: "The dose is one second; below 0.7 seconds there was no stay.",
    },
    rushedMeta("Slower"),
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
    sources: [
      {
        title:
          "Filmed and simulated repetitions measured for this app: see the evidence page of this exercise",
        address: "",
      },
    ],
  },
};
