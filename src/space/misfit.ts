/** A place off where it was seen, and where a far camera would see it; in units of the body's spread. */
export interface Missed {
  readonly off: readonly [right: number, up: number];
  readonly at: readonly [right: number, up: number];
  /** How far behind the hips it lies. */
  readonly away: number;
}

/** The nearest that a camera stands, as the share by which what lies one unit further away looks smaller. */
const NEAREST = 0.5;

/**
 * How far a body lies off the joints that were seen: the root mean square, in units of their spread. What lies nearer to
 * the camera looks larger and further off its axis; a body that is seen from its head or feet is made of little else, so
 * that what perspective explains is taken off first (least squares over its strength and where the axis lies).
 */
export function misfitOf(joints: readonly Missed[]): number {
  let squares = 0;
  for (const { away } of joints) squares += away * away;
  let [offs, both, scaled] = [0, 0, 0];
  for (const axis of [0, 1] as const) {
    let [steppedOff, steppedScaled] = [0, 0];
    for (const { off, at, away } of joints) {
      const [missed, larger] = [off[axis], at[axis] * away];
      offs += missed * missed;
      both += missed * larger;
      scaled += larger * larger;
      steppedOff += away * missed;
      steppedScaled += away * larger;
    }
    // What a shift in step with the depth explains is taken off both.
    if (squares === 0) continue;
    offs -= steppedOff ** 2 / squares;
    both -= (steppedOff * steppedScaled) / squares;
    scaled -= steppedScaled ** 2 / squares;
  }
  const strength = Math.max(0, Math.min(NEAREST, both / scaled || 0));
  const left = offs - 2 * strength * both + strength * strength * scaled;
  return Math.sqrt(Math.max(0, left) / Math.max(1, joints.length));
}
