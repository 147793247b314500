import { cyclicExercise } from "../../rules/kit/define.ts";
import { caps } from "./caps.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults, movement } from "./rule.ts";
import { facts } from "./text.ts";

/** Back extension: seated, hands at the head; the upper back leans over the chair's back. */
export const exercise = cyclicExercise({ facts, faults, caps, movement, motion, readings });
