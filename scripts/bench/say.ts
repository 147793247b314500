let write: (line: string) => void = console.log;

/** From now on what is said goes to standard error: standard output belongs to the JSON alone. */
export function sayBeside(): void {
  write = console.error;
}

/** Prints a line of a table. */
export function say(line: string): void {
  write(line);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
