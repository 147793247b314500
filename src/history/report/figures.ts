import type { ExerciseMeta } from "../../rules/contract.ts";
import { median } from "../../rules/kit/statistics.ts";
import { goodOf } from "../../rules/score.ts";
import { askedLast, type SetOutline } from "../outline.ts";
import type { VisitOutline } from "../reading.ts";
import { holdsSeen, reachCheckOf, setsOf, summaryOf } from "../trends.ts";

/** One exercise over the time of a report. Shares are 0..1; null where nothing can be told. */
export interface ExerciseFigures {
  readonly exercise: string;
  readonly name: string;
  readonly sets: number;
  /** Sets that the prescription asked for in that time; null where none did. */
  readonly setsAsked: number | null;
  readonly repetitions: number;
  /** Repetitions that the sets done asked for. */
  readonly repetitionsAsked: number;
  /** Of the repetitions: those that could be judged, and those of them that were good. */
  readonly judged: number;
  readonly good: number;
  /** Mean score 0 to 100, median hold (seconds) and range (degrees). */
  readonly score: number | null;
  readonly hold: number | null;
  readonly range: number | null;
  readonly left: SideFigures;
  readonly right: SideFigures;
  readonly caps: readonly CapFigures[];
  /** Median of how far it went on bad days, degrees, by which it was measured then; null where it was not, or not seen. */
  readonly badDayRange: number | null;
}

/** How far it went of what was asked not to be passed: degrees, as the newest set was asked. */
export interface CapFigures {
  readonly id: string;
  readonly name: string;
  readonly most: number;
  /** Medians of what was measured and of its standard deviation; null where nothing was seen. */
  readonly value: number | null;
  readonly doubt: number | null;
  /** Repetitions in which it was seen, those of them that plainly went beyond, and those in which it was not seen. */
  readonly seen: number;
  readonly beyond: number;
  readonly unseen: number;
}

/** What one side came to. */
interface SideFigures {
  readonly judged: number;
  readonly score: number | null;
}

/** Pain 0 to 10 as it was told before and after a visit, null where it was not. */
export interface PainFigures {
  /** When the visit began, milliseconds since 1970. */
  readonly at: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** How well an activity went, 0 (cannot) to 10 (as before). */
export interface FunctionAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly activity: string;
  readonly score: number;
}

/** Everything that a report says in numbers. */
export interface ReportFigures {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly exercises: readonly ExerciseFigures[];
  readonly pain: readonly PainFigures[];
  /** When the visits began, oldest first, on which the person said that it was a bad day; milliseconds since 1970. */
  readonly badDays: readonly number[];
  readonly abilities: readonly FunctionAnswer[];
}

/** What a week asks for, Monday first, since when (milliseconds since 1970). */
export interface AskedWeek {
  readonly since: number;
  readonly days: readonly (readonly { readonly exercise: string; readonly sets: number }[])[];
}

const DAY = 86_400_000;

/** The figures of some visits; `asked` is what was prescribed, null where nothing was. */
export function reportFigures(
  visits: readonly VisitOutline[],
  metas: readonly ExerciseMeta[],
  { from, to }: { readonly from: number; readonly to: number },
  asked: AskedWeek | null,
  abilities: readonly FunctionAnswer[],
): ReportFigures {
  const within = (at: number) => at >= from && at <= to;
  const exercises = metas.flatMap((meta): ExerciseFigures[] => {
    const setsAsked = asked === null ? null : askedSets(asked, meta.id, { from, to });
    const sets = setsOf(holdsSeen(visits, meta), meta.id);
    if (sets.length === 0 && !setsAsked) return [];
    const { repetitions, score, hold, reach, left, right } = summaryOf(sets, reachCheckOf(meta, visits));
    const scoresOf = (side: "left" | "right" | "middle") => sets.flatMap((set) => set.scores[side]);
    const scores = [...scoresOf("middle"), ...scoresOf("left"), ...scoresOf("right")];
    return [
      {
        exercise: meta.id,
        name: meta.text.name,
        sets: sets.length,
        setsAsked,
        repetitions,
        repetitionsAsked: sets.reduce((sum, set) => sum + set.asked, 0),
        judged: scores.length,
        good: goodOf(scores),
        score,
        hold: meta.dose.holdSeconds === 0 ? null : hold,
        range: reach,
        left: { judged: scoresOf("left").length, score: left },
        right: { judged: scoresOf("right").length, score: right },
        caps: capFigures(meta, sets),
        badDayRange: badDayRange(visits, meta),
      },
    ];
  });
  const pain = visits
    .map(({ visit }) => ({ at: visit.startedAt, before: visit.painBefore, after: visit.painAfter }))
    .filter(({ before, after }) => before !== null || after !== null)
    .toReversed();
  const badDays = visits.flatMap(({ visit }) => (visit.badDay ? [visit.startedAt] : [])).toReversed();
  return { from, to, exercises, pain, badDays, abilities: abilities.filter(({ at }) => within(at)) };
}

function badDayRange(visits: readonly VisitOutline[], { id, ownRange }: ExerciseMeta): number | null {
  const sets = setsOf(
    visits.filter(({ visit }) => visit.badDay),
    id,
  );
  return median(
    sets.flatMap(({ checks }) => checks.find((check) => check.id === ownRange?.fault)?.value ?? []),
  );
}

function capFigures({ caps }: ExerciseMeta, sets: readonly SetOutline[]): readonly CapFigures[] {
  const asked = askedLast(
    sets.toSorted((a, b) => a.startedAt - b.startedAt).flatMap((set) => set.caps ?? []),
  );
  return caps.flatMap(({ id, name }) =>
    asked
      .filter((one) => one.id === id)
      .map(({ most, readings }): CapFigures => {
        const values = readings.flatMap((one) => one.values);
        const sum = (of: (one: (typeof readings)[number]) => number) =>
          readings.reduce((all, one) => all + of(one), 0);
        return {
          id,
          name,
          most,
          value: median(values),
          doubt: median(readings.flatMap((one) => one.doubts)),
          seen: values.length,
          beyond: sum(({ beyond }) => beyond),
          unseen: sum(({ unseen }) => unseen),
        };
      }),
  );
}

/** Sets of an exercise that a week asks for on the days of a stretch of time, from when it was taken in. */
function askedSets(
  { since, days }: AskedWeek,
  exercise: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let sum = 0;
  // Noon of each day: clocks that are put forward or back skip none.
  for (let noon = new Date(Math.max(since, from)).setHours(12, 0, 0, 0); noon - DAY / 2 <= to; ) {
    const day = new Date(noon);
    for (const item of days[(day.getDay() + 6) % 7] ?? []) if (item.exercise === exercise) sum += item.sets;
    noon = day.setDate(day.getDate() + 1);
  }
  return sum;
}
