import type { Caps } from "../../rules/kit/caps.ts";
import { type FaultId, faults } from "./rule.ts";

/** How far a lean can be asked to go at most: up to just before the exercise's own limit. */
export const caps = {
  lean: {
    by: "over-arched",
    asks: ["short-lean"],
    meter: "change",
    name: "Lean back",
    means: "from sitting upright",
    least: 10,
    most: 40,
    cue: faults["over-arched"].cue,
  },
} satisfies Caps<FaultId>;
