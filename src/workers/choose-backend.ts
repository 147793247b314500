import { PoseError } from "./pose-api.ts";
import { TOLERANCE } from "./proof.ts";

/** A backend that has been started with a model on it. */
export interface Started<T> {
  readonly value: T;
  /** Runs the model once, to time it. */
  run(): unknown;
  /** How far it sees the known picture's joints from where they are, as `apartFrom` tells. */
  prove(): Promise<number>;
  dispose(): void;
}

/** One way to compute the model; null when this browser does not have it. */
export interface Candidate<Name extends string, T> {
  readonly name: Name;
  start(): Promise<Started<T> | null>;
}

/** A chosen backend, what one pose takes on it in milliseconds, its proof, and which others failed theirs. */
export interface Chosen<Name extends string, T> {
  readonly name: Name;
  readonly value: T;
  readonly poseMs: number;
  readonly apart: number;
  readonly wrong: readonly Name[];
}

/** Quick enough for 30 poses a second: the next candidate need not even be loaded. */
const QUICK_MS = 33;

/** The first runs compile shaders and fill caches; the median of the rest is what a pose takes. The proof is one, too. */
const WARM_UPS = 1;
const TIMED = 3;

/**
 * Starts the candidates in turn until one is quick enough, else takes the quickest, and lets go of the others. Only who
 * sees the known picture as it is may be taken; among those only the clock decides: a graphics card that is drawn in
 * software loses by its time. `first`, taken on this device before, is taken again without looking at the others. The
 * last error stands if none starts.
 * @throws PoseError "no-backend" when this browser has none of them, or the error of the last that failed.
 */
export async function chooseBackend<Name extends string, T>(
  candidates: readonly Candidate<Name, T>[],
  now: () => number,
  first: Name | null = null,
): Promise<Chosen<Name, T>> {
  let best: (Omit<Chosen<Name, T>, "wrong"> & { dispose(): void }) | null = null;
  const wrong: Name[] = [];
  let failure: unknown = new PoseError("no-backend", "This browser has no WebGL and no WASM SIMD.");
  const ordered = candidates.toSorted((a, b) => Number(b.name === first) - Number(a.name === first));
  for (const { name, start } of ordered) {
    try {
      const started = await start();
      if (started === null) continue;
      const apart = await proofOf(started);
      const dispose = () => started.dispose();
      if (!(apart <= TOLERANCE)) {
        wrong.push(name);
        failure = new PoseError("no-backend", `What ${name} computes is wrong.`);
        dispose();
        continue;
      }
      const poseMs = await timePose(started, now);
      if (best !== null && best.poseMs <= poseMs) {
        dispose();
        continue;
      }
      best?.dispose();
      best = { name, value: started.value, poseMs, apart, dispose };
      if (poseMs <= QUICK_MS || name === first) break;
    } catch (error) {
      failure = error;
    }
  }
  if (best === null) throw failure;
  const { name, value, poseMs, apart } = best;
  return { name, value, poseMs, apart, wrong };
}

/** What its proof came to; numbers that can be no joints are as far off as can be. */
async function proofOf({ prove }: Started<unknown>): Promise<number> {
  try {
    return await prove();
  } catch (error) {
    if (error instanceof PoseError && error.name === "wrong-numbers") return Number.POSITIVE_INFINITY;
    throw error;
  }
}

async function timePose(started: Pick<Started<unknown>, "run">, now: () => number): Promise<number> {
  for (let i = 0; i < WARM_UPS; i++) await started.run();
  const times: number[] = [];
  for (let i = 0; i < TIMED; i++) {
    const began = now();
    await started.run();
    times.push(now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMED / 2)] ?? Number.POSITIVE_INFINITY;
}
