import { cyclicExercise } from "../../rules/kit/define.ts";
import { caps } from "./caps.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults, movement } from "./rule.ts";
import { facts } from "./text.ts";

/** Bridge: on the back, knees bent; the hips rise to one line with shoulders and knees. */
export const exercise = cyclicExercise({ facts, faults, caps, movement, motion, readings });
