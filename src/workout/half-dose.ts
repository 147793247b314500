/**
 * Sets, and repetitions of each, that come to half of what was asked at most: fewer sets first, at least one repetition in one
 * set.
 */
export function halfOf(sets: number, repetitions: number): { readonly sets: number; readonly each: number } {
  const half = Math.max(1, Math.floor((sets * repetitions) / 2));
  const fewer = Math.min(Math.ceil(sets / 2), half);
  return { sets: fewer, each: Math.min(repetitions, Math.floor(half / fewer)) };
}
