import { cyclicExercise } from "../../rules/kit/define.ts";
import { caps } from "./caps.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults, movement } from "./rule.ts";
import { unevenSides } from "./sides.ts";
import { facts } from "./text.ts";

/** Upper trunk rotation: seated, arms crossed, the shoulders turn to one side, come back, and turn to the other. */
export const exercise = cyclicExercise({
  facts,
  faults,
  caps,
  movement,
  motion,
  readings,
  remarksOn: unevenSides,
});
