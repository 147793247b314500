import { INPUTS } from "../../src/space/features.ts";
import { LOG_VARIANCES, OUTPUTS } from "../../src/space/outputs.ts";
import { POSTURES } from "../../src/space/posture.ts";
import { COORDINATES, TRUTHS } from "./samples.ts";

const [surest, vaguest] = LOG_VARIANCES;

/**
 * What both trainers hold to (`npm run train`, and `fit.py` on a graphics card, which reads it beside the pool): the sizes
 * of the network and of what it is told, and the loss.
 */
export const RECIPE = {
  inputs: INPUTS,
  truths: TRUTHS,
  coordinates: COORDINATES,
  outputs: OUTPUTS,
  postures: POSTURES,
  hidden: [320, 320, 320, 320],
  /** Shares of the drawn rows that are drawn among bodies in one posture: what is done in it is harder to learn than the rest. */
  harder: [
    { posture: "seated", share: 0.14 },
    { posture: "standing", share: 0.06 },
    { posture: "prone", share: 0.05 },
  ],
  /** The rate falls along a cosine down to this. */
  lastRate: 1e-5,
  /** From this share of the steps on, the weights are rounded as the file will hold them. */
  roundedFrom: 0.6,
  /** Log-variances are kept within these, so that no easy body outweighs all others. */
  surest,
  vaguest,
  /**
   * Each coordinate's gradient is weighed by its own deviation (Seitzer et al., "On the pitfalls of heteroscedastic
   * uncertainty estimation", 2022): by plain likelihood what is hard to tell is soon given up as doubtful. The scale keeps
   * the whole as large as it was.
   */
  scale: 8,
  postureWeight: 6,
} as const;
