import type { Demand, ExerciseMeta, Source } from "../rules/contract.ts";
import { inWords } from "../words/in-words.ts";
import type { Screening } from "./screening.ts";
import { SCREENING_ITEMS } from "./screening-items.ts";

/** What a condition changes about exercises that ask something of a body. */
interface Rule {
  /** Id of the item of the screening. */
  readonly condition: string;
  readonly demands: readonly Demand[];
  readonly effect: "out" | "easier";
  /** Until a doctor or physiotherapist was asked, or always: the app cannot know what they allowed. */
  readonly until: "asked" | "always";
  /** Why, as it is told beside the exercise. */
  readonly why: string;
}

/**
 * Conservative: where guidelines leave it to someone who knows the person, the app leaves it out. The sources stand with
 * the items of the screening.
 */
const RULES: readonly Rule[] = inWords(
  [
    {
      condition: "cancer",
      demands: ["bends-back", "weight"],
      effect: "out",
      until: "asked",
      why: "After cancer, back pain is looked at by a doctor before the spine is loaded or bent far.",
    },
    {
      condition: "weight-loss",
      demands: ["bends-back", "weight"],
      effect: "out",
      until: "asked",
      why: "With weight lost for no known reason, a doctor looks first, before the spine is loaded or bent far.",
    },
    {
      condition: "thin-bones",
      demands: ["bends-back", "turns", "weight", "fast"],
      effect: "out",
      until: "always",
      why: "Thin bones of the spine can break when it is bent or turned to its end, or loaded fast.",
    },
    {
      condition: "pregnancy",
      demands: ["face-down", "bends-back", "weight", "fast"],
      effect: "out",
      until: "always",
      why: "In pregnancy and after a birth: nothing face down, nothing jerky or heavy, no far bend of a loosened back.",
    },
    {
      condition: "pregnancy",
      demands: ["on-back"],
      effect: "out",
      until: "asked",
      why: "In pregnancy lying flat on the back can press on a large vein. Ask your midwife or doctor first.",
    },
    {
      condition: "pregnancy",
      demands: ["on-back"],
      effect: "easier",
      until: "always",
      why: "In pregnancy lie on your back only for a short time. Turn to your side if you feel unwell.",
    },
    {
      condition: "surgery",
      demands: ["face-down", "bends-back", "turns", "weight", "fast"],
      effect: "out",
      until: "always",
      why: "After an operation, wounds and the spine need time before bending far, turning far or lifting.",
    },
    {
      condition: "inflammation",
      demands: ["weight", "fast"],
      effect: "out",
      until: "asked",
      why: "With an inflamed spine or joints, a specialist physiotherapist decides about weights.",
    },
    {
      condition: "inflammation",
      demands: ["bends-back", "hands-and-knees"],
      effect: "easier",
      until: "always",
      why: "With an inflamed spine or joints, stay with the easier way, and stop before it hurts.",
    },
    {
      condition: "stenosis",
      demands: ["bends-back"],
      effect: "out",
      until: "always",
      why: "Bending back makes a narrow spinal canal narrower.",
    },
    {
      condition: "stenosis",
      demands: ["weight"],
      effect: "out",
      until: "asked",
      why: "With a narrow spinal canal, ask before you swing a weight: it pulls the back into a bend.",
    },
    {
      condition: "heart-or-dizziness",
      demands: ["fast", "weight", "head-back"],
      effect: "out",
      until: "always",
      why: "With heart trouble or dizziness, fast moves with a weight and tipping the head back need someone beside you.",
    },
  ],
  ["why"],
);

/** What the answers change about one exercise: nothing, the easier way only, or it is left out. */
export type Limit =
  | { readonly is: "open" }
  | { readonly is: "easier" | "out"; readonly why: string; readonly source: Source | null };

/** What an exercise is limited to by the answers: the strictest rule that meets any of its demands. */
export function limitOf({ demands }: Pick<ExerciseMeta, "demands">, screening: Screening): Limit {
  const met = RULES.filter(
    (rule) =>
      screening.ticked.includes(rule.condition) &&
      (rule.until === "always" || screening.asked !== "yes") &&
      rule.demands.some((demand) => demands.includes(demand)),
  );
  const rule = met.find(({ effect }) => effect === "out") ?? met[0];
  if (rule === undefined) return { is: "open" };
  const source = SCREENING_ITEMS.find(({ id }) => id === rule.condition)?.source ?? null;
  return { is: rule.effect, why: rule.why, source };
}

/** Why a condition leaves exercises out or keeps to the easier way, each reason once. */
export function reasonsFor(condition: string): readonly string[] {
  return RULES.filter((rule) => rule.condition === condition).map(({ why }) => why);
}
