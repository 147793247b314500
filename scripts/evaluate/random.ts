/** A stream of random numbers that is the same at every run. */
export interface Random {
  /** The next number, evenly spread over [0, 1). */
  next(): number;
  /** The next number of mean 0 and deviation 1, normally spread. */
  normal(): number;
}

/** A random stream that depends on the seed alone (mulberry32 over an FNV-1a hash). */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
