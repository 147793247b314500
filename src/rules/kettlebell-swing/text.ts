import { onBothSides } from "../../pose/joints.ts";
import type { ExerciseMeta } from "../contract.ts";

/** Everything fixed about the kettlebell swing, and its words. */
export const meta: ExerciseMeta = {
  id: "kettlebell-swing",
  view: "side",
  paced: false,
  joints: [...onBothSides("shoulder", "elbow", "wrist", "hip", "knee", "ankle")],
  dose: { repetitions: 10, holdSeconds: 0, perSide: false },
  variants: [],
  faults: [
    {
      id: "squatting",
      cue: "Hips back, not down",
      explain:
        "At the bottom your knees bent about as much as your hips. The swing is a hinge: the hips go back and the shins stay nearly upright, so that the strong hip muscles do the work.",
      weight: 2,
      source:
        "Filmed good swings bend the hips twice to three times as much as the knees (share 0.70-0.74); the limit is a share of 0.55 or knees beyond 60°.",
    },
    {
      id: "hips-short",
      cue: "Stand tall, squeeze",
      explain:
        "At the top your hips were not fully open. Standing tall ends the push and lets the back rest for a moment.",
      weight: 1,
      source: "Filmed good swings read 162-178° at the hip; 158° leaves room for the error of the measure.",
    },
    {
      id: "leaning-back",
      cue: "Stop at tall, don't lean back",
      explain:
        "At the top your upper body leaned behind the upright line. With a weight in front that bends the lower back backwards under load.",
      weight: 2,
      source: "Filmed good swings lean back up to 13°; the limit is 15°.",
    },
    {
      id: "bell-high",
      cue: "Only to shoulder height",
      explain:
        "The bell went well above your shoulders. That needs the arms and tempts the back to arch; shoulder height is enough.",
      weight: 1,
      source: "Filmed good swings end with the arms 12° below to 16° above level; the limit is 25°.",
    },
    {
      id: "bell-low",
      cue: "Hips throw it to shoulder height",
      explain: "The bell stayed well below your shoulders. A stronger push of the hips lets it float up.",
      weight: 1,
      source: "Filmed good swings end with the arms 12° below to 16° above level; the limit is 25° below.",
    },
    {
      id: "arm-pull",
      cue: "Long arms, hips do the work",
      explain: "Your elbows bent at the top. The arms are only ropes for the bell; the hips throw it.",
      weight: 1,
      source: "Filmed good swings read 165° and more at the elbow; the limit is 145°.",
    },
  ],
  text: {
    name: "Kettlebell swing",
    summary: "A quick hip hinge with a weight that trains the back of the body to push and to brace.",
    steps: [
      "Stand with your feet shoulder-width apart and hold the bell in both hands.",
      "Push your hips back with a long back, until the bell is between your legs.",
      "Push your hips forward and stand tall. The bell floats up to shoulder height.",
      "Let it swing back between your legs and push your hips back again.",
      "To end, let the bell swing low and put it down slowly, with your hips back.",
    ],
    camera:
      "Put the phone at hip height, two to three metres from your side. Leave room above you for your arms.",
    ready: "Stand side-on, feet shoulder-width apart, bell in both hands.",
    canSee: [
      "Whether you hinge at the hips or squat",
      "Whether you stand tall at the top, or lean back",
      "How high the bell goes, and whether your arms stay long",
    ],
    cannotSee: [
      "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
      "The weight of the bell, or whether it is right for you",
      "The exact top when the camera gives fewer than about 15 pictures a second: swings are still counted, but the top is not judged",
    ],
    safety: [
      "Begin with a light bell: a small mistake weighs less, and the hinge has time to settle.",
      "Practise the hinge without a weight first, until it is good.",
      "Keep the space in front of you free. If your grip slips, let the bell go and step away.",
      "Wear stable shoes. Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
      "Ask a trainer to watch your first swings.",
    ],
    sources: [
      {
        title:
          "McGill and Marshall (2012): Kettlebell swing, snatch, and bottoms-up carry: back and hip muscle activation, motion, and low back loads. Journal of Strength and Conditioning Research 26(1)",
        address: "",
      },
      {
        title: "Filmed repetitions measured for this app: see the evidence page of this exercise",
        address: "",
      },
    ],
  },
};
