import { figure } from "../../words/words.ts";
import { dateFormat } from "../theme/locale.ts";
import type { ChartData, ChartLook } from "./data.ts";
import UPlot from "./uplot.ts";

/** Time shown on both sides of a single value and of bars: half a week, in seconds. */
const ALONE = 302_400;

const DAY = 86_400;

/** Days between two marks of the axis: none is set within a day, where nothing is measured. */
const MARKS = [1, 2, 3, 7, 14, 28, 61, 91, 182, 365].map((days) => days * DAY);

const MARK = dateFormat({ day: "numeric", month: "short" });

/** A late day of each month: what the widest mark is found by. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 28).getTime());

/** Room for the names of parts above the drawing, CSS pixels. */
const PARTS = 24;

/** Dashes and gaps of a line that is not the first, CSS pixels. */
const DASH = [9, 6];

/** Size of all that is written, CSS pixels. */
const SIZE = 15;

/** Least room between two words that stand side by side, CSS pixels. */
const GAP = 12;

/** Settings of uPlot for a chart: no legend and no cursor, a soft zone behind the lines, a playhead before them. */
export function optionsOf(
  data: ChartData,
  look: ChartLook,
  size: { readonly width: number; readonly height: number },
  playhead: () => number | null,
): UPlot.Options {
  const axis: UPlot.Axis = {
    stroke: look.ink,
    font: fontOf(look),
    grid: { stroke: look.grid, width: 1 },
    ticks: { stroke: look.grid, width: 1 },
  };
  return {
    ...size,
    legend: { show: false },
    cursor: { show: false },
    // Room at the end for the names of the lines.
    padding: [
      data.parts === undefined ? null : PARTS,
      data.lines.length > 1 || data.bars !== null ? widest(namesOf(data), look) + GAP : null,
      null,
      null,
    ],
    scales: {
      x: {
        time: data.scale !== "seconds",
        range: () => spanOf(data),
      },
      bars: { range: (_plot, _low, high) => [0, Math.max(1, high ?? 1) * 1.25] },
      y: { range: (_plot, low, high) => rangeOf(low, high, data.zone) },
    },
    axes: [
      data.scale === "seconds"
        ? { ...axis, values: (_plot, values) => values.map((value) => withUnit(value, "s")) }
        : {
            ...axis,
            incrs: MARKS,
            space:
              widest(
                MONTHS.map((day) => MARK.format(day)),
                look,
              ) + GAP,
            ...weekMarks(data),
            values: (_plot, values) => dateMarks(values),
          },
      { ...axis, size: 64, values: (_plot, values) => values.map((value) => withUnit(value, data.unit)) },
    ],
    series: [
      {},
      ...barsOf(data, look),
      ...data.lines.map(
        ({ name, colour }, i): UPlot.Series => ({
          label: name,
          stroke: look.colours[colour],
          width: 2.5,
          spanGaps: false,
          // Without its colour the second line is told from the first by dashes and hollow points.
          ...(i === 0 ? {} : { dash: DASH }),
          points: {
            show: data.scale !== "seconds",
            size: i === 0 ? 7 : 9,
            width: 2,
            fill: i === 0 ? look.colours[colour] : look.paper,
          },
        }),
      ),
    ],
    hooks: {
      drawClear: [(plot) => drawZone(plot, data.zone, look.zone), (plot) => drawParts(plot, data, look)],
      draw: [(plot) => drawNames(plot, data, look), (plot) => drawPlayhead(plot, playhead(), look.ink)],
    },
  };
}

/** The time that there is something of, and no more: a chart of few days must not show years. */
function spanOf({ x, bars }: ChartData): [number, number] {
  const [first = 0, last = first] = [x[0], x.at(-1)];
  return bars !== null || first === last ? [first - ALONE, last + ALONE] : [first, last];
}

/** Weeks are marked where they begin: a mark on any other day would be of a day that nothing is told of. */
function weekMarks({ scale, x }: ChartData): Pick<UPlot.Axis, "splits"> {
  if (scale !== "weeks") return {};
  return {
    splits: (_plot, _axis, _low, _high, apart) => {
      const step = Math.max(1, Math.ceil(apart / (7 * DAY)));
      return x.filter((_, i) => (x.length - 1 - i) % step === 0);
    },
  };
}

/** Days in the device's own way, with the year under the first one and wherever it changes. */
function dateMarks(values: readonly number[]): string[] {
  const years = values.map((value) => new Date(value * 1000).getFullYear());
  return values.map((value, i) => {
    const day = MARK.format(value * 1000);
    return years[i] === years[i - 1] ? day : `${day}\n${years[i]}`;
  });
}

/** A number with its unit: "149°", "40 %". */
export function withUnit(value: number, unit: string): string {
  const number = figure(value).replace("-", "−");
  return unit === "°" || unit === "" ? `${number}${unit}` : `${number} ${unit}`;
}

/** The values and the zone, with a little room. */
function rangeOf(low: number | null, high: number | null, zone: ChartData["zone"]): [number, number] {
  const values = [low, high, ...(zone ?? [])].filter(
    (value): value is number => value !== null && Number.isFinite(value),
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(least)) return [0, 1];
  const room = Math.max(1e-3, (most - least) * 0.1);
  return [least - room, most + room];
}

