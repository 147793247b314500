import type { Joint } from "../pose/joints.ts";
import { type Keypoint, type PoseFrame, SEEN } from "../pose/pose.ts";
import { installedNetwork } from "../space/installed.ts";
import type { Network } from "../space/network.ts";
import { look, NO_SIGHT, type SightMemory } from "../space/sight.ts";
import { askedOf } from "./asked.ts";
import type {
  Exercise,
  GuidePhase,
  Live,
  Rule,
  RuleEvent,
  RuleFrame,
  RuleOptions,
  SeenJoints,
} from "./contract.ts";
import { idle } from "./kit/presence.ts";
// What makes the rules of most exercises: whoever runs one needs it.
import "./kit/cyclic.ts";

/** An exercise being judged: feed it frames with `advance`; it is never changed, each step returns a new one. */
export interface Run {
  readonly exercise: Exercise;
  readonly state: unknown;
  readonly live: Live;
  readonly lastTime: number;
  /** Lifts keypoints into space; null until it was loaded, and so long only the flat picture is judged. */
  readonly network: Network | null;
  readonly sights: SightMemory;
}

/** Begins to judge an exercise. */
export function startRun(exercise: Exercise, options: RuleOptions): Run {
  return {
    exercise,
    state: exercise.rule.init(options),
    live: idle("nobody", null),
    lastTime: Number.NEGATIVE_INFINITY,
    network: null,
    sights: NO_SIGHT,
  };
}

/**
 * Judges one more frame. Frames whose time does not rise, or is no number, are passed over. A rule that throws
 * loses this frame and nothing else: its state stays and an error event says so.
 */
export function advance(
  run: Run,
  frame: PoseFrame,
  guide: GuidePhase | null = null,
): { readonly run: Run; readonly events: readonly RuleEvent[] } {
  if (!(frame.t > run.lastTime)) return { run, events: [] };
  const { exercise } = run;
  const network = run.network ?? installedNetwork();
  const rule = exercise.rule as Rule<unknown>;
  const looked =
    frame.pose === null || network === null
      ? { memory: run.sights, sight: null }
      : look(network, run.sights, askedOf(exercise.meta), isResting(run.live), frame.t, frame.pose);
  const seen: RuleFrame = {
    t: frame.t,
    joints: withhold(exercise.meta.joints, frame),
    guide,
    sight: looked.sight,
    belly: frame.belly ?? null,
  };
  try {
    const { state, events, live } = rule.step(run.state, seen);
    return { run: { ...run, state, live, network, sights: looked.memory, lastTime: frame.t }, events };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { run: { ...run, lastTime: frame.t }, events: [{ type: "error", t: frame.t, message }] };
  }
}

/** Whether the body was last seen in its posture and not moving. */
function isResting({ obstacle, phase }: Live): boolean {
  return obstacle === null && phase === "rest";
}

/** Ends a run and reports what was still under way. */
export function finishRun(run: Run): readonly RuleEvent[] {
  try {
    return run.exercise.rule.finish(run.state);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ type: "error", t: run.lastTime, message }];
  }
}

/** Leaves the rule only what it declared and what was seen; nobody when none of it was. */
function withhold(declared: readonly Joint[], frame: PoseFrame): SeenJoints | null {
  if (frame.pose === null) return null;
  const seen: { [J in Joint]?: Keypoint } = {};
  let any = false;
  for (const joint of declared) {
    const keypoint = frame.pose[joint];
    if (!(keypoint.score >= SEEN) || !Number.isFinite(keypoint.x) || !Number.isFinite(keypoint.y)) continue;
    seen[joint] = keypoint;
    any = true;
  }
  return any ? seen : null;
}
