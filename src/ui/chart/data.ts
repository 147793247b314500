/** Colours and font of a chart, as a canvas takes them. */
export interface ChartLook {
  readonly ink: string;
  readonly paper: string;
  readonly grid: string;
  readonly zone: string;
  readonly font: string;
  readonly colours: { readonly accent: string; readonly nearly: string };
}

/** A line over time or over seconds; null leaves a gap. */
export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: keyof ChartLook["colours"];
}

/** What a chart shows. */
export interface ChartData {
  /** Seconds of a recording, or the beginnings of days or weeks in seconds since 1970, as `scale` says. */
  readonly x: readonly number[];
  readonly scale: "seconds" | "days" | "weeks";
  readonly lines: readonly ChartLine[];
  /** The good zone or the noise around a value, drawn as a soft band; null for none. */
  readonly zone: readonly [low: number, high: number] | null;
  readonly unit: string;
  /** Counts drawn as soft bars behind the lines, on a scale of their own from zero; null for none. */
  readonly bars: { readonly name: string; readonly values: readonly number[] } | null;
  /** What part of a movement each value belongs to, written over its stretch; left out where there are none. */
  readonly parts?: readonly string[];
}
