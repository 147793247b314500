import { html } from "lit";
import "../src/ui/ability/ability.ts";
import "../src/ui/agreement/agreement.ts";
import "../src/ui/check-in/check-in.ts";
import "../src/ui/diagnostics/diagnostics.ts";
import "../src/ui/evidence/evidence.ts";
import "../src/ui/exercise/exercise.ts";
import "../src/ui/not-today/not-today.ts";
import "../src/ui/override/override.ts";
import "../src/ui/plan/plan.ts";
import "../src/ui/prescription/prescribe.ts";
import "../src/ui/prescription/physiotherapist.ts";
import "../src/ui/prescription/prescription.ts";
import "../src/ui/privacy/privacy.ts";
import "../src/ui/safety/safety.ts";
import "../src/ui/screening/screening.ts";
import "../src/ui/settings/settings.ts";
import "../src/ui/sources/sources.ts";
import "../src/ui/start/start.ts";
import "../src/ui/summary/summary.ts";
import "../src/ui/today/today.ts";
import "../src/ui/workout-summary/workout-summary.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { starterPlan } from "../src/plan/starter.ts";
import { PRESCRIPTION } from "../src/plan/testing/prescription.ts";
import { Answers } from "../src/safety/answers.ts";
import { LocalStore, type StorageArea } from "../src/storage/local-store.ts";
import { prescriptionLink } from "../src/ui/prescription/link.ts";
import {
  BRIDGE,
  COUNTED,
  exercise,
  FINISHED,
  METAS,
  progressOf,
  snapshotOf,
  UNSEEN,
  WEIGHTED,
} from "./samples.ts";
import { type Shown, shown } from "./state.ts";

