import type { VisitOutline } from "../../history/store.ts";
import { ANGLE_NOISE, daysOf, firstLevel, holdsSeen, reachCheckOf } from "../../history/trends.ts";
import { mondayOf, painByLoad, type Week } from "../../history/weeks.ts";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import type { ChartData, ChartLine } from "../chart/data.ts";
import { counted, seconds } from "../theme/words.ts";
import {
  HOLD_NOISE,
  holdSentence,
  painSentence,
  reachSentence,
  SCORE_NOISE,
  SHARE_NOISE,
  scoreSentence,
  shareSentence,
  sidesSentence,
} from "./sentences.ts";

/** A chart with the sentence that it shows. */
export interface TitledChart {
  readonly heading: string;
  readonly data: ChartData;
}

/** More days than this are no longer told apart, and weeks say more. */
const MANY_DAYS = 120;

type Values = readonly (number | null)[];

/** What one day of an exercise was, in a sentence: "Bridge: 5 repetitions, score 83 of 100, each held for 2.4 s." */
export function daySentence(visits: readonly VisitOutline[], meta: ExerciseMeta): string {
  const history = holdsSeen(visits, meta);
  const check = reachCheckOf(meta, history);
  const [day] = daysOf(history, meta.id, check);
  if (day === undefined) return "";
  const { repetitions, score, hold } = day;
  const parts = [
    counted(repetitions, "repetition"),
    score === null
      ? tr("not seen well enough for a score")
      : tr("score {score} of 100", { score: Math.round(score) }),
    ...(hold === null || meta.dose.holdSeconds === 0
      ? []
      : [tr("each held for {time}", { time: seconds(hold) })]),
  ];
  return `${meta.text.name}: ${parts.join(", ")}.`;
}

/** The charts of one exercise, each with its own sentence; those for which fewer than two days tell something are left out. */
export function chartsOf(visits: readonly VisitOutline[], meta: ExerciseMeta): TitledChart[] {
  const { name } = meta.text;
  const history = holdsSeen(visits, meta);
  const check = reachCheckOf(meta, history);
  const single = daysOf(history, meta.id, check);
  const scale = single.length > MANY_DAYS ? "weeks" : "days";
  const days = scale === "days" ? single : daysOf(history, meta.id, check, mondayOf);
  const x = days.map(({ day }) => day / 1000);
  const of = (unit: string, lines: readonly ChartLine[], zone: ChartData["zone"] = null): ChartData => ({
    x,
    lines,
    scale,
    zone,
    unit,
    bars: null,
  });
  const [scores, holds, reaches] = [
    days.map((d) => d.score),
    days.map((d) => d.hold),
    days.map((d) => d.reach),
  ];
  const technique = days.map((day) => day.technique);
  const completion = days.map((day) => day.completion);
  const [left, right] = [days.map((day) => day.left), days.map((day) => day.right)];
  const charts = [
    {
      heading: scoreSentence(name, scores),
      data: of("", [line(tr("Score"), scores)], around(scores, SCORE_NOISE, 100)),
    },
    {
      heading: reachSentence(name, reaches, ANGLE_NOISE, days[0]?.day ?? 0),
      data: of("°", [line(tr("Range"), reaches)], around(reaches, ANGLE_NOISE)),
    },
    {
      heading: shareSentence(technique),
      data: of("%", sharesOf(technique, completion), around(technique.map(percent), 100 * SHARE_NOISE, 100)),
    },
    ...(meta.dose.holdSeconds === 0
      ? []
      : [
          {
            heading: holdSentence(holds, meta),
            data: of("s", [line(tr("Hold#time"), holds)], around(holds, HOLD_NOISE)),
          },
        ]),
    ...(isLine(left) && isLine(right)
      ? [
          {
            heading: sidesSentence(left, right),
            data: of("", [line(tr("left"), left), line(tr("right#side"), right, "nearly")]),
          },
        ]
      : []),
  ];
  return charts.filter(({ data }) => data.lines.some(({ values }) => isLine(values)));
}

/** Pain over the weeks with the repetitions behind it; null while fewer than two weeks tell of pain. */
export function painChart(weeks: readonly Week[]): TitledChart | null {
  const pain = weeks.map((week) => week.pain);
  if (!isLine(pain)) return null;
  return {
    heading: painSentence(painByLoad(weeks)),
    data: {
      x: weeks.map(({ monday }) => monday / 1000),
      lines: [line(tr("Pain"), pain, "nearly")],
      bars: { name: tr("Repetitions"), values: weeks.map(({ repetitions }) => repetitions) },
      scale: "weeks",
      // Nothing to shade, but pain is read from zero.
      zone: [0, 0],
      unit: "",
    },
  };
}

/** Good ones of those judged, and done ones of those asked; one line where all was done. */
function sharesOf(technique: Values, completion: Values): ChartLine[] {
  const good = line(tr("Good#repetitions"), technique.map(percent));
  return completion.every((share) => share === 1)
    ? [good]
    : [good, line(tr("Done"), completion.map(percent), "nearly")];
}

function line(name: string, values: Values, colour: ChartLine["colour"] = "accent"): ChartLine {
  return { name, values, colour };
}

/** Where the values began, with their own noise around it: nothing inside of it is a change. */
function around(values: Values, noise: number, most = Number.POSITIVE_INFINITY): ChartData["zone"] {
  const level = firstLevel(values) ?? first(values);
  return level === null ? null : [level - noise, Math.min(most, level + noise)];
}

function first(values: Values): number | null {
  return values.find((value) => value !== null) ?? null;
}

function percent(share: number | null): number | null {
  return share === null ? null : share * 100;
}

/** One point is no line, and an axis around it would show days that were not. */
function isLine(values: Values): boolean {
  return values.filter((value) => value !== null).length > 1;
}
