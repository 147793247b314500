import type { Figures } from "./measure.ts";

/** The least that is accepted of one kind of recordings; shares 0..1, null where nothing is asked. */
export interface Floor {
  readonly exact: number;
  readonly offByMore: number;
  readonly falsePositivesPerMinute: number;
  readonly sideRight: number | null;
  readonly macroF1: number | null;
  readonly cleanScore: number | null;
  readonly oneFaultInBand: number | null;
}

/** The figures in the form in which a floor is written down, rounded to the safe side. */
export function floorOf(figures: Figures): Floor {
  const down = (value: number | null) => value && Math.floor(value * 1000) / 1000;
  return {
    exact: figures.recordings === 0 ? 1 : (down(figures.exact / figures.recordings) ?? 0),
    offByMore: figures.offByMore,
    falsePositivesPerMinute:
      figures.minutes === 0 ? 0 : Math.ceil((1000 * figures.falsePositives) / figures.minutes) / 1000,
    sideRight: down(figures.sideRight),
    macroF1: down(figures.macroF1),
    cleanScore: down(figures.cleanScore),
    oneFaultInBand: down(figures.oneFaultInBand),
  };
}

/** What the figures fall short of, a sentence each; empty when they hold. */
export function shortfalls(figures: Figures, floor: Floor): string[] {
  const now = floorOf(figures);
  const lines: string[] = [];
  for (const name of ["exact", "sideRight", "macroF1", "cleanScore", "oneFaultInBand"] as const) {
    const [is, least] = [now[name], floor[name]];
    if (least !== null && (is === null || is < least))
      lines.push(`${name} is ${is ?? "not measured"}, below ${least}.`);
  }
  for (const name of ["offByMore", "falsePositivesPerMinute"] as const) {
    if (now[name] > floor[name]) lines.push(`${name} is ${now[name]}, above ${floor[name]}.`);
  }
  return lines;
}
