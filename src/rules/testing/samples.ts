import type { FaultMeta, WeightSteps } from "../contract.ts";

/** A source for tests. */
export const SAMPLE_SOURCE = { title: "A work", address: "https://example.org/" } as const;

/** A fault for tests, so that they do not hang on the words of a real one. */
export function sampleFault(id: string, its: Partial<FaultMeta> = {}): FaultMeta {
  return {
    id,
    measures: id,
    how: "an angle",
    cue: "A little lower",
    explain: `What ${id} means.`,
    unit: "deg",
    worse: "below",
    limit: 162,
    weight: 1,
    part: null,
    basis: "The limit is 162°.",
    sources: [SAMPLE_SOURCE],
    ...its,
  };
}

/** How a weight is come to, for tests. */
export const SAMPLE_WEIGHT: WeightSteps = {
  question: "How heavy?",
  why: "A light one comes first.",
  sources: [SAMPLE_SOURCE],
  without: "the hinge without weight",
  withouts: "hinges without weight",
  form: "Hips back.",
  good: "Your hinge is good.",
  unsafeSaid: "You squatted.",
  unsafe: ["squatting"],
  repetitions: 8,
  goodShare: 0.8,
  choices: [0, 6, 8],
  first: 6,
  step: 2,
  most: 24,
};
