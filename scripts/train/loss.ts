import { AT, OUTPUTS } from "../../src/space/outputs.ts";
import { POSTURES } from "../../src/space/posture.ts";
import { RECIPE } from "./recipe.ts";
import type { Loss } from "./trainer.ts";

const { coordinates: COORDINATES, surest: SUREST, vaguest: VAGUEST, scale: SCALE } = RECIPE;
const { postureWeight: POSTURE_WEIGHT } = RECIPE;

/** Truth of a batch's row: coordinates, camera, and the posture; `spatial` is false for photographs, whose depth nobody knows. */
export interface Truth {
  readonly values: Float32Array;
  readonly posture: Float32Array | Int8Array;
  readonly spatial: (row: number) => boolean;
  readonly width: number;
}

/** The likelihood of the truth under the told values and doubts, and the cross entropy of the posture. */
export function lossOf(truth: Truth): Loss {
  return (outputs, batch) => {
    let sum = 0;
    const share = 1 / batch.length;
    const rows = batch.length;
    for (let row = 0; row < rows; row += 1) {
      const at = row * OUTPUTS;
      const from = (batch[row] as number) * truth.width;
      const spatial = truth.spatial(batch[row] as number);
      const gaussian = (value: number, doubt: number, place: number): void => {
        const s = outputs[at + doubt] as number;
        const clamped = Math.max(SUREST, Math.min(VAGUEST, s));
        const inverse = Math.exp(-clamped);
        const weight = Math.exp(clamped / 2) * share * SCALE;
        const error = (outputs[at + value] as number) - (truth.values[from + place] as number);
        sum += 0.5 * (error * error * inverse + clamped) * share;
        outputs[at + value] = error * inverse * weight;
        const gs = 0.5 * (1 - error * error * inverse) * weight;
        doubts[doubt] = (doubts[doubt] ?? 0) + (s === clamped || s < SUREST !== gs > 0 ? gs : 0);
      };
      const doubts: number[] = [];
      if (spatial) {
        for (let k = 0; k < COORDINATES; k += 1) gaussian(k, AT.doubt + k, k);
        gaussian(AT.camera, AT.cameraDoubt, COORDINATES);
        gaussian(AT.camera + 1, AT.cameraDoubt, COORDINATES + 1);
        gaussian(AT.camera + 2, AT.cameraDoubt + 1, COORDINATES + 2);
        gaussian(AT.camera + 3, AT.cameraDoubt + 2, COORDINATES + 3);
        for (let k = 0; k < COORDINATES; k += 1) outputs[at + AT.doubt + k] = doubts[AT.doubt + k] ?? 0;
        for (let k = 0; k < 3; k += 1) outputs[at + AT.cameraDoubt + k] = doubts[AT.cameraDoubt + k] ?? 0;
      } else outputs.fill(0, at, at + AT.posture);
      let most = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < POSTURES.length; k += 1)
        most = Math.max(most, outputs[at + AT.posture + k] as number);
      let total = 0;
      for (let k = 0; k < POSTURES.length; k += 1)
        total += Math.exp((outputs[at + AT.posture + k] as number) - most);
      const right = truth.posture[batch[row] as number] as number;
      for (let k = 0; k < POSTURES.length; k += 1) {
        const p = Math.exp((outputs[at + AT.posture + k] as number) - most) / total;
        if (k === right) sum -= POSTURE_WEIGHT * Math.log(Math.max(1e-9, p)) * share;
        outputs[at + AT.posture + k] = POSTURE_WEIGHT * (p - (k === right ? 1 : 0)) * share;
      }
    }
    return sum;
  };
}
