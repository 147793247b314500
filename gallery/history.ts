import { html, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import "../src/ui/history/history.ts";
import "../src/ui/keeping/keeping.ts";
import "../src/ui/offers/offers.ts";
import "../src/ui/replay/replay.ts";
import "../src/ui/report/report.ts";
import "../src/ui/review/review.ts";
import "../src/ui/save-recording/save-recording.ts";
import "../src/ui/set-review/set-review.ts";
import "../src/ui/trends/trends.ts";
import recorded from "../fixtures/bridge/bridge.faults-a.json?raw";
import breathed from "../fixtures/drawing-in/drawing-in.belly.json?raw";
import { EXERCISES } from "../src/exercises/registry.ts";
import { plain } from "../src/history/plain.ts";
import { replayed } from "../src/history/replayed.ts";
import type { StoredSet } from "../src/history/schema.ts";
import { HistoryStore } from "../src/history/store.ts";
import { sampleSet, sampleVisit } from "../src/history/testing/samples.ts";
import { starterPlan } from "../src/plan/starter.ts";
import { parseRecording } from "../src/pose/recording.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import { BRIDGE, exercise, METAS, UNSEEN } from "./samples.ts";
import { type Shown, shown } from "./state.ts";

const DAY = 86_400_000;
const RECORDING = parseRecording(recorded);
const { repetitions: FOUND } = judgeRecording(BRIDGE, RECORDING);
const HOLDS = judgeRecording(exercise("drawing-in"), parseRecording(breathed)).repetitions;

/** Visits of the last twelve weeks, two a week, in a database of the gallery's own, made anew with the page. */
async function twelveWeeks(): Promise<{ readonly store: HistoryStore; readonly set: StoredSet }> {
  const store = await HistoryStore.open("gallery");
  await store.deleteAll();
  for (let i = 0; i < 24; i++) {
    const startedAt = Date.now() - (24 - i) * 3.5 * DAY;
    const id = `visit-${i}`;
    await store.putVisit(
      sampleVisit(id, { startedAt, endedAt: startedAt + 600_000, note: i === 23 ? "A good day." : "" }),
    );
    await store.putSet(
      sampleSet(`set-${i}`, id, {
        ...{ startedAt, endedAt: startedAt + 60_000, repetitions: FOUND.map(plain) },
        ...(i === 23 ? { partials: [{ start: 31, end: 32 }], unseen: [...UNSEEN] } : {}),
      }),
    );
  }
  await addHolds(store);
  const { frames, ...head } = RECORDING;
  await store.replaceFrames({ ...head, setId: "set-23" }, frames);
  const set = (await store.visit("visit-23"))?.sets[0];
  if (set === undefined) throw new Error("The newest set was not kept.");
  return { store, set };
}

/** Draw-ins after the bridges of each week's second visit, held a little longer each time; in one of them the belly was not seen. */
async function addHolds(store: HistoryStore): Promise<void> {
  for (let i = 1; i < 24; i += 2) {
    const startedAt = Date.now() - (24 - i) * 3.5 * DAY + 120_000;
    const repetitions = HOLDS.map((one) => plain({ ...one, hold: i === 9 ? null : 5 + 0.2 * i }));
    const set = { exercise: "drawing-in", startedAt, endedAt: startedAt + 60_000, repetitions };
    await store.putSet(sampleSet(`holds-${i}`, `visit-${i}`, set));
  }
}

let kept: ReturnType<typeof twelveWeeks> | null = null;

/** Something that is drawn once the visits are there. */
function withVisits(draw: (kept: Awaited<ReturnType<typeof twelveWeeks>>) => TemplateResult): TemplateResult {
  kept ??= twelveWeeks();
  return html`${until(kept.then(draw))}`;
}

/** Elements that look back. */
export const HISTORY: readonly Shown[] = [
  shown("pl-history", {
    "twelve weeks": () =>
      withVisits(({ store }) => html`<pl-history .history=${store} .exercises=${EXERCISES}></pl-history>`),
    "none is kept here": () => html`<pl-history problem="This browser keeps no history."></pl-history>`,
  }),
  shown("pl-trends", {
    "twelve weeks": () =>
      withVisits(({ store }) => html`<pl-trends .history=${store} .exercises=${EXERCISES}></pl-trends>`),
  }),
  shown("pl-keeping", {
    "never saved": () =>
      withVisits(({ store }) => html`<pl-keeping .history=${store} .total=${24} .used=${3e6}></pl-keeping>`),
  }),
  shown("pl-review", {
    "the newest": () =>
      withVisits(
        ({ store }) =>
          html`<pl-review .history=${store} .exercises=${EXERCISES} visit="visit-23"></pl-review>`,
      ),
  }),
  shown("pl-set-review", {
    "the newest": () =>
      withVisits(
        ({ store, set }) =>
          html`<pl-set-review .history=${store} .exercise=${BRIDGE} .set=${set}></pl-set-review>`,
      ),
  }),
  shown("pl-save-recording", {
    "a set of bridges": () => html`<pl-save-recording .recording=${RECORDING}></pl-save-recording>`,
  }),
  shown("pl-replay", {
    "a set of bridges": () =>
      html`${until(
        replayed(BRIDGE, RECORDING).then(
          (frames) =>
            html`<pl-replay .exercise=${BRIDGE} .frames=${frames} .repetitions=${FOUND}></pl-replay>`,
        ),
      )}`,
  }),
  shown("pl-report", {
    "twelve weeks": () =>
      withVisits(({ store }) => html`<pl-report .history=${store} .exercises=${EXERCISES}></pl-report>`),
  }),
  shown("pl-offers", {
    "after the newest": () =>
      withVisits(
        ({ store }) =>
          html`<pl-offers .plan=${starterPlan(METAS)} .exercises=${EXERCISES} .history=${store}></pl-offers>`,
      ),
  }),
];
