import { PoseError } from "./pose-api.ts";

/** A backend that has been started with a model on it. */
export interface Started<T> {
  readonly value: T;
  /** Runs the model once, to time it. */
  run(): void;
  dispose(): void;
}

/** One way to compute the model; null when this browser does not have it. */
export interface Candidate<Name extends string, T> {
  readonly name: Name;
  start(): Promise<Started<T> | null>;
}

/** A chosen backend and what one pose takes on it, in milliseconds. */
export interface Chosen<Name extends string, T> {
  readonly name: Name;
  readonly value: T;
  readonly poseMs: number;
}

/** Quick enough for 30 poses a second: the next candidate need not even be loaded. */
const QUICK_MS = 33;

/** The first runs compile shaders and fill caches; the median of the rest is what a pose takes. */
const WARM_UPS = 2;
const TIMED = 3;

/**
 * Starts the candidates in turn until one is quick enough, else takes the quickest, and lets go of the others. Only
 * the clock decides: a graphics card that is drawn in software loses by its time. The last error stands if none starts.
 * @throws PoseError "no-backend" when this browser has none of them, or the error of the last that failed.
 */
export async function chooseBackend<Name extends string, T>(
  candidates: readonly Candidate<Name, T>[],
  now: () => number,
): Promise<Chosen<Name, T>> {
  let best: (Chosen<Name, T> & { dispose(): void }) | null = null;
  let failure: unknown = new PoseError("no-backend", "This browser has no WebGL and no WASM SIMD.");
  for (const candidate of candidates) {
    try {
      const started = await candidate.start();
      if (started === null) continue;
      const poseMs = timePose(started, now);
      const dispose = () => started.dispose();
      if (best !== null && best.poseMs <= poseMs) {
        dispose();
        continue;
      }
      best?.dispose();
      best = { name: candidate.name, value: started.value, poseMs, dispose };
      if (poseMs <= QUICK_MS) break;
    } catch (error) {
      failure = error;
    }
  }
  if (best === null) throw failure;
  return { name: best.name, value: best.value, poseMs: best.poseMs };
}

function timePose(started: { run(): void }, now: () => number): number {
  for (let i = 0; i < WARM_UPS; i++) started.run();
  const times: number[] = [];
  for (let i = 0; i < TIMED; i++) {
    const began = now();
    started.run();
    times.push(now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMED / 2)] ?? Number.POSITIVE_INFINITY;
}
