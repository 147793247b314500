import type { Exercise, Obstacle, Repetition, Unit } from "../../src/rules/contract.ts";
import type { JudgedRecording } from "../../src/rules/judge-recording.ts";
import { scoreSet } from "../../src/rules/score.ts";

/** What the scorer prints of one file; times and holds in seconds. */
export interface Report {
  readonly file: string;
  readonly exercise: string;
  readonly view: string | null;
  /** Why nothing could be judged, in a sentence. */
  readonly problem: string | null;
  readonly reps: readonly object[];
  readonly partials: readonly { readonly start: number; readonly end: number }[];
  readonly score: number | null;
}

/** Where fewer of the frames than this could be judged and nothing was counted, the reason is told. */
const TOO_FEW_JUDGED = 0.1;

const REASONS: Readonly<Record<Obstacle, string>> = {
  nobody: "Nobody was seen.",
  "cut-off": "Not all of the body that this exercise needs was seen.",
  "wrong-view": "The camera stood at the wrong side of the body for this exercise.",
  "not-ready": "The starting position of this exercise was never taken up.",
};

/** Lays out what a recording came to, as the scorer prints it. */
export function reportOf(file: string, { meta }: Exercise, judged: JudgedRecording): Report {
  const { repetitions, partials, view, judgedShare, obstacle } = judged;
  const nothing = repetitions.length === 0 && judgedShare < TOO_FEW_JUDGED && obstacle !== null;
  return {
    file,
    exercise: meta.id,
    view,
    problem: nothing ? REASONS[obstacle] : null,
    reps: repetitions.map(repetitionOf),
    partials: partials.map(({ start, end }) => ({ start: hundredths(start), end: hundredths(end) })),
    score: scoreSet(repetitions, meta.dose.repetitions).score,
  };
}

function repetitionOf({ start, peak, end, side, hold, score, faults, notSeen }: Repetition) {
  return {
    start: hundredths(start),
    peak: hundredths(peak),
    end: hundredths(end),
    side,
    hold: hundredths(hold),
    score,
    faults: faults.map(({ id, value, unit, at }) => ({
      id,
      value: roundIn(unit, value),
      unit,
      at: hundredths(at),
    })),
    notSeen,
  };
}

function roundIn(unit: Unit, value: number): number {
  return unit === "deg" ? Math.round(value * 10) / 10 : hundredths(value);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
