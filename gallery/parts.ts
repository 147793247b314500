import { html } from "lit";
import "../src/ui/band/band.ts";
import "../src/ui/chart/chart.ts";
import "../src/ui/dialog/dialog.ts";
import "../src/ui/exercise-card/exercise-card.ts";
import "../src/ui/faults/faults.ts";
import "../src/ui/figure/figure.ts";
import "../src/ui/figure/time-line.ts";
import "../src/ui/file-drop/file-drop.ts";
import "../src/ui/loading/loading.ts";
import "../src/ui/mark/mark.ts";
import "../src/ui/pain/after.ts";
import "../src/ui/pain/pain.ts";
import "../src/ui/problem/problem.ts";
import "../src/ui/repetition-card/repetition-card.ts";
import "../src/ui/set-result/set-result.ts";
import "../src/ui/timeline/timeline.ts";
import "../src/ui/update/update.ts";
import "../src/ui/variants/variants.ts";
import type { ChartData } from "../src/ui/chart/data.ts";
import { tempoOf } from "../src/ui/figure/tempo.ts";
import { PROBLEM_IDS, problem } from "../src/workout/problems.ts";
import { resultOfScores } from "../src/workout/result.ts";
import { BRIDGE, exercise, REPETITIONS } from "./samples.ts";
import { type Shown, shown } from "./state.ts";

const LINE: ChartData = {
  x: Array.from({ length: 30 }, (_, i) => i),
  scale: "seconds",
  lines: [
    {
      name: "Hips",
      values: Array.from({ length: 30 }, (_, i) => 130 + 40 * Math.sin(i / 5)),
      colour: "accent",
    },
  ],
  zone: [162, 190],
  unit: "°",
  bars: null,
};

/** Elements that pages are made of. */
export const PARTS: readonly Shown[] = [
  shown("pl-mark", { "as it is": () => html`<pl-mark></pl-mark>` }),
  shown("pl-loading", {
    "nothing known": () => html`<pl-loading text="Getting ready"></pl-loading>`,
    "half there": () => html`<pl-loading text="Getting ready" .progress=${0.5}></pl-loading>`,
  }),
  shown("pl-band", {
    good: () => html`<pl-band band="good"></pl-band>`,
    nearly: () => html`<pl-band band="nearly"></pl-band>`,
    "work on it": () => html`<pl-band band="work"></pl-band>`,
    "not seen": () => html`<pl-band band="unknown"></pl-band>`,
  }),
  shown("pl-figure", {
    still: () => html`<pl-figure .exercise=${BRIDGE}></pl-figure>`,
    "with a fault": () => html`<pl-figure .exercise=${BRIDGE} fault="hips-low"></pl-figure>`,
    "can be turned": () => html`<pl-figure .exercise=${exercise("bird-dog")} turns></pl-figure>`,
  }),
  shown("pl-time-line", {
    right: () => html`<pl-time-line .tempo=${tempoOf(BRIDGE.motion, null)} .whole=${7}></pl-time-line>`,
    rushed: () => html`<pl-time-line .tempo=${tempoOf(BRIDGE.motion, "rushed")} .whole=${7}></pl-time-line>`,
  }),
  shown("pl-faults", { "of the bridge": () => html`<pl-faults .exercise=${BRIDGE}></pl-faults>` }),
  shown("pl-exercise-card", {
    bridge: () => html`<pl-exercise-card .exercise=${BRIDGE}></pl-exercise-card>`,
  }),
  shown("pl-variants", {
    "none chosen": () => html`<pl-variants .variants=${exercise("superman").meta.variants}></pl-variants>`,
    "gently today": () =>
      html`<pl-variants .variants=${exercise("superman").meta.variants} chosen="arms-aside" gently></pl-variants>`,
  }),
  shown("pl-file-drop", { "as it is": () => html`<pl-file-drop></pl-file-drop>` }),
  shown("pl-pain", {
    "not answered": () => html`<pl-pain question="How is your back today?" skip="Rather not say"></pl-pain>`,
    "some pain": () => html`<pl-pain question="How is your back today?" .answer=${4}></pl-pain>`,
  }),
  shown("pl-after", {
    "not answered": () => html`<pl-after .painBefore=${2}></pl-after>`,
    worse: () => html`<pl-after .painBefore=${2} .answer=${6}></pl-after>`,
  }),
  shown("pl-set-result", {
    mixed: () => html`<pl-set-result .result=${resultOfScores([97, 66, null], 10)}></pl-set-result>`,
    "nothing judged": () => html`<pl-set-result .result=${resultOfScores([null, null], 2)}></pl-set-result>`,
  }),
  shown(
    "pl-repetition-card",
    Object.fromEntries(
      ["clean", "with a fault", "hardly seen"].map((name, i) => [
        name,
        () =>
          html`<pl-repetition-card .repetition=${REPETITIONS[i] ?? null} .exercise=${BRIDGE.meta} .number=${i + 1}></pl-repetition-card>`,
      ]),
    ),
  ),
  shown("pl-timeline", {
    "one chosen, one taken away": () =>
      html`<pl-timeline .repetitions=${REPETITIONS} .removed=${[2]} .chosen=${1}></pl-timeline>`,
  }),
  shown("pl-chart", {
    "a line with its good zone": () =>
      html`<pl-chart heading="Your hips came to one line" .data=${LINE}></pl-chart>`,
  }),
  shown("pl-dialog", {
    open: () => html`<pl-dialog heading="Delete this session?" open>
      <p>It is gone for good then.</p>
      <form method="dialog"><button>Keep it</button></form>
    </pl-dialog>`,
  }),
  shown("pl-update", { "a version waits": () => html`<pl-update></pl-update>` }),
  shown(
    "pl-problem",
    Object.fromEntries(
      PROBLEM_IDS.map((id) => [id, () => html`<pl-problem .problem=${problem(id)}></pl-problem>`]),
    ),
  ),
];
