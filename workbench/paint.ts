import type { RecordedLabel } from "../src/pose/recording.ts";
import type { Phase, Repetition } from "../src/rules/contract.ts";
import type { WalkedFrame } from "../src/rules/walk-recording.ts";

/** Colours of the parts of a movement, behind its signal. */
export const PHASES: Readonly<Record<Phase, string>> = {
  rest: "#f4f4f4",
  out: "#d8ebf0",
  top: "#bfe3c9",
  back: "#f3e3c3",
};

/** The picture reaches from this to at least that, in shares of the range from rest to the good top, and as high as the signal goes. */
const [LOWEST, HIGHEST] = [-0.3, 1.6];

/** Paints the signal of a recording over time, its phases, where good begins and ends, and what was labelled and found. */
export function paintSignal(
  canvas: HTMLCanvasElement,
  frames: readonly WalkedFrame[],
  labels: readonly RecordedLabel[],
  found: readonly Repetition[],
): void {
  const context = canvas.getContext("2d");
  const [first, last] = [frames[0]?.t ?? 0, frames.at(-1)?.t ?? 1];
  if (context === null) return;
  const { width, height } = canvas;
  const x = (t: number) => (width * (t - first)) / (last - first);
  const judged = frames.filter(({ run }) => run.live.obstacle === null);
  // A repetition's own top, and not the jump of a single odd picture.
  const tops = judged.filter(({ run }) => run.live.phase === "top").map(({ run }) => run.live.progress ?? 0);
  const highest = Math.max(HIGHEST, 1.1 * Math.max(0, ...tops));
  const y = (share: number) => (height * (highest - share)) / (highest - LOWEST);
  context.clearRect(0, 0, width, height);
  for (const [i, { t, run }] of frames.entries()) {
    context.fillStyle = run.live.obstacle === null ? PHASES[run.live.phase] : "#fff";
    context.fillRect(x(t), 0, x(frames[i + 1]?.t ?? t) - x(t) + 1, height);
  }
  const line = (colour: string, shareOf: (frame: WalkedFrame) => number | null, dash: number[] = []) => {
    context.beginPath();
    context.strokeStyle = colour;
    context.lineWidth = 3;
    context.setLineDash(dash);
    let down = false;
    for (const frame of frames) {
      const share = frame.run.live.obstacle === null ? shareOf(frame) : null;
      if (share !== null) context[down ? "lineTo" : "moveTo"](x(frame.t), y(share));
      down = share !== null;
    }
    context.stroke();
    context.setLineDash([]);
  };
  line("#1a7f4b", ({ run }) => run.live.goodRange[0], [12, 8]);
  line("#1a7f4b", ({ run }) => run.live.goodRange[1], [12, 8]);
  line("#124e63", ({ run }) => run.live.progress);
  context.font = "22px system-ui";
  const span = (start: number, end: number, top: number, colour: string, words: string) => {
    context.fillStyle = colour;
    context.fillRect(x(start), top, x(end) - x(start), 6);
    context.fillText(words, x(start), top + 28);
  };
  for (const { start, end, faults } of labels)
    span(start, end, 4, "#555", `labelled ${faults.join(" ") || "clean"}`);
  for (const { start, end, faults } of found)
    span(start, end, height - 40, "#a34a1a", `found ${faults.map(({ id }) => id).join(" ") || "clean"}`);
}
