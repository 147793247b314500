import type UPlot from "uplot";
import type { ChartData } from "./chart.ts";

/** Colours and font of a chart, as a canvas takes them. */
export interface ChartLook {
  readonly ink: string;
  readonly grid: string;
  readonly zone: string;
  readonly font: string;
  readonly colours: { readonly accent: string; readonly nearly: string };
}

/** Settings of uPlot for a chart: no legend and no cursor, a soft zone behind the lines, a playhead before them. */
export function optionsOf(
  data: ChartData,
  look: ChartLook,
  size: { readonly width: number; readonly height: number },
  playhead: () => number | null,
): UPlot.Options {
  const axis: UPlot.Axis = {
    stroke: look.ink,
    font: `15px ${look.font}`,
    grid: { stroke: look.grid, width: 1 },
    ticks: { stroke: look.grid, width: 1 },
  };
  return {
    ...size,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: data.dates }, y: { range: (_plot, low, high) => rangeOf(low, high, data.zone) } },
    axes: [
      axis,
      { ...axis, size: 64, values: (_plot, values) => values.map((value) => `${value} ${data.unit}`) },
    ],
    series: [
      {},
      ...data.lines.map(
        ({ name, colour }): UPlot.Series => ({
          label: name,
          stroke: look.colours[colour],
          width: 2.5,
          spanGaps: false,
          points: { show: data.dates, size: 7, fill: look.colours[colour] },
        }),
      ),
    ],
    hooks: {
      drawClear: [(plot) => drawZone(plot, data.zone, look.zone)],
      draw: [(plot) => drawPlayhead(plot, playhead(), look.ink)],
    },
  };
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

function drawZone(plot: UPlot, zone: ChartData["zone"], colour: string): void {
  if (zone === null) return;
  const [top, bottom] = [plot.valToPos(zone[1], "y", true), plot.valToPos(zone[0], "y", true)];
  plot.ctx.fillStyle = colour;
  plot.ctx.fillRect(plot.bbox.left, top, plot.bbox.width, bottom - top);
}

function drawPlayhead(plot: UPlot, at: number | null, colour: string): void {
  if (at === null) return;
  const x = plot.valToPos(at, "x", true);
  if (x < plot.bbox.left || x > plot.bbox.left + plot.bbox.width) return;
  plot.ctx.fillStyle = colour;
  plot.ctx.fillRect(x - 1, plot.bbox.top, 3, plot.bbox.height);
}
