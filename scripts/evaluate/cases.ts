import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseRecording, type RecordedLabel, type Recording } from "../../src/pose/recording.ts";

/** A labelled recording to judge the rules by. */
export interface Case {
  readonly name: string;
  /** The exercise that is done in it, or null in a negative. */
  readonly exercise: string | null;
  /** True when people were filmed, false when a body was simulated. */
  readonly filmed: boolean;
  readonly recording: Recording;
  readonly labels: readonly RecordedLabel[];
  /** False where only the repetitions were labelled and not their faults. */
  readonly faultsLabelled: boolean;
  /** Length in seconds. */
  readonly seconds: number;
}

/** Reads one labelled recording from the text of a file. */
export function caseFrom(name: string, text: string): Case {
  const recording = parseRecording(text);
  const first = recording.frames[0]?.t ?? 0;
  const last = recording.frames.at(-1)?.t ?? first;
  return {
    name,
    exercise: recording.exercise ?? null,
    filmed: recording.source !== "simulated",
    recording,
    labels: recording.labels?.reps ?? [],
    faultsLabelled: text.includes('"faults"'),
    seconds: last - first,
  };
}

/** Tells of the recordings of a folder where each comes from, and is none itself. */
const ORIGINS = "sources.json";

/** All labelled recordings under these folders (or files); of those with the same file name the first is taken. */
export function loadCases(places: readonly string[]): Case[] {
  const files = new Map<string, string>();
  for (const path of places.flatMap(recordingsUnder)) {
    const name = basename(path, ".json");
    if (!files.has(name)) files.set(name, path);
  }
  return [...files].map(([name, path]) => caseFrom(name, readFileSync(path, "utf8")));
}

function recordingsUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && basename(path) !== ORIGINS)
    .sort()
    .map((path) => join(place, path));
}
