import { exerciseOf } from "../../rules/kit/define.ts";
import { caps } from "./caps.ts";
import { motion } from "./motion.ts";
import readings from "./readings.json";
import { faults } from "./rule.ts";
import { rule } from "./swing-rule.ts";
import { facts } from "./text.ts";

/** Kettlebell swing: a hinge with the bell between the legs, then hips forward until it floats at shoulder height. */
export const exercise = exerciseOf({ facts, faults, caps, motion, readings }, rule);
