import type { ModelReady } from "./pose-api.ts";

/** The newest so many answers tell how fast it is: about ten seconds. */
const NEWEST = 150;

/** A longer gap between two answers, milliseconds, is a rest and not slowness. */
const GAP_MS = 1000;

/** How the poses were come by since the page was opened; times in milliseconds. */
export interface PoseFigures {
  /** The model and backend at work, as they proved themselves; null before the first. */
  readonly ready: ModelReady | null;
  readonly asked: number;
  /** Pictures that gave way to a newer one or were lost with a worker. */
  readonly dropped: number;
  readonly restarts: number;
  /** Poses a second of late; null before there were any. */
  readonly rate: number | null;
  /** From the picture to its pose, of late: the median and the slowest twentieth; null before there were any. */
  readonly latency: { readonly median: number; readonly p95: number } | null;
}

/** Counts and times poses, for whoever wants to know how well it goes on a device. */
export class PoseStats {
  #ready: ModelReady | null = null;
  #asked = 0;
  #dropped = 0;
  #restarts = 0;
  #latencies: number[] = [];
  #gaps: number[] = [];
  #last: number | null = null;

  /** A model is at work. */
  begun(ready: ModelReady): void {
    this.#ready = ready;
  }

  /** A dead worker was replaced. */
  restarted(): void {
    this.#restarts += 1;
  }

  /** A picture that was asked at `from` was answered at `to`, or dropped. */
  answered(from: number, to: number, isDropped: boolean): void {
    this.#asked += 1;
    if (isDropped) {
      this.#dropped += 1;
      return;
    }
    this.#latencies = [...this.#latencies, to - from].slice(-NEWEST);
    if (this.#last !== null && to - this.#last < GAP_MS)
      this.#gaps = [...this.#gaps, to - this.#last].slice(-NEWEST);
    this.#last = to;
  }

  /** What it comes to now. */
  get figures(): PoseFigures {
    const sorted = this.#latencies.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    const gaps = this.#gaps.reduce((sum, gap) => sum + gap, 0);
    return {
      ready: this.#ready,
      asked: this.#asked,
      dropped: this.#dropped,
      restarts: this.#restarts,
      rate: gaps > 0 ? (1000 * this.#gaps.length) / gaps : null,
      latency: sorted.length === 0 ? null : { median: at(0.5), p95: at(0.95) },
    };
  }
}
