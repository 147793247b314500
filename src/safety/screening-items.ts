import type { PublishedSource } from "../rules/contract.ts";
import { inWords } from "../words/in-words.ts";
import { text } from "../words/words.ts";
import {
  AFTER_SURGERY,
  BEFORE_EXERCISE,
  INFLAMED_SPINE,
  NARROW_CANAL,
  NICE_BACK_PAIN,
  PREGNANCY,
  RED_FLAG_FRAMEWORK,
  THIN_BONES,
} from "./screening-sources.ts";

/** What follows from a tick: a doctor now and no camera; talk first; or a calm word, as it is common and harmless alone. */
export type Tier = "now" | "talk" | "common";

/** Something that is asked about before exercise, with the answer that a tick gets at once. */
export interface ScreeningItem {
  readonly id: string;
  readonly tier: Tier;
  /** As it is asked, to be ticked. */
  readonly question: string;
  /** What is told as soon as it is ticked. */
  readonly answer: string;
  readonly source: PublishedSource;
}

/** Signs that go to the emergency department: nerves may be lost within hours. */
const EMERGENCY = text(
  "Go to an emergency department or call the emergency number now. This can be a nerve that needs help within hours.",
);

/** All that is asked, in the order in which it is shown. */
export const SCREENING_ITEMS: readonly ScreeningItem[] = inWords(
  [
    {
      id: "saddle-numbness",
      tier: "now",
      question: "Numb or strange feeling between your legs, around the genitals or the bottom",
      answer: EMERGENCY,
      source: RED_FLAG_FRAMEWORK,
    },
    {
      id: "bladder-or-bowel",
      tier: "now",
      question: "New trouble with passing or holding water or stool",
      answer: EMERGENCY,
      source: RED_FLAG_FRAMEWORK,
    },
    {
      id: "leg-weakness",
      tier: "now",
      question: "A leg or foot that is getting weaker, or both legs numb or weak",
      answer:
        "Please see a doctor now, today. A leg that gets weaker has to be looked at before any exercise.",
      source: RED_FLAG_FRAMEWORK,
    },
    {
      id: "after-a-fall",
      tier: "now",
      question: "Back pain since a fall or an accident that no doctor has looked at yet",
      answer: "Please see a doctor now, before any exercise. A bone may have been hurt.",
      source: RED_FLAG_FRAMEWORK,
    },
    {
      id: "fever",
      tier: "now",
      question: "Fever, or feeling ill together with the back pain",
      answer: "Please see a doctor now, before any exercise. An infection may be behind it.",
      source: RED_FLAG_FRAMEWORK,
    },
    {
      id: "cancer",
      tier: "talk",
      question: "Cancer, now or in the past",
      answer:
        "Please tell your doctor about the back pain first. Until then weights and bending far back are left out.",
      source: RED_FLAG_FRAMEWORK,
    },
    {
      id: "weight-loss",
      tier: "talk",
      question: "Losing weight without trying to",
      answer:
        "Please let a doctor look for the reason first. Until then weights and bending far back are left out.",
      source: RED_FLAG_FRAMEWORK,
    },
    {
      id: "thin-bones",
      tier: "talk",
      question:
        "Thin bones (osteoporosis), a bone broken by a small knock, or steroid tablets for three months or more",
      answer:
        "Please ask which movements are safe for your bones. Weights, bending far back and turning far are left out.",
      source: THIN_BONES,
    },
    {
      id: "pregnancy",
      tier: "talk",
      question: "Pregnant, or a birth in the last three months",
      answer:
        "Please ask your midwife or doctor first. Lying face down, weights and bending far back are left out, and until you have asked also lying on the back.",
      source: PREGNANCY,
    },
    {
      id: "surgery",
      tier: "talk",
      question: "An operation in the last three months",
      answer:
        "Please ask who operated on you what you may do. Weights, lying face down, bending far back and turning far are left out.",
      source: AFTER_SURGERY,
    },
    {
      id: "inflammation",
      tier: "talk",
      question:
        "A disease that inflames spine or joints, such as axial spondyloarthritis or rheumatoid arthritis",
      answer:
        "Please ask your doctor or physiotherapist first. Until then weights are left out; bending back and leaning on the hands stay with the easier ways.",
      source: INFLAMED_SPINE,
    },
    {
      id: "stenosis",
      tier: "talk",
      question: "A narrow spinal canal (spinal stenosis)",
      answer:
        "Bending back makes the canal narrower, so those exercises are left out. Please ask about the others, and about weights.",
      source: NARROW_CANAL,
    },
    {
      id: "heart-or-dizziness",
      tier: "talk",
      question: "Heart trouble, chest pain, or dizziness and fainting",
      answer:
        "Please ask a doctor first. Fast moves with a weight and tipping the head back are left out. Breathe on in every hold. Chest pain now: call the emergency number.",
      source: BEFORE_EXERCISE,
    },
    {
      id: "tingling-in-one-leg",
      tier: "common",
      question: "Pain or tingling down one leg, and nothing of the above",
      answer:
        "That is common with back pain and mostly gets better by itself. You may exercise, gently. See a doctor at once if the leg gets weak, or if you get numb between the legs.",
      source: NICE_BACK_PAIN,
    },
  ],
  ["question", "answer"],
);

/** Those of some tiers. */
export function itemsOf(...tiers: readonly Tier[]): readonly ScreeningItem[] {
  return SCREENING_ITEMS.filter(({ tier }) => tiers.includes(tier));
}
