import type { RuleOptions } from "../../rules/contract.ts";
import type { Observed } from "../../rules/kit/observed.ts";
import { ARM_LEADS, LEG_LEADS, type Measure, PLAIN_APART } from "./reading.ts";

/** A limb that rises by this much is lifted beyond doubt, degrees. */
const PLAIN_ARM = 40;
const PLAIN_LEG = 22;

/** A leg that is lifted too low rises by this much at least (13 in a film of the figure), degrees. */
const LOW_LEG = 8;

/** An arm that points further up than this opens the chest and does not reach ahead, degrees. */
const UPWARDS = 55;

/** Whether arm and leg were reached out, or what the variant asks of them. */
export function confirms({ change, top }: Observed<Measure>, { variant }: RuleOptions): boolean {
  return (top("arm") ?? 0) < UPWARDS && isReach(change, variant);
}

/**
 * Rocking back lifts both arms alike: only a limb that leaves its partner behind is lifted. Where the model lays a
 * planted far limb on the lifted near one, the other pair tells it alone, if both limbs rose plainly.
 */
function isReach(change: Observed<Measure>["change"], variant: string | null): boolean {
  const arms = variant === "leg-only" || (change("armApart") ?? 0) > ARM_LEADS;
  const legs = variant === "arm-only" || (change("legApart") ?? 0) > LEG_LEADS - 2;
  if (arms && legs) return true;
  if (variant !== null) return false;
  // A low leg hardly leaves its partner behind: beside an arm that plainly did, it has only to rise.
  if ((change("armApart") ?? 0) > PLAIN_ARM && (change("leg") ?? 0) > LOW_LEG) return true;
  const both = (change("arm") ?? 0) > PLAIN_ARM && (change("leg") ?? 0) > PLAIN_LEG;
  return both && ((change("legApart") ?? 0) > PLAIN_APART || (change("armApart") ?? 0) > PLAIN_APART);
}
