/** Seconds as "0:07" or "2:41". */
export function clock(value: number): string {
  const whole = Math.max(0, Math.round(value));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
