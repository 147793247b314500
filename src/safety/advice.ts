import type { ExerciseMeta, Sources, UnlinkedSource } from "../rules/contract.ts";
import {
  ACSM_EXERCISE,
  ARTICLE,
  BACK_EXERCISES_NHS,
  BACK_EXERCISES_VERSUS_ARTHRITIS,
  GAIT_ERROR,
  KEYPOINT_ERROR,
  MODEL_CARD,
  PAIN_SCALE,
  SAFE_EXERCISE,
  SWING_LOAD,
  WARM_UP_NHS,
  WHO_ACTIVITY,
} from "../rules/sources.ts";
import { inWords } from "../words/in-words.ts";

/** Something said or shown once, on the occasion when it helps. */
type Occasion =
  | "before-workout"
  | "first-use"
  | "pain"
  | "during-set"
  | "between-sets"
  | "before-weight"
  | "plan"
  | "decisions";

/** A row of the advice: its id for the page, the advice in plain words, where the app acts on it, and on whose word. */
export interface AdviceRow {
  readonly id: string;
  readonly advice: string;
  /** What the app does about it. */
  readonly acts: string;
  readonly occasions: readonly Occasion[];
  readonly sources: Sources;
}

/** What the app says of itself needs no other witness. */
const OWN_WORD: UnlinkedSource = inWords(
  {
    title: "What this app is and is not",
    address: null,
    reason: "our own word",
  },
  ["title", "reason"],
);

/** All the advice that is part of the product; the page shows each row where it acts. */
export const ADVICE: readonly AdviceRow[] = inWords(
  [
    {
      id: "warm-up",
      advice: "Warm up with easy movement: walking, small lunges, turning from side to side.",
      acts: "A led warm-up opens each session. You can skip it.",
      occasions: ["before-workout"],
      sources: [WARM_UP_NHS, SAFE_EXERCISE, ARTICLE],
    },
    {
      id: "start-gently",
      advice: "Start gently and add slowly.",
      acts: "The first sessions use easier ways and small sets. More is offered only after good, painless sessions.",
      occasions: ["plan"],
      sources: [SAFE_EXERCISE, WHO_ACTIVITY, ARTICLE],
    },
    {
      id: "stop-if-it-hurts",
      advice: "Stop if it hurts. Pain that is worse after exercise means: stop, and see a doctor.",
      acts: "Stop is always there. Pain is asked before and after. After strong pain, or pain that got worse, no camera starts that day.",
      occasions: ["pain", "during-set"],
      sources: [BACK_EXERCISES_NHS, PAIN_SCALE, ARTICLE],
    },
    {
      id: "ask-first",
      advice: "With back trouble, talk to a doctor or physiotherapist before you begin something new.",
      acts: "Asked at first use and again every four weeks. Until you have asked, you get the easier ways and small amounts.",
      occasions: ["first-use"],
      sources: [BACK_EXERCISES_VERSUS_ARTHRITIS, SAFE_EXERCISE, ARTICLE],
    },
    {
      id: "drink-and-dress",
      advice: "Drink enough. Wear clothes you can move in, and stable shoes.",
      acts: "Said when it helps: clothes and water before a session, a sip between sets, shoes before the swing.",
      occasions: ["before-workout", "between-sets", "before-weight"],
      sources: [SAFE_EXERCISE, BACK_EXERCISES_VERSUS_ARTHRITIS, ARTICLE],
    },
    {
      id: "no-rush",
      advice: "No sudden or rushed movements.",
      acts: "Lifting or lowering too fast is seen, and you hear how to slow down.",
      occasions: ["during-set"],
      sources: [BACK_EXERCISES_NHS, ARTICLE],
    },
    {
      id: "other-muscles-and-rest",
      advice: "Train your other muscles too, and rest on the days between.",
      acts: "The plan spreads the exercises over the week, names other muscles, and offers rest after a hard day.",
      occasions: ["plan"],
      sources: [ACSM_EXERCISE, SAFE_EXERCISE, ARTICLE],
    },
    {
      id: "good-form-first",
      advice:
        "Good form first, a weight you can handle, and someone who knows it beside you for complex or weighted moves.",
      acts: "The swing opens only after a good hinge without weight. A report can be shown to a trainer.",
      occasions: ["before-weight"],
      sources: [ACSM_EXERCISE, SWING_LOAD, ARTICLE],
    },
    {
      id: "not-medical-advice",
      advice: "This app is not medical advice. It cannot examine you, and it does not know your back.",
      acts: "Said wherever you decide how to go on.",
      occasions: ["decisions", "first-use", "pain"],
      sources: [MODEL_CARD, GAIT_ERROR, KEYPOINT_ERROR, OWN_WORD],
    },
  ],
  ["advice", "acts"],
);

/** The rows that belong to an occasion. */
export function adviceAt(occasion: Occasion): readonly AdviceRow[] {
  return ADVICE.filter(({ occasions }) => occasions.includes(occasion));
}

/** Whether an exercise is to be shown to someone who knows it: one with a weight in the hands. */
export function needsTrainer({ weight }: Pick<ExerciseMeta, "weight">): boolean {
  return weight !== null;
}
