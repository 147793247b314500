import { stays, usage } from "../history/room.ts";
import type { DiagnosisRow } from "../ui/diagnostics/diagnostics.ts";
import { text } from "../words/words.ts";
import type { BackendMemory } from "../workers/backend-memory.ts";
import type { PoseFigures } from "../workers/pose-stats.ts";
import type { WorkoutEvent } from "../workout/events.ts";
import type { WorkoutSnapshot } from "../workout/snapshot.ts";

/** What a diagnosis is made of. */
export interface Diagnosed {
  readonly figures: PoseFigures;
  readonly backends: BackendMemory;
  readonly snapshot: WorkoutSnapshot;
  /** The log of the last workout. */
  readonly log: readonly WorkoutEvent[];
  readonly historyProblem: string | null;
  /** How it is with the sound output. */
  readonly sound: string;
  readonly page: Window;
}

/** So many of the newest troubles are told. */
const NEWEST = 12;

/**
 * How the app does on this device, for a report of a fault: nothing of the person, no picture, no name of a camera or a voice.
 */
export async function diagnose(parts: Diagnosed): Promise<readonly DiagnosisRow[]> {
  const { figures, page, snapshot } = parts;
  const { navigator, screen } = page;
  const [kept, used] = await Promise.all([stays(), usage()]);
  const { width = 0, height = 0 } = snapshot.source ?? {};
  return [
    { name: text("Browser"), value: navigator.userAgent },
    {
      name: text("Device"),
      value: `${navigator.hardwareConcurrency} cores, ${screen.width} x ${screen.height} at ${page.devicePixelRatio}${page.crossOriginIsolated ? ", isolated" : ""}`,
    },
    { name: text("What computes the poses"), value: backend(figures) },
    { name: text("What was learned of it"), value: learned(parts.backends) },
    { name: text("Poses a second"), value: number(figures.rate) },
    { name: text("From picture to pose"), value: latency(figures) },
    { name: text("Pictures left out"), value: `${figures.dropped} of ${figures.asked}` },
    { name: text("Started again"), value: `${figures.restarts} times` },
    { name: text("Picture"), value: width === 0 ? "none yet" : `${width} x ${height}` },
    {
      name: text("Storage"),
      value: `${used === null ? "?" : `${(used / 1e6).toFixed(1)} MB`}, ${kept === null ? "not told" : kept ? "kept for good" : "may be cleared"}${parts.historyProblem === null ? "" : `. ${parts.historyProblem}`}`,
    },
    { name: text("Voices"), value: voices(page.speechSynthesis) },
    { name: text("Sounds"), value: parts.sound },
    { name: text("What happened in the last workout"), value: troubles(parts.log) },
  ];
}

function backend({ ready }: PoseFigures): string {
  if (ready === null) return "nothing yet";
  const { model, backend, poseMs, apart } = ready;
  return `${backend}, ${model}, ${poseMs.toFixed(0)} ms a pose when it began, ${(100 * apart).toFixed(1)} % off the known picture`;
}

function learned(backends: BackendMemory): string {
  const models = (["lightning", "thunder"] as const).map((model) => {
    const { first, without } = backends.wish(model);
    return `${model}: ${first ?? "?"}${without.length === 0 ? "" : `, never ${without.join(", ")}`}`;
  });
  return models.join("; ");
}

function latency({ latency: told }: PoseFigures): string {
  return told === null ? "?" : `${told.median.toFixed(0)} ms, at times ${told.p95.toFixed(0)} ms`;
}

function number(value: number | null): string {
  return value === null ? "?" : value.toFixed(1);
}

function voices(synthesis: SpeechSynthesis | undefined): string {
  if (synthesis === undefined) return "no speech";
  const all = synthesis.getVoices();
  const local = all.filter(({ localService }) => localService);
  const languages = [...new Set(local.map(({ lang }) => lang))].sort();
  return `${all.length}, ${local.length} on the device: ${languages.join(" ") || "none"}`;
}

/** What went wrong and how the workout went, as the names of events. */
function troubles(log: readonly WorkoutEvent[]): string {
  const began = log[0]?.t ?? 0;
  const told = log.flatMap((event): { at: string; what: string }[] => {
    const at = `${(event.t - began).toFixed(0)} s`;
    switch (event.type) {
      case "interrupted":
        return [{ at, what: event.problem?.id ?? "left" }];
      case "pictures-lost":
        return [{ at, what: `camera ${event.trouble}` }];
      case "noted":
        return [{ at, what: event.id }];
      case "model-restarted":
      case "pictures-back":
      case "rule-failed":
        return [{ at, what: event.type }];
      default:
        return [];
    }
  });
  // A rule that fails does so at every picture: it must not push out what came before.
  const once = told.filter(({ what }, i) => what !== told[i - 1]?.what);
  const newest = once.slice(-NEWEST).map(({ at, what }) => `${at} ${what}`);
  return newest.join("; ") || "nothing";
}
