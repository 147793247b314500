import type { Direction, DirectionId } from "./direction.ts";
import { findDirection, type PlacementLook } from "./find.ts";
import type { Wanted } from "./wanted.ts";

/** What the placing remembers; plain data, never changed. */
export interface Placement {
  readonly wanted: Wanted;
  readonly recent: readonly { readonly t: number; readonly direction: Direction | null }[];
  readonly said: { readonly t: number; readonly direction: Direction } | null;
  /** How often the person was asked to come closer. */
  readonly askedCloser: number;
  /** What stands in the way now, for the picture on the page; null when nothing does. */
  readonly direction: Direction | null;
  /** True once the picture was right for long enough. */
  readonly isGood: boolean;
}

/** At most one direction in so many seconds: time to do what was asked. */
const DIRECTION_GAP = 3;

/** The same direction again after so long, seconds. */
const SAME_DIRECTION_GAP = 6;

/** The picture has to be right for so long, seconds. */
const GOOD_SECONDS = 2;

/** A direction is what most pictures of this time asked for, seconds; one odd picture asks for nothing. */
const WINDOW = 0.8;

/** Share of the window that has to ask for anything. */
const MOST = 0.6;

/** Share of the pictures that have to be right for the whole of them to be. */
const NEARLY_ALL = 0.85;

/** Someone who was asked twice and has no room to come closer may begin all the same: counts still hold from afar. */
const ASKED_CLOSER = 2;

/** Nothing seen yet. */
export function startPlacement(wanted: Wanted): Placement {
  return { wanted, recent: [], said: null, askedCloser: 0, direction: null, isGood: false };
}

/** Looks at one more picture; `say` is the direction to be given now, `becameGood` is true once. */
export function advancePlacement(
  before: Placement,
  look: PlacementLook,
): { readonly placement: Placement; readonly say: Direction | null; readonly becameGood: boolean } {
  const { t } = look;
  const found = findDirection(look, before.wanted);
  const now = { t, direction: found !== null && isLetPass(before, found, t) ? null : found };
  const recent = [...before.recent.filter((r) => r.t >= t - GOOD_SECONDS - 0.05 && r.t < t), now];
  const isGood = before.isGood || isRight(recent, t);
  const direction = prevailing(recent, t);
  const placement: Placement = { ...before, recent, direction, isGood };
  if (isGood) return { placement, say: null, becameGood: !before.isGood };
  if (direction === null || !mayBeSaid(before.said, direction, t)) {
    return { placement, say: null, becameGood: false };
  }
  const askedCloser = before.askedCloser + (direction.id === "come-closer" ? 1 : 0);
  return {
    placement: { ...placement, said: { t, direction }, askedCloser },
    say: direction,
    becameGood: false,
  };
}

function isLetPass({ askedCloser, said }: Placement, { id }: Direction, t: number): boolean {
  return id === "come-closer" && askedCloser >= ASKED_CLOSER && t - (said?.t ?? t) >= DIRECTION_GAP;
}

function isRight(recent: Placement["recent"], t: number): boolean {
  const whole = t - (recent[0]?.t ?? t) >= GOOD_SECONDS - 0.05;
  const right = recent.filter(({ direction }) => direction === null).length;
  return whole && right >= NEARLY_ALL * recent.length && recent.at(-1)?.direction === null;
}

function prevailing(recent: Placement["recent"], t: number): Direction | null {
  const window = recent.filter((r) => r.t >= t - WINDOW);
  if (t - (recent[0]?.t ?? t) < WINDOW / 2) return null;
  const asked = new Map<DirectionId | null, number>();
  for (const { direction } of window) {
    const id = direction?.id ?? null;
    asked.set(id, (asked.get(id) ?? 0) + 1);
  }
  const right = asked.get(null) ?? 0;
  asked.delete(null);
  const [most] = [...asked].sort((a, b) => b[1] - a[1])[0] ?? [null];
  if (right > (1 - MOST) * window.length) return null;
  return window.findLast(({ direction }) => direction?.id === most)?.direction ?? null;
}

function mayBeSaid(said: Placement["said"], direction: Direction, t: number): boolean {
  if (said === null) return true;
  return t - said.t >= (said.direction.id === direction.id ? SAME_DIRECTION_GAP : DIRECTION_GAP);
}
