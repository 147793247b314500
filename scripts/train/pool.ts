import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Exercise } from "../../src/rules/contract.ts";
import { intoBones } from "../../src/space/bones.ts";
import { INPUTS } from "../../src/space/features.ts";
import type { PhotographDraw } from "./photographs.ts";
import type { Random } from "./random.ts";
import { RECIPE } from "./recipe.ts";
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

/** Photographs that are written beside a pool for each hundred drawn pictures. */
const PHOTOGRAPHS = 4;

/** Writes a pool and photographs as bare numbers, row by row, and the recipe; a pool in parts has a name for each. */
export function writePool(
  folder: string,
  name: string,
  { rows, inputs, truths, postures }: Pool,
  draw: PhotographDraw,
  random: Random,
): void {
  const count = Math.ceil((rows * PHOTOGRAPHS) / 100);
  const photographs = new Float32Array(count * INPUTS);
  const theirs = Int8Array.from({ length: count }, (_, row) =>
    draw.write(photographs.subarray(row * INPUTS, (row + 1) * INPUTS), random),
  );
  mkdirSync(folder, { recursive: true });
  const files = {
    "drawn.inputs": inputs,
    "drawn.truths": truths,
    "drawn.postures": postures,
    "photographs.inputs": photographs,
    "photographs.postures": theirs,
  };
  for (const [kind, numbers] of Object.entries(files))
    writeFileSync(join(folder, `${name}.${kind}`), new Uint8Array(numbers.buffer));
  writeFileSync(join(folder, "recipe.json"), JSON.stringify(RECIPE));
}
