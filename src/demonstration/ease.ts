/** Share of a movement done after a share of its time: starts and stops softly, as a careful person does. */
export function minimumJerk(u: number): number {
  const t = Math.max(0, Math.min(1, u));
  return t * t * t * (10 + t * (6 * t - 15));
}

/** Share of a swing done after a share of its time, like a pendulum. */
export function pendulum(u: number): number {
  return (1 - Math.cos(Math.PI * Math.max(0, Math.min(1, u)))) / 2;
}

/** A nest of named numbers, such as a posture. */
type Numbers = { readonly [key: string]: number | Numbers };

/** The posture a share of the way from `a` to `b`, angle by angle. */
export function mixed<T extends object>(a: T, b: T, share: number): T {
  return mixNumbers(a as unknown as Numbers, b as unknown as Numbers, share) as unknown as T;
}

function mixNumbers(a: Numbers, b: Numbers, share: number): Numbers {
  const result: Record<string, number | Numbers> = {};
  for (const [key, from] of Object.entries(a)) {
    const to = b[key] ?? from;
    if (typeof from === "number" && typeof to === "number") result[key] = from + (to - from) * share;
    else if (typeof from === "object" && typeof to === "object") result[key] = mixNumbers(from, to, share);
  }
  return result;
}