/** Keeps on the page alone, so that nothing is answered for the app itself. */
function onPage(): StorageArea {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

/** Somebody who answered that; asked anew each time. */
function answered(answer: (answers: Answers) => void): Answers {
  const area = onPage();
  const answers = new Answers(new LocalStore(() => area), () => Date.now());
  answer(answers);
  return answers;
}

const nothing = () => answered(() => undefined);
const well = () =>
  answered((answers) => {
    answers.none("now");
    answers.none("talk");
    answers.asked("yes");
    answers.tell("before", 0);
  });
const strongPain = () => answered((answers) => answers.tell("before", 8));
const sign = () => answered((answers) => answers.tick("saddle-numbness"));

const PLAN = starterPlan(METAS);

const KEPT = onPage();
const SCALE = new LocalStore(() => KEPT);

/** Whole pages. */
export const PAGES: readonly Shown[] = [
  shown("pl-start", { "as it is": () => html`<pl-start .exercises=${EXERCISES}></pl-start>` }),
  shown("pl-exercise", {
    bridge: () => html`<pl-exercise .exercise=${BRIDGE} .clearance=${well().clearance}></pl-exercise>`,
    "gently, with easier ways": () =>
      html`<pl-exercise .exercise=${exercise("superman")} .clearance=${nothing().clearance}></pl-exercise>`,
    "not with this pain": () =>
      html`<pl-exercise .exercise=${BRIDGE} .clearance=${strongPain().clearance}></pl-exercise>`,
  }),
  shown("pl-evidence", { bridge: () => html`<pl-evidence .meta=${BRIDGE.meta}></pl-evidence>` }),
  shown("pl-today", {
    well: () =>
      html`<pl-today .plan=${PLAN} .exercises=${EXERCISES} .clearance=${well().clearance}></pl-today>`,
    "left in the middle": () =>
      html`<pl-today .plan=${PLAN} .exercises=${EXERCISES} .clearance=${well().clearance} .left=${progressOf(COUNTED)}></pl-today>`,
    "strong pain": () =>
      html`<pl-today .plan=${PLAN} .exercises=${EXERCISES} .clearance=${strongPain().clearance}></pl-today>`,
  }),
  shown("pl-plan", {
    "the starter plan": () => html`<pl-plan .plan=${PLAN} .exercises=${EXERCISES}></pl-plan>`,
    "something can be undone": () => html`<pl-plan .plan=${PLAN} .exercises=${EXERCISES} undoable></pl-plan>`,
  }),
  shown("pl-check-in", {
    "pain is asked": () => html`<pl-check-in .answers=${nothing()}></pl-check-in>`,
    "a weight, too": () => html`<pl-check-in .answers=${well()} .weighted=${WEIGHTED}></pl-check-in>`,
  }),
  shown("pl-screening", {
    "nothing answered": () => html`<pl-screening .answers=${nothing()}></pl-screening>`,
    "a sign is ticked": () => html`<pl-screening .answers=${sign()}></pl-screening>`,
  }),
  shown("pl-not-today", {
    "strong pain": () => html`<pl-not-today .stop=${strongPain().clearance.stop}></pl-not-today>`,
    "a sign": () => html`<pl-not-today .stop=${sign().clearance.stop}></pl-not-today>`,
  }),
  shown("pl-override", {
    "strong pain": () => html`<pl-override .stop=${strongPain().clearance.stop}></pl-override>`,
  }),
  shown("pl-safety", { "as it is": () => html`<pl-safety></pl-safety>` }),
  shown("pl-prescribe", {
    "nothing yet": () => html`<pl-prescribe .plan=${PLAN} .exercises=${EXERCISES}></pl-prescribe>`,
  }),
  shown("pl-prescribed-item", {
    "bird-dog, which has sides": () =>
      html`<pl-prescribed-item .item=${PRESCRIPTION.items[1]} .meta=${exercise("bird-dog").meta}></pl-prescribed-item>`,
  }),
  shown("pl-prescription", {
    "two exercises": () =>
      html`<pl-prescription .given=${prescriptionLink(PRESCRIPTION)} .exercises=${EXERCISES}></pl-prescription>`,
    damaged: () => html`<pl-prescription given="1.abc" .exercises=${EXERCISES}></pl-prescription>`,
  }),
  shown("pl-physiotherapist", {
    "none yet": () => html`<pl-physiotherapist .exercises=${EXERCISES}></pl-physiotherapist>`,
    "taken in": () =>
      html`<pl-physiotherapist .plan=${{ ...PLAN, prescribed: { at: Date.now(), link: prescriptionLink(PRESCRIPTION) } }} .exercises=${EXERCISES}></pl-physiotherapist>`,
  }),
  shown("pl-ability", {
    "nothing named": () => html`<pl-ability .kept=${SCALE}></pl-ability>`,
  }),
  shown("pl-agreement", {
    "nothing chosen": () => html`<pl-agreement .exercises=${EXERCISES}></pl-agreement>`,
  }),
  shown("pl-verdict-form", {
    "nothing answered": () => html`<pl-verdict-form .faults=${BRIDGE.meta.faults}></pl-verdict-form>`,
  }),
  shown("pl-sources", { "as it is": () => html`<pl-sources .exercises=${EXERCISES}></pl-sources>` }),
  shown("pl-settings", {
    "no voice on this device": () => html`<pl-settings .languages=${["en", "de", "es"]}></pl-settings>`,
  }),
  shown("pl-privacy", {
    "kept, no network used": () =>
      html`<pl-privacy .used=${{ bytes: 0, requests: 0, foreign: 0 }} .offline=${{ is: "kept" }}></pl-privacy>`,
    "being kept": () =>
      html`<pl-privacy .used=${{ bytes: 2e6, requests: 12, foreign: 0 }} .offline=${{ is: "keeping", share: 0.4 }}></pl-privacy>`,
    "what should never be": () =>
      html`<pl-privacy .used=${{ bytes: 900, requests: 1, foreign: 1 }} .offline=${{ is: "failed" }}></pl-privacy>`,
  }),
  shown("pl-diagnostics", {
    "two lines": () =>
      html`<pl-diagnostics
        .read=${async () => [
          { name: "Browser", value: "Chromium 156" },
          { name: "Poses a second", value: "18" },
        ]}
      ></pl-diagnostics>`,
  }),
  shown("pl-summary", {
    "before the camera": () =>
      html`<pl-summary
        .exercise=${BRIDGE}
        .snapshot=${snapshotOf(progressOf(FINISHED), { status: { is: "ended" } })}
      ></pl-summary>`,
    "nothing counted": () =>
      html`<pl-summary
        .exercise=${BRIDGE}
        .snapshot=${snapshotOf(progressOf([]), { status: { is: "ended" }, repetitions: [], partials: [{ start: 3, end: 4 }] })}
      ></pl-summary>`,
    "not all counted": () =>
      html`<pl-summary
        .exercise=${BRIDGE}
        .snapshot=${snapshotOf(progressOf(FINISHED), { status: { is: "ended" }, partials: [{ start: 18, end: 19 }], unseen: UNSEEN })}
      ></pl-summary>`,
  }),
  shown("pl-workout-summary", {
    "one exercise": () =>
      html`<pl-workout-summary .progress=${progressOf(FINISHED)} .exercises=${EXERCISES} .painBefore=${2}></pl-workout-summary>`,
  }),
];
