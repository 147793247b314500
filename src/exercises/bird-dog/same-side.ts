import { distance } from "../../pose/geometry.ts";
import type { Side } from "../../pose/joints.ts";
import type { Observed } from "../../rules/kit/observed.ts";
import { ARM_LEADS, LEG_LEADS, type Measure } from "./reading.ts";

/** Knees that rest nearer to each other than this are not told apart, trunk lengths: medians of them jitter by 0.02. */
const KNEES_APART = 0.06;

/**
 * 1 when the lifted arm and leg are of one side, 0 when not, by the medians of each pair; null when one of them hardly
 * rose. The model often gives a lifted far limb the name of the near one, surely and for a whole reach (docs/pixels.md):
 * both limbs on the near side are believed only when the knee that stayed down is where the far one rested, or, where
 * that cannot be told, when far arm and far leg were once seen lifted.
 */
export function sameSide(observed: Observed<Measure>): number | null {
  const { top, earlier } = observed;
  const [arms, legs, near] = [top("armLead"), top("legLead"), top("near")];
  if (arms === null || legs === null || Math.abs(arms) < ARM_LEADS || Math.abs(legs) < LEG_LEADS) return null;
  if (arms > 0 !== legs > 0) return 0;
  if (near !== null && arms * near < 0) return 1;
  const farLed = (name: "armLead" | "legLead", least: number) =>
    earlier.some((values) => (values[name] ?? 0) * (values.near ?? 0) <= -least);
  const believed =
    staysInPlace(observed, legs) ?? (farLed("armLead", ARM_LEADS) && farLed("legLead", LEG_LEADS));
  return believed ? 1 : null;
}

/** Whether the knee that stays down is where it rested and not where its partner did; null when that cannot be told. */
function staysInPlace({ top, rest }: Observed<Measure>, legLead: number): boolean | null {
  const [lifted, planted] = legLead > 0 ? (["left", "right"] as const) : (["right", "left"] as const);
  const place = (of: typeof top, side: Side) => {
    const [x, y] = [of(`${side}KneeX`), of(`${side}KneeY`)];
    return x === null || y === null ? null : { x, y };
  };
  const [own, other, now] = [place(rest, planted), place(rest, lifted), place(top, planted)];
  const trunk = rest("length");
  if (own === null || other === null || now === null || trunk === null) return null;
  const apart = distance(own, other);
  if (apart < KNEES_APART * trunk) return null;
  return distance(now, own) < distance(now, other);
}
