import { cyclicExercise } from "../../rules/kit/define.ts";
import { caps } from "./caps.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults, movement } from "./rule.ts";
import { facts } from "./text.ts";

/** Bird-Dog: on hands and knees, one arm reaches forward and the opposite leg back. */
export const exercise = cyclicExercise({ facts, faults, caps, movement, motion, readings });
