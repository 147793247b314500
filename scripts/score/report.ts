import type { RecognisedRecording } from "../../src/recognition/recognise-recording.ts";
import type { Exercise, Obstacle, Repetition, Unit } from "../../src/rules/contract.ts";
import type { JudgedRecording } from "../../src/rules/judge-recording.ts";
import { scoreSet } from "../../src/rules/score.ts";

/** What the scorer prints of one file; times and holds in seconds. */
export interface Report {
  readonly file: string;
  readonly exercise: string;
  readonly view: string | null;
  /** Why nothing was counted, and what to do, in a sentence or two; null when something was. */
  readonly problem: string | null;
  readonly reps: readonly object[];
  readonly partials: readonly { readonly start: number; readonly end: number }[];
  /** Whether the starting posture was taken up for a second or more. */
  readonly ready: boolean;
  /** Stretches that could not be judged, and why. */
  readonly unseen: JudgedRecording["unseen"];
  readonly score: number | null;
}

type Why = JudgedRecording["unseen"][number]["why"];

/** What stood in the way, as it is told when nothing was counted. */
const REASONS: Readonly<Record<Why, string>> = {
  nobody: "Nobody was seen. Put the camera where it sees all of the body, in good light.",
  posture:
    "The starting position of this exercise was not taken up. Lie, kneel, sit or stand as its page shows.",
  view: "The body was turned away from the side that this exercise is seen from. Turn it or the camera.",
  movement:
    "The body moved in a way that is none of this exercise. Move slowly, all the way, as its page shows.",
  feet: "The feet were not seen. Move the camera further away, or turn it towards them.",
  hips: "The hips were not seen. Move the camera further away, or clear the view of them.",
  shoulders: "The shoulders were not seen. Move the camera further away, or clear the view of them.",
  knees: "The knees were not seen. Move the camera further away, or clear the view of them.",
  hands: "The hands were not seen. Move the camera further away, or turn it towards them.",
  elbows: "The elbows were not seen. Move the camera further away, or clear the view of them.",
  head: "The head was not seen. Move the camera further away, or turn it towards it.",
};

const NOTHING_KNOWN = "No repetition of any of the exercises was seen.";

const WHY: Readonly<Record<Obstacle, Why>> = {
  nobody: "nobody",
  "cut-off": "feet",
  "wrong-view": "view",
  "not-ready": "posture",
};

/** Lays out what a recording came to, as the scorer prints it. */
export function reportOf(file: string, { meta }: Exercise, judged: JudgedRecording): Report {
  const { repetitions, partials, view, ready, unseen } = judged;
  return {
    file,
    exercise: meta.id,
    view,
    problem: repetitions.length === 0 ? whyNothing(judged, meta.paced) : null,
    reps: repetitions.map(repetitionOf),
    partials: partials.map(({ start, end }) => ({ start: hundredths(start), end: hundredths(end) })),
    ready,
    unseen: unseen.map(({ start, end, why }) => ({ start: hundredths(start), end: hundredths(end), why })),
    score: scoreSet(repetitions, meta.dose.repetitions).score,
  };
}

/** What the scorer prints of a file in which the exercises were to be recognised: a line of `Report` for each set. */
export interface AutoReport {
  readonly file: string;
  /** Why no set was found, in a sentence or two; null when one was. */
  readonly problem: string | null;
  /** `start` and `end` are those of its repetitions, seconds. */
  readonly sets: readonly (Omit<Report, "file" | "problem"> & {
    readonly start: number;
    readonly end: number;
  })[];
}

/** Lays out the sets that were recognised in a recording, as the scorer prints them. */
export function autoReportOf(
  file: string,
  { sets, suspected }: RecognisedRecording,
  isEmpty: boolean,
): AutoReport {
  const nothing = isEmpty ? REASONS.nobody : NOTHING_KNOWN;
  const doubt =
    suspected === null ? "" : ` It may have been ${suspected.meta.id}; too little was seen to be sure.`;
  return {
    file,
    problem: sets.length > 0 ? null : `${nothing}${doubt}`,
    sets: sets.map(({ exercise, start, end, judged }) => {
      const { file: _file, problem: _problem, exercise: id, ...rest } = reportOf(file, exercise, judged);
      return { exercise: id, start: hundredths(start), end: hundredths(end), ...rest };
    }),
  };
}

/** Why nothing was counted: what stood in the way for longest, or what the movement lacked. */
function whyNothing({ partials, ready, unseen, obstacle }: JudgedRecording, isPaced: boolean): string {
  const lasted = new Map<Why, number>();
  for (const { start, end, why } of unseen) lasted.set(why, (lasted.get(why) ?? 0) + end - start);
  const [longest] = [...lasted].sort((a, b) => b[1] - a[1]);
  if (partials.some(({ isStill }) => isStill))
    return "Holds were led, and no breath was seen at the belly. Breathe so that it rises, in a shirt unlike the mat.";
  if (isPaced && partials.length > 0) return "Holds were led in which nobody was seen to stay in place.";
  if (partials.length > 0)
    return "The movement was begun and turned back before half of its way. Go further, or stay longer.";
  if (longest !== undefined && !ready) return REASONS[longest[0]];
  // Too short for a stretch of its own.
  if (longest === undefined && !ready && obstacle !== null) return REASONS[WHY[obstacle]];
  const seen = "The starting position was seen, but no repetition of this exercise after it.";
  return longest === undefined ? `${seen} Move further and stay a moment.` : `${seen} ${REASONS[longest[0]]}`;
}

function repetitionOf({ start, peak, end, side, hold, score, faults, notSeen }: Repetition) {
  return {
    start: hundredths(start),
    peak: hundredths(peak),
    end: hundredths(end),
    side,
    hold: hold === null ? null : hundredths(hold),
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
