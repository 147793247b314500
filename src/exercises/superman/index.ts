import { cyclicExercise } from "../../rules/kit/define.ts";
import { caps } from "./caps.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults, movement } from "./rule.ts";
import { facts } from "./text.ts";

/** Superman: face down, arms, chest and legs float off the floor together. */
export const exercise = cyclicExercise({ facts, faults, caps, movement, motion, readings });
