import type { Caps } from "../../rules/kit/caps.ts";
import { type FaultId, faults } from "./rule.ts";

/** How far a bridge can be asked to go at most: a little above a low one, to the straight line. */
export const caps = {
  height: {
    by: "hips-high",
    asks: ["hips-low"],
    meter: "level",
    name: "Height of the hips",
    means: "180° is one straight line from shoulder to knee",
    least: 145,
    most: 180,
    cue: faults["hips-high"].cue,
  },
} satisfies Caps<FaultId>;