function fontOf({ font }: ChartLook, scale = 1): string {
  return `${SIZE * scale}px ${font}`;
}

/** Width of the widest of these words as they are drawn, CSS pixels: languages and fonts differ. */
function widest(words: readonly string[], look: ChartLook): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 0;
  context.font = fontOf(look);
  return Math.max(0, ...words.map((word) => context.measureText(word).width));
}

function namesOf({ lines, bars }: ChartData): string[] {
  return [...lines.map(({ name }) => name), ...(bars === null ? [] : [bars.name])];
}

function drawZone(plot: UPlot, zone: ChartData["zone"], colour: string): void {
  if (zone === null) return;
  const [top, bottom] = [plot.valToPos(zone[1], "y", true), plot.valToPos(zone[0], "y", true)];
  plot.ctx.fillStyle = colour;
  plot.ctx.fillRect(plot.bbox.left, top, plot.bbox.width, bottom - top);
}

/** Stretches narrower than this are not named, CSS pixels. */
const NARROW = 34;

/** Draws a thin line where one part of a movement becomes another, and names each at the head of its stretch. */
function drawParts(plot: UPlot, { x, parts = [] }: ChartData, look: ChartLook): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.font = fontOf(look, UPlot.pxRatio);
  ctx.textBaseline = "bottom";
  ctx.textAlign = "center";
  let begin = 0;
  for (let i = 1; i <= parts.length; i++) {
    if (i < parts.length && parts[i] === parts[begin]) continue;
    const [from, to] = [
      plot.valToPos(x[begin] ?? 0, "x", true),
      plot.valToPos(x[Math.min(i, x.length - 1)] ?? 0, "x", true),
    ];
    ctx.fillStyle = look.grid;
    if (begin > 0) ctx.fillRect(from, bbox.top, 2 * UPlot.pxRatio, bbox.height);
    ctx.fillStyle = look.ink;
    const name = parts[begin] ?? "";
    if (to - from > NARROW * UPlot.pxRatio) ctx.fillText(name, (from + to) / 2, bbox.top - 2);
    begin = i;
  }
  ctx.restore();
}

function barsOf({ bars }: ChartData, look: ChartLook): UPlot.Series[] {
  if (bars === null) return [];
  return [
    {
      label: bars.name,
      scale: "bars",
      fill: look.zone,
      width: 0,
      points: { show: false },
      paths: UPlot.paths.bars?.({ size: [0.7, 60] }),
    },
  ];
}

/** Writes the name of each line where it ends, and of the bars at the foot; names that would meet are moved apart. */
function drawNames(plot: UPlot, { lines, bars }: ChartData, look: ChartLook): void {
  if (lines.length < 2 && bars === null) return;
  const line = 18 * UPlot.pxRatio;
  const x = plot.bbox.left + plot.bbox.width + line / 2;
  const floor = plot.bbox.top + plot.bbox.height;
  const named = lines.flatMap(({ name, values, colour }) => {
    const last = values.findLast((value) => value !== null) ?? null;
    return last === null ? [] : [{ name, colour: look.colours[colour], y: plot.valToPos(last, "y", true) }];
  });
  if (bars !== null) named.push({ name: bars.name, colour: look.ink, y: floor - line / 2 });
  if (bars !== null) drawMost(plot, bars.values, look);
  plot.ctx.save();
  plot.ctx.font = fontOf(look, UPlot.pxRatio);
  plot.ctx.textBaseline = "middle";
  plot.ctx.textAlign = "left";
  let above = plot.bbox.top - line;
  for (const [i, { name, colour, y }] of named.toSorted((a, b) => a.y - b.y).entries()) {
    const room = floor - line * (named.length - i - 0.5);
    above = Math.max(above + line, Math.min(y, room));
    plot.ctx.fillStyle = colour;
    plot.ctx.fillText(name, x, above);
  }
  plot.ctx.restore();
}

/** Writes the largest count at the foot of its bar: bars have no axis of their own. */
function drawMost(plot: UPlot, values: readonly number[], look: ChartLook): void {
  const most = Math.max(...values);
  const at = plot.data[0][values.indexOf(most)];
  if (at === undefined || most === 0) return;
  plot.ctx.save();
  plot.ctx.font = fontOf(look, UPlot.pxRatio);
  plot.ctx.fillStyle = look.ink;
  plot.ctx.textAlign = "center";
  plot.ctx.textBaseline = "bottom";
  const foot = plot.bbox.top + plot.bbox.height - 4 * UPlot.pxRatio;
  plot.ctx.fillText(String(most), plot.valToPos(at, "x", true), foot);
  plot.ctx.restore();
}

function drawPlayhead(plot: UPlot, at: number | null, colour: string): void {
  if (at === null) return;
  const x = plot.valToPos(at, "x", true);
  if (x < plot.bbox.left || x > plot.bbox.left + plot.bbox.width) return;
  plot.ctx.fillStyle = colour;
  plot.ctx.fillRect(x - 1, plot.bbox.top, 3, plot.bbox.height);
}
