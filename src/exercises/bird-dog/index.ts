import { cyclicExercise } from "../../rules/kit/define.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults, movement } from "./rule.ts";
import { facts } from "./text.ts";

/** Bird-Dog: on hands and knees, one arm reaches forward and the opposite leg back. */
export const exercise = cyclicExercise({ facts, faults, movement, motion, readings });
