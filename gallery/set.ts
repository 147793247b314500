import { html } from "lit";
import "../src/ui/analyse/analyse.ts";
import "../src/ui/breath-guide/breath-guide.ts";
import "../src/ui/breath-trace/breath-trace.ts";
import "../src/ui/counter/counter.ts";
import "../src/ui/hold-ring/hold-ring.ts";
import "../src/ui/interlude/interlude.ts";
import "../src/ui/live-controls/live-controls.ts";
import "../src/ui/live/live.ts";
import "../src/ui/placement/direction.ts";
import "../src/ui/placement/placement.ts";
import "../src/ui/placement/posture.ts";
import "../src/ui/range-meter/range-meter.ts";
import "../src/ui/stage/stage.ts";
import "../src/ui/waiting/waiting.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import type { Direction } from "../src/placement/direction.ts";
import { BELLY_UNSEEN } from "../src/pose/belly.ts";
import type { LiveBelly } from "../src/rules/belly.ts";
import type { TracePoint } from "../src/ui/breath-trace/trace.ts";
import type { Progress } from "../src/workout/progress.ts";
import type { Sentence } from "../src/workout/standing.ts";
import { BRIDGE, COUNTED, exercise, progressOf, snapshotOf } from "./samples.ts";
import { type Shown, shown } from "./state.ts";

/** Quiet breaths, a draw-in from the eighth second on, and let go at the eighteenth. */
function bellyAt(t: number): LiveBelly {
  const isIn = t > 9 && t < 18;
  const share = Math.max(0, Math.min(1, (t - 8) / 2, (20 - t) / 2));
  const breath = -0.5 - 0.5 * Math.sin((2 * Math.PI * t) / 4);
  return { depth: breath * (1 - share) + share * (1.2 + 0.3 * (breath + 0.5)), isIn, breath: null };
}

function traceTo(t: number): TracePoint[] {
  return Array.from({ length: 100 }, (_, i) => t - 9.9 + i / 10).map((at) => {
    const belly = bellyAt(at);
    return { t: at, depth: "depth" in belly ? belly.depth : null };
  });
}

const DIRECTIONS: readonly Direction[] = [
  { id: "nobody" },
  { id: "two-people", people: 2 },
  { id: "more-light" },
  { id: "level-phone" },
  { id: "take-posture", ready: BRIDGE.meta.text.ready },
  { id: "step-back" },
  { id: "come-closer" },
  { id: "turn-body", view: "side" },
  { id: "turn-phone", part: "feet", edge: "left" },
  { id: "tilt-down" },
  { id: "tilt-up" },
  { id: "show", part: "hands" },
];

const SENTENCES: readonly Sentence[] = [
  { tone: "calm", text: "" },
  { tone: "good", text: "Good. Stay there" },
  { tone: "fix", text: "Lift your hips to one line" },
  { tone: "blind", text: "Lie on your back, knees bent, feet flat" },
  { tone: "still", text: "Paused" },
];

/** A set more is to come, and less of it than was asked. */
function badDay(progress: Progress): Progress {
  const steps = progress.steps.map((step) =>
    step.kind === "exercise"
      ? { ...step, sets: 2, usual: { variant: step.variant, asked: step.asked, sets: 3 } }
      : step,
  );
  return { ...progress, steps, isBadDay: true };
}

const RESTING = progressOf([], { tone: "still", text: "Rest, and drink a sip." });

