import type { Direction, DirectionId } from "./direction.ts";
import { findDirection, type PlacementLook } from "./find.ts";
import type { Wanted } from "./wanted.ts";

/** What the placing remembers; plain data, never changed. */
export interface Placement {
  readonly wanted: Wanted;
  readonly recent: readonly { readonly t: number; readonly direction: Direction | null }[];
  readonly said: { readonly t: number; readonly direction: Direction } | null;
  /** How often each direction was given that gives way in the end. */
  readonly asked: Readonly<Record<GivesWay, number>>;
  /** Those that have given way: they are asked for no more. */
  readonly letPass: readonly GivesWay[];
  /** What stands in the way now, for the picture on the page; null when nothing does. */
  readonly direction: Direction | null;
  /** True once the picture was right for long enough. */
  readonly isGood: boolean;
}

/**
 * Directions that nobody may be able to follow: a small room leaves no way to come closer, and a second person may be
 * a mirror or a sleeping child. Asked for twice, they give way: who lies on the floor must not be held up by them.
 */
type GivesWay = "come-closer" | "two-people";
const GIVES_WAY_AFTER = 2;

/** What the camera cannot do is said when a second person stays. */
const ONLY_ONE: Direction = { id: "only-one" };

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

/** Share of the pictures that have to be right, the first and the last among them, for the whole of them to be. */
const NEARLY_ALL = 0.85;

/** Nothing seen yet. */
export function startPlacement(wanted: Wanted): Placement {
  const asked = { "come-closer": 0, "two-people": 0 };
  return { wanted, recent: [], said: null, asked, letPass: [], direction: null, isGood: false };
}

/** Looks at one more picture; `say` is the direction to be given now, `becameGood` is true once. */
export function advancePlacement(
  before: Placement,
  look: PlacementLook,
): { readonly placement: Placement; readonly say: Direction | null; readonly becameGood: boolean } {
  const { t } = look;
  const seen = before.letPass.includes("two-people") ? { ...look, people: null } : look;
  const found = findDirection(seen, before.wanted);
  const yielding = yieldingNow(before, found, t);
  const letPass = yielding === null ? before.letPass : [...before.letPass, yielding];
  const now = { t, direction: letPass.some((id) => id === found?.id) ? null : found };
  const recent = [...before.recent.filter((r) => r.t >= t - GOOD_SECONDS - 0.05 && r.t < t), now];
  // A second person stands before all else: until the next look is sure of them, nothing is said.
  const isDoubtful = seen.people?.sure === false;
  const isGood = before.isGood || (isRight(recent, t) && !isDoubtful);
  const placement: Placement = { ...before, recent, letPass, direction: prevailing(recent, t), isGood };
  if (isGood) return { placement, say: null, becameGood: !before.isGood };
  const say = yielding === "two-people" ? ONLY_ONE : isDoubtful ? null : sayable(placement, t);
  if (say === null) return { placement, say, becameGood: false };
  const asked = mayGiveWay(say.id) ? { ...before.asked, [say.id]: before.asked[say.id] + 1 } : before.asked;
  return { placement: { ...placement, said: { t, direction: say }, asked }, say, becameGood: false };
}

function mayGiveWay(id: DirectionId): id is GivesWay {
  return id === "come-closer" || id === "two-people";
}

/** What gives way with this picture for the first time; null when nothing does. */
function yieldingNow(
  { asked, letPass, said }: Placement,
  found: Direction | null,
  t: number,
): GivesWay | null {
  if (found === null || !mayGiveWay(found.id) || letPass.includes(found.id)) return null;
  return asked[found.id] >= GIVES_WAY_AFTER && t - (said?.t ?? t) >= DIRECTION_GAP ? found.id : null;
}

function isRight(recent: Placement["recent"], t: number): boolean {
  const whole = t - (recent[0]?.t ?? t) >= GOOD_SECONDS - 0.05;
  const right = recent.filter(({ direction }) => direction === null).length;
  const ends = [recent.at(0), recent.at(-1)];
  return whole && right >= NEARLY_ALL * recent.length && ends.every((end) => end?.direction === null);
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

/** The direction that stands in the way, when it is time to give it. */
function sayable({ said, direction }: Placement, t: number): Direction | null {
  if (direction === null || said === null) return direction;
  const gap = said.direction.id === direction.id ? SAME_DIRECTION_GAP : DIRECTION_GAP;
  return t - said.t >= gap ? direction : null;
}
