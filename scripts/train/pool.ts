import type { Exercise } from "../../src/rules/contract.ts";
import { intoBones } from "../../src/space/bones.ts";
import { INPUTS } from "../../src/space/features.ts";
import type { Random } from "./bodies.ts";
import { COORDINATES, someSample, TRUTHS } from "./samples.ts";

/** Drawn pictures of bodies, row by row. */
export interface Pool {
  readonly rows: number;
  readonly inputs: Float32Array;
  /** Parts and camera, see `TRUTHS`. */
  readonly truths: Float32Array;
  /** Places among `POSTURES`. */
  readonly postures: Int8Array;
}

/** Draws that many pictures; one of which too little is seen is drawn anew. */
export function drawPool(exercises: readonly Exercise[], rows: number, random: Random): Pool {
  const inputs = new Float32Array(rows * INPUTS);
  const truths = new Float32Array(rows * TRUTHS);
  const postures = new Int8Array(rows);
  for (let row = 0; row < rows; ) {
    const sample = someSample(exercises, random);
    if (sample === null) continue;
    intoBones(sample.truth.subarray(0, COORDINATES));
    inputs.set(sample.inputs, row * INPUTS);
    truths.set(sample.truth, row * TRUTHS);
    postures[row] = sample.posture;
    row += 1;
  }
  return { rows, inputs, truths, postures };
}
