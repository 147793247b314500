import { exerciseOf } from "../../rules/kit/define.ts";
import { rule } from "./led-holds.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults } from "./rule.ts";
import { facts } from "./text.ts";

/** Drawing-in: on the back, knees bent; the app leads the breath, the holds are the repetitions. */
export const exercise = exerciseOf({ facts, faults, motion, readings }, rule);
