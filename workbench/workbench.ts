import bodyInSpace from "../models/body-in-space.bin?url";
import { EXERCISES } from "../src/exercises/registry.ts";
import { parseRecording, type Recording } from "../src/pose/recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import type { Fault, Faults } from "../src/rules/kit/fault.ts";
import { walkRecording } from "../src/rules/walk-recording.ts";
import { ensembleOf } from "../src/space/ensemble.ts";
import { installNetwork } from "../src/space/installed.ts";
import { readNetworks } from "../src/space/network.ts";
import { changedBy, type JudgedRepetitions } from "./limits.ts";
import { PHASES, paintSignal } from "./paint.ts";

// A page for whoever works on a rule: a recording with its signal, phases and limits, and what a moved limit would change.
// It is served by `npm run workbench` and is no part of the built app.

const files = import.meta.glob<string>("../fixtures/*/*.*.json", { query: "?url", import: "default" });
const rules = import.meta.glob<{ faults: Faults }>("../src/exercises/*/rule.ts", { eager: true });

/** How far a slider moves a limit, in times of the distance that takes a measure from the limit to fully good. */
const REACH = 3;

const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const exerciseChoice = element<HTMLSelectElement>("exercise");
const recordingChoice = element<HTMLSelectElement>("recording");
/** Of some only the repetitions were labelled and not their faults: then no label agrees or disagrees. */
const recordings = new Map<string, { readonly film: Recording; readonly hasLabels: boolean }>();
let judged: readonly JudgedRepetitions[] = [];

installNetwork(ensembleOf(readNetworks(new Uint8Array(await (await fetch(bodyInSpace)).arrayBuffer()))));
element("legend").textContent = "Behind the signal: ";
for (const [phase, colour] of Object.entries(PHASES)) {
  const mark = Object.assign(document.createElement("span"), { textContent: ` ${phase} ` });
  mark.style.background = colour;
  element("legend").append(mark);
}
exerciseChoice.append(...EXERCISES.map(({ meta }) => new Option(meta.text.name, meta.id)));
exerciseChoice.addEventListener("change", () => void choose());
recordingChoice.addEventListener("change", () => show());
await choose();

/** Judges every recording of the chosen exercise. */
async function choose(): Promise<void> {
  const exercise = chosen();
  recordings.clear();
  for (const [path, load] of Object.entries(files)) {
    const [, folder, name] = /fixtures\/([^/]+)\/(.+)\.json$/.exec(path) ?? [];
    if (folder !== exercise.meta.id || name === undefined) continue;
    const text = await (await fetch(await load())).text();
    recordings.set(name, { film: parseRecording(text), hasLabels: text.includes('"faults"') });
  }
  judged = [...recordings].map(([recording, { film, hasLabels }]) => ({
    recording,
    repetitions: judgeRecording(exercise, film, film.variant ?? null).repetitions,
    labels: hasLabels ? (film.labels?.reps ?? []) : [],
  }));
  recordingChoice.replaceChildren(...[...recordings.keys()].map((name) => new Option(name)));
  element("limits").replaceChildren(...limitsOf(exercise));
  element("changed").replaceChildren();
  show();
}

function chosen(): Exercise {
  const exercise = EXERCISES.find(({ meta }) => meta.id === exerciseChoice.value);
  if (exercise === undefined) throw new Error("No exercise is chosen.");
  return exercise;
}

/** Replays the chosen recording. */
function show(): void {
  const film = recordings.get(recordingChoice.value)?.film;
  if (film === undefined) return;
  const frames = [...walkRecording(chosen(), film, film.variant ?? null)];
  const found = judged.find(({ recording }) => recording === recordingChoice.value)?.repetitions ?? [];
  paintSignal(element<HTMLCanvasElement>("signal"), frames, film.labels?.reps ?? [], found);
}

/** A slider for each fault of an exercise. One limit is moved at a time: what changes is to be told of it alone. */
function limitsOf({ meta }: Exercise): HTMLElement[] {
  const faults = Object.entries(rules).find(([path]) => path.includes(`/${meta.id}/`))?.[1].faults ?? {};
  const sliders = Object.entries(faults).map(([id, fault]) => {
    const { limit, soft, unit } = fault;
    const slider = Object.assign(document.createElement("input"), { type: "range", id });
    Object.assign(slider, { min: -REACH, max: REACH, step: 0.05, valueAsNumber: 0 });
    const name = Object.assign(document.createElement("label"), { textContent: id, htmlFor: id });
    const told = document.createElement("output");
    const write = () => {
      const by = soft * slider.valueAsNumber;
      told.textContent = `${(limit + by).toFixed(2)} ${unit} (${by >= 0 ? "+" : ""}${by.toFixed(2)})`;
      return by;
    };
    write();
    slider.addEventListener("input", () => {
      for (const other of sliders) {
        if (other.slider !== slider) other.slider.valueAsNumber = 0;
        other.write();
      }
      tell(id, fault, write());
    });
    return { slider, write, parts: [name, slider, told] };
  });
  return sliders.flatMap(({ parts }) => parts);
}

/** Lists what a limit moved by so much would change. */
function tell(id: string, fault: Fault, by: number): void {
  const lines = changedBy(judged, id, fault, by).map(({ recording, number, value, becomes, agrees }) => {
    const verdict = becomes === "fault" ? id : "good";
    const label = agrees === null ? "no label" : agrees ? "as labelled" : "against its label";
    return `${recording} ${number}: ${value.toFixed(2)} ${fault.unit}, becomes ${verdict} (${label})`;
  });
  element("changed").replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })),
  );
}
