import { standOf } from "../../rules/cap-stand.ts";
import type { ExerciseMeta, FaultMeta, Repetition } from "../../rules/contract.ts";
import { BAND_WORDS, type Band, bandOf } from "../../rules/score.ts";
import { continued, text, tr } from "../../words/words.ts";

/** A cue that could be said: what, how much it matters, how bad it was, and in which repetition (from 1). */
interface Waiting {
  readonly id: string;
  readonly weight: number;
  /** 0 just a fault, 1 far off. */
  readonly severity: number;
  readonly repetition: number;
  readonly t: number;
  /** What the repetition came to; null while it lasts, when there is no verdict yet. */
  readonly verdict: Band | null;
}

/** What was said about form and what could be said now; plain data, never changed. */
export interface Remarks {
  readonly faults: readonly FaultMeta[];
  /** A cue may wait for so many seconds, and so many lie between two remarks. */
  readonly cueFresh: number;
  readonly gap: number;
  readonly repetitions: number;
  readonly waiting: readonly Waiting[];
  /** The repetition for which each cue was said last. */
  readonly said: Readonly<Record<string, number>>;
  /** Cues said and not yet mended, with the repetition they were said for. */
  readonly open: Readonly<Record<string, number>>;
  /** When a praise became due; null when none is. */
  readonly praiseSince: number | null;
  readonly praises: number;
  /** Whether a repetition stayed within what was asked at most, and that is due to be said, or was. */
  readonly within: "no" | "due" | "said";
  /** When the last cue or praise was said. */
  readonly last: number;
}

/** Cues on every fault demoralise: at most one remark in so many seconds; in a led hold of ten seconds what is seen now must have its turn. */
const REMARK_GAP = 5;
const LED_REMARK_GAP = 3;

/** The same cue at most every so many repetitions: time to try it out. */
const SAME_CUE_EVERY = 3;

/** A cue helps only near to what it is about, seconds. */
const CUE_FRESH = 4;

/** Of a led breath it helps in the next hold, before which the count, the draw and the hold are said: 8 s for the longest draw, and theirs. */
const LED_CUE_FRESH = 12;

/** Praise may wait for a cue to go first, seconds. */
const PRAISE_FRESH = 8;

/** A fault seen while it lasts has no number yet: taken as a plain one. */
const PLAIN_SEVERITY = 0.8;

const PRAISES = [
  text("Good, that's it"),
  text("Much better"),
  text("Just like that"),
  text("Well done"),
] as const;

/** Nothing said yet about the faults of an exercise. */
export function noRemarks({ faults, paced }: Pick<ExerciseMeta, "faults" | "paced">): Remarks {
  return {
    faults,
    cueFresh: paced ? LED_CUE_FRESH : CUE_FRESH,
    gap: paced ? LED_REMARK_GAP : REMARK_GAP,
    repetitions: 0,
    waiting: [],
    said: {},
    open: {},
    praiseSince: null,
    praises: 0,
    within: "no",
    last: Number.NEGATIVE_INFINITY,
  };
}

/** A fault seen in the repetition under way. */
export function noteFault(remarks: Remarks, id: string, t: number): Remarks {
  const repetition = remarks.repetitions + 1;
  return wait(remarks, { id, severity: PLAIN_SEVERITY, repetition, t, verdict: null });
}

/** A whole repetition: its faults could be said, and what was said before may have been mended. */
export function noteRepetition(remarks: Remarks, repetition: Repetition, t: number): Remarks {
  const number = remarks.repetitions + 1;
  const faulty = new Set(repetition.faults.map(({ id }) => id));
  const mended = Object.entries(remarks.open)
    .filter(([id, saidFor]) => saidFor < number && !faulty.has(id) && !repetition.notSeen.includes(id))
    .map(([id]) => id);
  const open = Object.fromEntries(Object.entries(remarks.open).filter(([id]) => !mended.includes(id)));
  const within = withinAfter(remarks, repetition);
  const isNews = within === "due" && remarks.within !== "due";
  const noted: Remarks = {
    ...remarks,
    within,
    repetitions: number,
    open,
    // What was seen in the middle of this repetition is judged anew by its report.
    waiting: remarks.waiting.filter(({ id }) => faulty.has(id)),
    praiseSince: mended.length > 0 || isNews ? t : remarks.praiseSince,
  };
  return repetition.faults.reduce(
    (all, { id }) =>
      wait(all, {
        id,
        severity: severityOf(repetition, id),
        repetition: number,
        t,
        verdict: bandOf(repetition.score),
      }),
    noted,
  );
}

/** The remark that is due at `t`, the most important cue before any praise, and the remarks after it. */
export function takeRemark(
  remarks: Remarks,
  t: number,
): { readonly remarks: Remarks; readonly kind: "cue" | "praise"; readonly text: string } | null {
  if (t - remarks.last < remarks.gap) return null;
  const waiting = remarks.waiting.filter((cue) => t - cue.t <= remarks.cueFresh && isAllowed(remarks, cue));
  const [cue] = waiting.sort(
    // What can be mended now goes before what is over.
    (a, b) =>
      b.repetition - a.repetition ||
      b.weight - a.weight ||
      b.severity - a.severity ||
      a.id.localeCompare(b.id),
  );
  const meta = cue && remarks.faults.find(({ id }) => id === cue.id);
  if (cue && meta) {
    const said = { ...remarks.said, [cue.id]: cue.repetition };
    const open = { ...remarks.open, [cue.id]: cue.repetition };
    return {
      remarks: { ...remarks, waiting: [], said, open, last: t },
      kind: "cue",
      text: cueText(meta, cue),
    };
  }
  if (remarks.praiseSince === null || t - remarks.praiseSince > PRAISE_FRESH) return null;
  if (remarks.within === "due")
    return {
      remarks: { ...remarks, praiseSince: null, within: "said", last: t },
      kind: "praise",
      text: tr("Good, within your range"),
    };
  return {
    remarks: { ...remarks, praiseSince: null, praises: remarks.praises + 1, last: t },
    kind: "praise",
    text: tr(PRAISES[remarks.praises % PRAISES.length] ?? PRAISES[0]),
  };
}

/** While the movement lasts what to do now; afterwards what it came to, with its reason: "Nearly: lift your hips". */
function cueText({ cue }: FaultMeta, { verdict }: Waiting): string {
  if (verdict !== "nearly" && verdict !== "work") return cue;
  return `${BAND_WORDS[verdict]}: ${continued(cue)}`;
}

/** Staying within is praised once, and again when somebody went beyond and came back. */
function withinAfter({ within }: Remarks, { caps = [] }: Repetition): Remarks["within"] {
  const stands = caps.map(standOf);
  if (stands.includes("beyond")) return "no";
  const isWithin = stands.length > 0 && stands.every((stand) => stand === "within");
  return isWithin && within === "no" ? "due" : within;
}

function wait(remarks: Remarks, cue: Omit<Waiting, "weight">): Remarks {
  const meta = remarks.faults.find((fault) => fault.id === cue.id);
  if (meta === undefined) return remarks;
  const others = remarks.waiting.filter(({ id }) => id !== cue.id);
  return { ...remarks, waiting: [...others, { ...cue, weight: meta.weight }] };
}

function isAllowed({ said }: Remarks, { id, repetition }: Waiting): boolean {
  const before = said[id];
  return before === undefined || repetition - before >= SAME_CUE_EVERY;
}

function severityOf({ checks }: Repetition, id: string): number {
  const check = checks.find((c) => c.id === id);
  return check === undefined ? PLAIN_SEVERITY : 1 - check.quality;
}