/** Elements of a set: all of them are dark, and read from two metres away. */
export const SET: readonly Shown[] = [
  shown(
    "pl-live",
    Object.fromEntries(
      SENTENCES.map((one) => [
        one.tone,
        () => html`<pl-live .snapshot=${snapshotOf(progressOf(COUNTED, one))} .exercise=${BRIDGE}></pl-live>`,
      ]),
    ),
    "screen",
  ),
  shown(
    "pl-interlude",
    {
      "a rest": () =>
        html`<pl-interlude .progress=${{ ...RESTING, phase: { is: "resting", left: 42 } }} .exercises=${EXERCISES}></pl-interlude>`,
      "a rest on a bad day": () =>
        html`<pl-interlude .progress=${badDay({ ...RESTING, phase: { is: "resting", left: 42 } })} .exercises=${EXERCISES}></pl-interlude>`,
    },
    "screen",
  ),
  shown(
    "pl-waiting",
    {
      "where the phone stands": () =>
        html`<pl-waiting .phase=${{ is: "placing" }} .exercise=${BRIDGE}></pl-waiting>`,
      "what to change": () =>
        html`<pl-waiting .phase=${{ is: "placing" }} .exercise=${BRIDGE} .direction=${DIRECTIONS[5] ?? null}></pl-waiting>`,
      countdown: () =>
        html`<pl-waiting .phase=${{ is: "countdown", left: 2 }} .exercise=${BRIDGE}></pl-waiting>`,
    },
    "night",
  ),
  shown(
    "pl-direction",
    Object.fromEntries(
      DIRECTIONS.map((direction) => [
        direction.id,
        () => html`<pl-direction .direction=${direction} .exercise=${BRIDGE}></pl-direction>`,
      ]),
    ),
    "night",
  ),
  shown("pl-posture", { bridge: () => html`<pl-posture .exercise=${BRIDGE}></pl-posture>` }, "night"),
  shown("pl-placement", {
    "from the side": () => html`<pl-placement view="side" .props=${["mat"]}></pl-placement>`,
    "from the front, on a chair": () => html`<pl-placement view="front" .props=${["chair"]}></pl-placement>`,
  }),
  shown("pl-stage", { "no picture yet": () => html`<pl-stage .view=${"side"}></pl-stage>` }, "night"),
  shown(
    "pl-counter",
    {
      "none yet": () => html`<pl-counter .count=${0} .asked=${10}></pl-counter>`,
      "the last was good": () => html`<pl-counter .count=${4} .asked=${10} last="good"></pl-counter>`,
      "the last was nearly good": () =>
        html`<pl-counter .count=${12} .asked=${20} last="nearly"></pl-counter>`,
    },
    "night",
  ),
  shown(
    "pl-hold-ring",
    {
      "half of it": () => html`<pl-hold-ring .seconds=${1.5} .target=${3}></pl-hold-ring>`,
      done: () => html`<pl-hold-ring .seconds=${4} .target=${3}></pl-hold-ring>`,
      paused: () => html`<pl-hold-ring .seconds=${1.5} .target=${3} paused></pl-hold-ring>`,
    },
    "night",
  ),
  shown(
    "pl-breath-guide",
    {
      "draw in": () =>
        html`<pl-breath-guide .moment=${{ phase: "draw", seconds: 1, length: 4, round: 1 }}></pl-breath-guide>`,
      hold: () =>
        html`<pl-breath-guide .moment=${{ phase: "hold", seconds: 3, length: 10, round: 1 }}></pl-breath-guide>`,
      "hold, the belly in": () =>
        html`<pl-breath-guide
          .moment=${{ phase: "hold", seconds: 6, length: 10, round: 1 }}
          .held=${{ seconds: 6, isIn: true }}
        ></pl-breath-guide>`,
      "hold, the belly out again": () =>
        html`<pl-breath-guide
          .moment=${{ phase: "hold", seconds: 6, length: 10, round: 1 }}
          .held=${{ seconds: 3, isIn: false }}
        ></pl-breath-guide>`,
      "let go": () =>
        html`<pl-breath-guide .moment=${{ phase: "release", seconds: 2, length: 4, round: 1 }}></pl-breath-guide>`,
    },
    "night",
  ),
  shown(
    "pl-breath-trace",
    {
      "quiet breaths": () =>
        html`<pl-breath-trace .belly=${bellyAt(6)} .trace=${traceTo(6)}></pl-breath-trace>`,
      "drawn in": () => html`<pl-breath-trace .belly=${bellyAt(15)} .trace=${traceTo(15)}></pl-breath-trace>`,
      "let go": () => html`<pl-breath-trace .belly=${bellyAt(19)} .trace=${traceTo(19)}></pl-breath-trace>`,
      ...Object.fromEntries(
        BELLY_UNSEEN.map((unseen) => [
          unseen,
          () => html`<pl-breath-trace .belly=${{ unseen }}></pl-breath-trace>`,
        ]),
      ),
    },
    "night",
  ),
  shown(
    "pl-range-meter",
    {
      "on the way": () => html`<pl-range-meter .progress=${0.5} .good=${[0.86, 1.1]}></pl-range-meter>`,
      good: () => html`<pl-range-meter .progress=${0.95} .good=${[0.86, 1.1]}></pl-range-meter>`,
      "not seen": () => html`<pl-range-meter .progress=${null} .good=${[0.86, 1.1]}></pl-range-meter>`,
    },
    "night",
  ),
  shown(
    "pl-live-controls",
    {
      "in a set": () => html`<pl-live-controls></pl-live-controls>`,
      paused: () => html`<pl-live-controls paused muted></pl-live-controls>`,
      "a question": () =>
        html`<pl-live-controls .offers=${[{ label: "One more", action: { type: "answer", more: true } }]}></pl-live-controls>`,
    },
    "night",
  ),
  shown("pl-analyse", {
    "half of a film": () =>
      html`<pl-analyse
          .snapshot=${snapshotOf(progressOf(COUNTED), {
            source: {
              kind: "video",
              live: false,
              mirrored: false,
              width: 640,
              height: 480,
              progress: 0.5,
              preview: null,
            },
          })}
        ></pl-analyse>`,
    "nothing led": () =>
      html`<pl-analyse .snapshot=${snapshotOf(progressOf([]), { exercise: exercise("drawing-in").meta })}></pl-analyse>`,
  }),
];
