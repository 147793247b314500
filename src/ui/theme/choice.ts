import { html, nothing } from "lit";

/** A value that can be chosen, and what it is called. */
export type Option<T> = readonly [value: T, words: string];

/** A list to choose one value from; `choose` is told of another choice. What is chosen at first is the first where nothing else is. */
export function list<T extends string | number | null>(
  options: readonly Option<T>[],
  chosen: T | undefined,
  choose: (value: T) => void,
) {
  const changed = ({ currentTarget }: Event) => {
    const option = currentTarget instanceof HTMLSelectElement ? options[currentTarget.selectedIndex] : null;
    if (option) choose(option[0]);
  };
  return html`<select @change=${changed}>
    ${options.map(
      ([value, words]) => html`<option value=${value ?? ""} ?selected=${value === chosen}>${words}</option>`,
    )}
  </select>`;
}

/** The same with its name. */
export function choice<T extends string | number | null>(name: string, ...of: Parameters<typeof list<T>>) {
  return html`<label>${name} ${list(...of)}</label>`;
}

/** A list to take something new from, which then stands at its first words again; `name` is read out where no label stands beside it. */
export function adder(
  name: string | null,
  first: string,
  options: readonly Option<string>[],
  add: (value: string) => void,
  isFull = false,
) {
  const changed = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { value } = currentTarget;
    currentTarget.value = "";
    if (value !== "") add(value);
  };
  return html`<select aria-label=${name ?? nothing} ?disabled=${isFull} @change=${changed}>
    <option value="">${first}</option>
    ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
  </select>`;
}

/** The whole numbers between, each called as it is written. */
export function numbers(least: number, most: number): readonly Option<number>[] {
  return Array.from({ length: most - least + 1 }, (_, i) => [least + i, String(least + i)]);
}
