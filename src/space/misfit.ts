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
  const squares = joints.reduce((sum, { away }) => sum + away * away, 0);
  /** Takes off what a shift in step with the depth explains. */
  const levelled = (values: readonly number[]): readonly number[] => {
    const shift = joints.reduce((sum, { away }, i) => sum + away * (values[i] ?? 0), 0) / squares || 0;
    return values.map((value, i) => value - shift * (joints[i]?.away ?? 0));
  };
  const axes = ([0, 1] as const).map((axis) => ({
    off: levelled(joints.map(({ off }) => off[axis])),
    scaled: levelled(joints.map(({ at, away }) => at[axis] * away)),
  }));
  const product = (a: "off" | "scaled", b: "off" | "scaled") =>
    axes.reduce(
      (sum, axis) => sum + axis[a].reduce((all, value, i) => all + value * (axis[b][i] ?? 0), 0),
      0,
    );
  const [offs, both, scaled] = [product("off", "off"), product("off", "scaled"), product("scaled", "scaled")];
  const strength = Math.max(0, Math.min(NEAREST, both / scaled || 0));
  const left = offs - 2 * strength * both + strength * strength * scaled;
  return Math.sqrt(Math.max(0, left) / Math.max(1, joints.length));
}
