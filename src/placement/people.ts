/** How many people are to be seen. */
export interface People {
  readonly count: number;
  /** False for several people that only one look found: a coat on a chair is a person for a moment. */
  readonly sure: boolean;
}

/** What the newest looks (people in each, oldest first) say together; null before the first. */
export function peopleOf(looks: readonly number[]): People | null {
  const [newest, before] = [looks.at(-1), looks.at(-2)];
  if (newest === undefined) return null;
  if (newest <= 1) return { count: newest, sure: true };
  return before === undefined || before <= 1
    ? { count: newest, sure: false }
    : { count: Math.min(newest, before), sure: true };
}
