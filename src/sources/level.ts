/** Gravity as a device feels it along its own axes: x to its right, y to its top, z out of its screen; m/s². */
export interface Gravity {
  readonly x: number | null;
  readonly y: number | null;
  readonly z: number | null;
}

/** A device that lies flatter than this share of gravity on its back has no side to lean to. */
const FLAT = 0.9;

/** Weaker than this it is falling or the sensor is not there, m/s². */
const WEAKEST = 3;

/**
 * How far a device leans off level, in degrees, -45..45, whichever of its four edges is down; null when it lies flat or
 * does not tell. Edges are not told apart because browsers do not agree on the sign of the axes.
 */
export function leanOf({ x, y, z }: Gravity): number | null {
  if (x === null || y === null || z === null) return null;
  const all = Math.hypot(x, y, z);
  if (!(all >= WEAKEST) || Math.abs(z) > FLAT * all) return null;
  const angle = (Math.atan2(x, y) * 180) / Math.PI;
  return angle - 90 * Math.round(angle / 90);
}

/** What of the page a level needs; `DeviceMotionEvent` is absent where there are no sensors. */
export type LevelPage = Pick<Window, "addEventListener" | "removeEventListener"> & {
  readonly DeviceMotionEvent?: {
    readonly prototype?: unknown;
    /** Only iOS asks the person. */
    readonly requestPermission?: () => Promise<string>;
  };
};

/** Follows how level the device stands. */
export class LevelMeter {
  #lean: number | null = null;
  readonly #feel = ({ accelerationIncludingGravity: gravity }: DeviceMotionEvent) => {
    this.#lean = gravity === null ? null : leanOf(gravity);
  };

  constructor(private readonly page: LevelPage) {}

  /** Degrees off level, -45..45; null where the device does not tell. */
  get lean(): number | null {
    return this.#lean;
  }

  /** Begins; to be called in a tap, since iOS asks the person first. A refusal leaves `lean` unknown. */
  async start(): Promise<void> {
    const sensors = this.page.DeviceMotionEvent;
    if (sensors === undefined) return;
    const answer = await sensors.requestPermission?.().catch(() => "denied");
    if (answer === undefined || answer === "granted") this.page.addEventListener("devicemotion", this.#feel);
  }

  stop(): void {
    this.page.removeEventListener("devicemotion", this.#feel);
    this.#lean = null;
  }
}
