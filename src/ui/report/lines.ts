import type { VisitOutline } from "../../history/store.ts";
import {
  ANGLE_NOISE,
  changeOf,
  daysOf,
  faultsOf,
  firstLevel,
  holdsSeen,
  reachCheckOf,
  setsOf,
  summaryOf,
} from "../../history/trends.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { text, tr } from "../../words/words.ts";
import { countedOf, measured, percent, seconds } from "../theme/words.ts";

/** One exercise of the report, in words. */
export interface ReportLine {
  readonly name: string;
  readonly sets: string;
  readonly repetitions: string;
  readonly score: string;
  readonly technique: string;
  readonly hold: string;
  readonly reach: string;
  /** The cue that is given by the angle of the range; null where there is none. */
  readonly reachCue: string | null;
  readonly faults: readonly string[];
}

/** Faults that are named for each exercise. */
const FAULTS = 3;

const UNKNOWN = text("not seen");

/** The figures of one exercise over the period. */
export function lineOf(visits: readonly VisitOutline[], meta: ExerciseMeta): ReportLine {
  const history = holdsSeen(visits, meta);
  const sets = setsOf(history, meta.id);
  const check = reachCheckOf(meta, history);
  const { repetitions, score, technique, hold, reach } = summaryOf(sets, check);
  const asked = sets.reduce((sum, set) => sum + set.asked, 0);
  const reaches = daysOf(history, meta.id, check).map((day) => day.reach);
  return {
    name: meta.text.name,
    sets: String(sets.length),
    repetitions: countedOf(repetitions, asked),
    score: score === null ? tr(UNKNOWN) : String(Math.round(score)),
    technique: technique === null ? tr(UNKNOWN) : percent(technique),
    hold: holdWords(meta, hold),
    reach: reach === null ? tr("not measured") : `${measured(reach, "deg")}${changeWords(reaches)}`,
    reachCue: check === null ? null : cueOf(meta, check),
    faults: faultsOf(history, meta.id)
      .slice(0, FAULTS)
      .map(({ id, found, judged }) =>
        tr("{cue}: {found} of {judged} ({share})", {
          cue: cueOf(meta, id),
          found,
          judged,
          share: percent(found / judged),
        }),
      ),
  };
}

function holdWords({ dose }: ExerciseMeta, hold: number | null): string {
  if (dose.holdSeconds === 0) return tr("no hold");
  return hold === null ? tr(UNKNOWN) : seconds(hold);
}

function cueOf({ faults }: ExerciseMeta, id: string): string {
  return faults.find((fault) => fault.id === id)?.cue ?? id;
}

/** Pain before and after the visits that tell both, on average; null where none does. */
export function painOf(history: readonly VisitOutline[]) {
  const both = history.flatMap(({ visit: { painBefore, painAfter } }) =>
    painBefore === null || painAfter === null ? [] : [{ painBefore, painAfter }],
  );
  if (both.length === 0) return null;
  const mean = (pains: readonly number[]) => pains.reduce((a, b) => a + b, 0) / pains.length;
  return {
    visits: both.length,
    before: mean(both.map(({ painBefore }) => painBefore)),
    after: mean(both.map(({ painAfter }) => painAfter)),
    worse: both.filter(({ painBefore, painAfter }) => painAfter > painBefore).length,
  };
}

function changeWords(reaches: readonly (number | null)[]): string {
  // Of a few days nothing can be told.
  if (firstLevel(reaches) === null) return "";
  const change = changeOf(reaches, ANGLE_NOISE);
  if (change === null) return tr(", no change beyond noise");
  const degrees = `${change > 0 ? "+" : "−"}${Math.abs(Math.round(change))}`;
  return tr(", {degrees}° since the beginning", { degrees });
}
