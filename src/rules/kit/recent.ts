/** The newest items, those after a time; the items' times rise, so the search begins at the end. */
export function after<T extends { readonly t: number }>(items: readonly T[], t: number): readonly T[] {
  let first = items.length;
  while (first > 0 && (items[first - 1]?.t ?? t) > t) first -= 1;
  return first === 0 ? items : items.slice(first);
}

/** What is known among the values of items, in their order; a loop, because every frame asks several times. */
export function known<T>(items: readonly T[], read: (item: T) => number | null | undefined): number[] {
  const values: number[] = [];
  for (const item of items) {
    const value = read(item);
    if (value !== null && value !== undefined) values.push(value);
  }
  return values;
}
