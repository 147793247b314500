import { cyclicExercise } from "../../../src/rules/kit/define.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults, movement } from "./rule.ts";
import { facts } from "./text.ts";

/** New exercise: on the back; the heels slide away and come back. */
export const exercise = cyclicExercise({ facts, faults, movement, motion, readings });
