import type { RuleOptions } from "../../rules/contract.ts";
import type { Observed } from "../../rules/kit/observed.ts";
import { ARM_LEADS, LEG_LEADS, type Measure, PLAIN_APART } from "./reading.ts";

/** A limb that rises by this much is lifted beyond doubt, degrees. */
const PLAIN_ARM = 40;
const PLAIN_LEG = 22;
const PLAIN_THIGH = 40;

/** A leg that is lifted too low rises by this much at least (13 in a film of the figure), degrees. */
const LOW_LEG = 8;

/** An arm that points further up than this opens the chest and does not reach ahead, degrees. */
const UPWARDS = 55;

/** Whether arm and leg were reached out, or what the variant asks of them. */
export function confirms(observed: Observed<Measure>, { variant }: RuleOptions): boolean {
  return (observed.top("arm") ?? 0) < UPWARDS && isReach(observed, variant);
}

/**
 * Rocking back lifts both arms alike: only a limb that leaves its partner behind is lifted. Where the model lays a
 * planted far limb on the lifted near one, the other pair tells it alone, if both limbs rose plainly.
 */
function isReach({ change, top }: Observed<Measure>, variant: string | null): boolean {
  const arms = variant === "leg-only" || (change("armApart") ?? 0) > ARM_LEADS;
  const legs = variant === "arm-only" || (change("legApart") ?? 0) > LEG_LEADS - 2;
  if (arms && legs) return true;
  if (variant !== null) return false;
  // A lifted far arm is laid on the planted near one in half of the pictures: the others show it.
  const areOftenApart = (top("armPlainlyApart") ?? 0) > PLAIN_ARM;
  if (areOftenApart && (change("legApart") ?? 0) > PLAIN_APART) return true;
  if (isSeenAlone({ top })) return liftedAlone({ change }) !== null;
  // Where the picture ends before the foot it often ends before the hand, which the model then lays on the other one.
  if ((top("footOut") ?? 0) > 0.5 && (change("thighApart") ?? 0) > PLAIN_THIGH) return true;
  // Of a limb that is not seen, or leaves the picture, the other pair tells alone.
  if (top("legApart") === null) return (change("armApart") ?? 0) > PLAIN_ARM;
  if (top("armApart") === null) return (change("legApart") ?? 0) > PLAIN_APART;
  // A low leg hardly leaves its partner behind: beside an arm that plainly did, it has only to rise.
  if ((change("armApart") ?? 0) > PLAIN_ARM && (change("leg") ?? 0) > LOW_LEG) return true;
  const both = (change("arm") ?? 0) > PLAIN_ARM && (change("leg") ?? 0) > PLAIN_LEG;
  return both && ((change("legApart") ?? 0) > PLAIN_APART || (change("armApart") ?? 0) > PLAIN_APART);
}

/** Whether the limbs of one side are all that is seen at the top. */
export function isSeenAlone({ top }: Pick<Observed<Measure>, "top">): boolean {
  return (top("alone") ?? 0) > 0.5;
}

/** The other limb of a side that is seen alone stays on the floor, give or take this much; degrees. */
const STAYS = 12;

/**
 * Which limb of a side that is seen alone was lifted; null when none was, or both were: a reach lifts opposite ones, and
 * whoever rocks back moves both.
 */
export function liftedAlone({ change }: Pick<Observed<Measure>, "change">): "arm" | "leg" | null {
  const [arm, leg] = [change("arm") ?? 0, change("leg") ?? 0];
  if (arm > PLAIN_ARM && Math.abs(leg) < STAYS) return "arm";
  return leg > PLAIN_LEG && Math.abs(arm) < STAYS ? "leg" : null;
}
