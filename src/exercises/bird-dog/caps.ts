import type { Caps } from "../../rules/kit/caps.ts";
import type { FaultId } from "./rule.ts";

/** How high arm and leg can be asked to go at most. */
export const caps = {
  arm: {
    by: "arm-low",
    asks: ["arm-low"],
    name: "Height of the arm",
    means: "0° is level with the floor, less is lower",
    least: -30,
    most: 15,
    cue: "Lower your arm a little",
  },
  leg: {
    by: "leg-high",
    asks: ["leg-low"],
    name: "Height of the leg",
    means: "0° is level with the floor, less is lower",
    least: -30,
    most: 15,
    cue: "Lower your leg a little",
  },
} satisfies Caps<FaultId>;
