import type { Exercise } from "../../rules/contract.ts";
import { motion } from "./motion.ts";
import { drawingInRule } from "./rule.ts";
import { meta } from "./text.ts";

/** Drawing-in: on the back, knees bent; the app leads the breath, the holds are the repetitions. */
export const exercise: Exercise = { meta, motion, rule: drawingInRule(meta.faults) };
