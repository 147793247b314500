import type { Rule } from "../contract.ts";
import type { judgeCapped } from "./caps.ts";
import type { CyclicParts, CyclicState } from "./cyclic-spec.ts";

/** How a rule is made of the parts of an exercise, and how one with a loop of its own judges what it was asked not to pass. */
interface Machinery {
  readonly cyclicRule: (parts: CyclicParts) => Rule<CyclicState>;
  readonly judgeCapped: typeof judgeCapped;
}

let installed: Machinery | null = null;

/** Called once, by the machinery as it is loaded. */
export function installMachinery(machinery: Machinery): void {
  installed = machinery;
}

/** What came with whatever runs rules. @throws Error before that. */
export function machinery(): Machinery {
  if (installed === null) throw new Error("The machinery that judges was not loaded.");
  return installed;
}

/**
 * The rule of an exercise that goes from rest to a top and back, made when it is first used: a page that only shows and teaches an
 * exercise does without the machinery, which comes with whatever runs rules.
 */
export function lateRule(parts: CyclicParts): Rule<CyclicState> {
  let made: Rule<CyclicState> | null = null;
  const rule = (): Rule<CyclicState> => {
    made ??= machinery().cyclicRule(parts);
    return made;
  };
  return {
    init: (options) => rule().init(options),
    step: (state, frame) => rule().step(state, frame),
    finish: (state) => rule().finish(state),
    reads: (room, square) => rule().reads(room, square),
  };
}
