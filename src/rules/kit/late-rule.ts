import type { Rule } from "../contract.ts";
import type { CyclicParts, CyclicState } from "./cyclic-spec.ts";

type Build = (parts: CyclicParts) => Rule<CyclicState>;

let build: Build | null = null;

/** Tells how a rule is made of the parts of an exercise; called once, by the machinery as it is loaded. */
export function installMachinery(machinery: Build): void {
  build = machinery;
}

/**
 * The rule of an exercise that goes from rest to a top and back, made when it is first used: a page that only shows and teaches an
 * exercise does without the machinery, which comes with whatever runs rules.
 */
export function lateRule(parts: CyclicParts): Rule<CyclicState> {
  let made: Rule<CyclicState> | null = null;
  const rule = (): Rule<CyclicState> => {
    if (build === null) throw new Error("The machinery that judges was not loaded.");
    made ??= build(parts);
    return made;
  };
  return {
    init: (options) => rule().init(options),
    step: (state, frame) => rule().step(state, frame),
    finish: (state) => rule().finish(state),
    reads: (room, square) => rule().reads(room, square),
  };
}
