import type { Network } from "./network.ts";
import { AT, LOG_VARIANCES, OUTPUTS } from "./outputs.ts";

const [SUREST, VAGUEST] = LOG_VARIANCES;

/**
 * Networks that were trained alike from other beginnings, as one (a deep ensemble: Lakshminarayanan et al., "Simple and Scalable
 * Predictive Uncertainty Estimation", 2017): the mean and the variance of their mixture, so that where they disagree, which is where
 * no training picture was like this one, the doubt is larger by it.
 */
export function ensembleOf(members: readonly Network[]): Network {
  const [first, ...others] = members;
  if (first === undefined) throw new RangeError("There is no network to be asked.");
  if (others.length === 0) return first;
  const share = 1 / members.length;
  const mixed = new Float32Array(first.outputs);
  return {
    inputs: first.inputs,
    outputs: first.outputs,
    run: (inputs) => {
      const told = members.map((member) => member.run(inputs));
      for (let i = 0; i < AT.doubt; i += 1) mix(told, i, 1, AT.doubt + i, mixed);
      // Sine and cosine of the yaw share a doubt; then tilt and roll.
      mix(told, AT.camera, 2, AT.cameraDoubt, mixed);
      mix(told, AT.camera + 2, 1, AT.cameraDoubt + 1, mixed);
      mix(told, AT.camera + 3, 1, AT.cameraDoubt + 2, mixed);
      mixed.fill(0, AT.posture);
      for (const outputs of told) addLikelihoods(outputs, share, mixed);
      for (let i = AT.posture; i < mixed.length; i += 1) mixed[i] = Math.log(at(mixed, i));
      return mixed;
    },
  };
}

const at = (outputs: Float32Array, place: number) => outputs[place] ?? 0;

const limited = (logVariance: number) => Math.max(SUREST, Math.min(VAGUEST, logVariance));

/** Mixes so many values, from a place on, and the log-variance that they share. */
function mix(
  told: readonly Float32Array[],
  from: number,
  count: number,
  doubt: number,
  mixed: Float32Array,
): void {
  let variance = 0;
  for (const outputs of told) variance += Math.exp(limited(at(outputs, doubt)));
  for (let value = from; value < from + count; value += 1) {
    let sum = 0;
    for (const outputs of told) sum += at(outputs, value);
    const mean = sum / told.length;
    for (const outputs of told) variance += (at(outputs, value) - mean) ** 2;
    mixed[value] = mean;
  }
  mixed[doubt] = Math.log(variance / told.length);
}

/** Adds how likely a network takes each posture for, times its share. */
function addLikelihoods(outputs: Float32Array, share: number, mixed: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = AT.posture; i < OUTPUTS; i += 1) most = Math.max(most, at(outputs, i));
  let sum = 0;
  for (let i = AT.posture; i < OUTPUTS; i += 1) sum += Math.exp(at(outputs, i) - most);
  for (let i = AT.posture; i < OUTPUTS; i += 1)
    mixed[i] = at(mixed, i) + (share * Math.exp(at(outputs, i) - most)) / sum;
}
