import type { CapReading } from "./contract.ts";

/** Where a movement stands against a cap; `unsure` where the doubt reaches over it, `unseen` where it was not seen. */
export type CapStand = "within" | "beyond" | "unsure" | "unseen";

/** Beyond only when the measure less its doubt is; within only when the measure is. */
export function standOf({ most, value, doubt }: CapReading): CapStand {
  if (value === null) return "unseen";
  if (value - (doubt ?? 0) > most) return "beyond";
  return value <= most ? "within" : "unsure";
}
