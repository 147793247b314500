import { choreograph } from "../../src/demonstration/choreography.ts";
import { framedFor } from "../../src/demonstration/framing.ts";
import { paintScene } from "../../src/demonstration/paint.ts";
import { exerciseById } from "../../src/exercises/registry.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { advance, startRun } from "../../src/rules/runner.ts";
import { BackendMemory } from "../../src/workers/backend-memory.ts";
import { Poses } from "../../src/workers/poses.ts";
import { loadSpaceNetwork } from "../../src/workers/space-network.ts";

// A film of the figure over and over, as a camera gives it: drawn at the clock's pace, seen by the real model in its
// worker, judged by the real rule.

const WIDTH = 960;
const HEIGHT = 540;

/** As many as a usual camera gives to a device that is not the quickest. */
const PICTURES_A_SECOND = 15;

/** What one time through the film holds. */
const REPETITIONS = 5;

/** How far the soak is. */
export interface SoakState {
  readonly loops: number;
  readonly expected: number;
  readonly counted: number;
  /** Loops in which other than the film's repetitions were counted. */
  readonly wrongLoops: number;
  readonly pictures: number;
  readonly dropped: number;
  readonly rate: number | null;
  readonly backend: string | null;
  /** Tensors that the model's worker holds; null before the first picture. */
  readonly tensors: number | null;
}

let state: SoakState | null = null;

async function run(exerciseId: string): Promise<void> {
  const exercise = exerciseById(exerciseId);
  const context = Object.assign(document.createElement("canvas"), {
    width: WIDTH,
    height: HEIGHT,
  }).getContext("2d");
  if (exercise === null || context === null) throw new Error("There is no such exercise, or no canvas.");
  document.body.append(context.canvas);
  await loadSpaceNetwork();
  const plan = { repetitions: Array.from({ length: REPETITIONS }, () => ({})), rest: 3 };
  const film = choreograph(exercise.motion, plan);
  const camera = framedFor(exercise.motion, plan, { aspect: WIDTH / HEIGHT, fill: 0.78 });
  const poses = new Poses(new BackendMemory(null, "soak", () => 0));
  await poses.load("lightning");
  let judged = startRun(exercise, { variant: null });
  let [counted, before, wrongLoops] = [0, 0, 0];
  const began = performance.now();
  for (let loop = 0; ; ) {
    const t = (performance.now() - began) / 1000;
    const now = Math.floor(t / film.duration);
    if (now !== loop) {
      // A loop that the clock passed over altogether was not shown.
      if (counted - before !== REPETITIONS) wrongLoops += 1;
      before = counted;
      loop = now;
    }
    paintScene(context, film.at(t % film.duration), camera);
    const image = new VideoFrame(context.canvas, { timestamp: Math.round(t * 1e6) });
    const [seen] = await Promise.all([
      poses.estimate(image),
      new Promise((done) => setTimeout(done, 1000 / PICTURES_A_SECOND)),
    ]);
    if (seen !== null) {
      const pose = seen.keypoints === null ? null : poseFromPixels(seen.keypoints, HEIGHT);
      const { run: next, events } = advance(judged, { t, pose }, null);
      judged = next;
      counted += events.filter(({ type }) => type === "repetition").length;
    }
    const { asked, dropped, rate, ready } = poses.figures;
    state = {
      loops: loop,
      expected: loop * REPETITIONS,
      // Of the loop under way nothing is expected yet.
      counted: before,
      wrongLoops,
      pictures: asked,
      dropped,
      rate,
      backend: ready?.backend ?? null,
      tensors: state?.tensors ?? null,
    };
    if (asked % 100 === 1) state = { ...state, tensors: await poses.tensors() };
  }
}

Object.assign(window, { soak: { run, state: () => state } });
