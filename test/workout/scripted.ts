import { exerciseById } from "../../src/exercises/registry.ts";
import { lyingAt } from "../../src/placement/testing/lying.ts";
import type { Pose } from "../../src/pose/pose.ts";
import type { Exercise, Live, Repetition, Rule, RuleEvent } from "../../src/rules/contract.ts";
import type { ExerciseStep } from "../../src/workout/step.ts";

/** How the person is, and what the rule reports of it. */
const POSTURES = ["rest", "moving", "away", "unsure"] as const;
const REPORTS = ["nothing", "repetition", "left", "right", "partial", "fault", "error"] as const;

export type ScriptedPosture = (typeof POSTURES)[number];
export type ScriptedReport = (typeof REPORTS)[number];

/** Someone who lies well in the picture; what the scripted rule makes of them is written into the nose's score. */
export function posed(posture: ScriptedPosture, report: ScriptedReport = "nothing"): Pose {
  const pose = lyingAt(0.95, 0.62, 0.3);
  const score = 0.5 + (POSTURES.indexOf(posture) + 10 * REPORTS.indexOf(report)) / 1000;
  return { ...pose, nose: { ...pose.nose, score } };
}

const LIVE: Live = {
  obstacle: null,
  view: "side",
  phase: "rest",
  progress: 0,
  goodRange: [0.9, 1.2],
  judged: null,
  hold: 0,
  side: null,
};

const LIVES: Readonly<Record<ScriptedPosture, Partial<Live>>> = {
  rest: {},
  moving: { phase: "out", progress: 0.5 },
  away: { obstacle: "not-ready" },
  unsure: { obstacle: "cut-off" },
};

function repetition(t: number, side: Repetition["side"]): RuleEvent {
  const times = { start: t - 1, peak: t - 0.5, end: t };
  const found = { faults: [], checks: [], notSeen: [] };
  return { type: "repetition", repetition: { ...times, side, hold: 1, score: 97, ...found } };
}

const REPORTED: Readonly<Record<ScriptedReport, (t: number) => readonly RuleEvent[]>> = {
  nothing: () => [],
  repetition: (t) => [repetition(t, null)],
  left: (t) => [repetition(t, "left")],
  right: (t) => [repetition(t, "right")],
  partial: (t) => [{ type: "partial", partial: { start: t - 1, end: t } }],
  fault: (t) => [{ type: "fault", id: "hips-low", t }],
  error: () => {
    throw new Error("the rule broke");
  },
};

const rule: Rule<null> = {
  reads: () => ({}),
  init: () => null,
  step(state, { t, joints }) {
    const score = joints?.nose?.score;
    if (score === undefined) return { state, events: [], live: { ...LIVE, obstacle: "nobody", view: null } };
    const code = Math.round((score - 0.5) * 1000);
    const [posture, report] = [POSTURES[code % 10] ?? "rest", REPORTS[Math.floor(code / 10)] ?? "nothing"];
    return { state, events: REPORTED[report](t), live: { ...LIVE, ...LIVES[posture] } };
  },
  finish: () => [],
};

/** The bridge with a rule that says what the pose was told to say. */
export function scripted(meta: Partial<Exercise["meta"]> = {}): Exercise {
  const bridge = exerciseById("bridge");
  if (bridge === null) throw new Error("The bridge is missing.");
  return {
    ...bridge,
    meta: { ...bridge.meta, id: "scripted", joints: ["nose", ...bridge.meta.joints], ...meta },
    rule: rule as Rule<unknown>,
  };
}

/** Two sets of three of it. */
export const SCRIPTED_STEP: ExerciseStep = {
  kind: "exercise",
  exercise: "scripted",
  name: "Bridge",
  variant: null,
  ready: "Lie on your back.",
  before: null,
  asked: 3,
  holdSeconds: 3,
  paced: false,
  sets: 2,
  restSeconds: 30,
};

/** Led movement of twenty seconds. */
export const WALK_STEP = {
  kind: "guided",
  part: "warm-up",
  id: "walk",
  name: "Walk",
  say: "Walk on the spot.",
  seconds: 20,
} as const;
