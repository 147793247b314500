import type { Caps } from "../../rules/kit/caps.ts";
import { type FaultId, faults } from "./rule.ts";

/** How far a lift can be asked to go at most: from what a gentle one reads to just below the exercise's own limit. */
export const caps = {
  lift: {
    by: "over-arched",
    asks: ["legs-low", "chest-low"],
    name: "Lift of chest and legs",
    means: "the rise of both, added up",
    least: 15,
    most: 55,
    cue: faults["over-arched"].cue,
  },
} satisfies Caps<FaultId>;
