/** What something took, and the longest task in that time, milliseconds; 0 where none was over 50. */
export interface Timed {
  readonly ms: number;
  readonly longest: number;
}

/** Something that is done, and what then is to be seen. */
export interface Deed {
  /** An address within the app, an entry of a select, or a button to press; nothing is only waited for. */
  readonly go?: string;
  readonly select?: { readonly path: readonly string[]; readonly value: string };
  readonly press?: readonly string[];
  /** Through the shadow roots to what must be there; with `more`, of which there must be more than before (in a chart: points). */
  readonly shown: readonly string[];
  readonly more?: boolean;
  /** True to count from the beginning of the page's navigation. */
  readonly fromNavigation?: boolean;
}

// Each waits for something within the history's own shadow roots.
const HISTORY = ["pl-app", "pl-history"];
export const LIST: Deed = { shown: [...HISTORY, ".visits > li"] };
export const CHART: Deed = { shown: [...HISTORY, "pl-trends", "pl-chart", "canvas"] };
const SET_REVIEW = ["pl-app", "pl-review", "pl-set-review"];
export const REPLAY: Deed = {
  shown: [...SET_REVIEW, "pl-replay", "pl-side-by-side", "pl-body-in-space", "canvas"],
};
export const NEXT_PAGE: Deed = {
  press: [...HISTORY, ".visits + button"],
  shown: [...HISTORY, ".visits > li"],
  more: true,
};
export const ALL_TRENDS: Deed = {
  select: { path: [...HISTORY, "pl-trends", "label:nth-of-type(2) select"], value: "36500" },
  shown: [...HISTORY, "pl-trends", "pl-chart"],
  more: true,
};

/** Runs in the page: remembers every task over 50 ms. */
export function watchTasks(): void {
  const tasks: { at: number; ms: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });
  Object.assign(window, { tasks });
}

/** Runs in the page: does a deed and waits until what it shows is painted. */
export async function timed({ go, select, press, shown, more, fromNavigation }: Deed): Promise<Timed> {
  const all = (path: readonly string[]): Element[] => {
    let root: ParentNode | null | undefined = document;
    for (const name of path.slice(0, -1)) root = root?.querySelector(name)?.shadowRoot;
    return [...(root?.querySelectorAll(path.at(-1) ?? "") ?? [])];
  };
  const there = () => {
    const items = all(shown);
    const { data } = (items[0] ?? {}) as { data?: { x: readonly number[] } };
    return data?.x.length ?? items.length;
  };
  const painted = () => new Promise(requestAnimationFrame);
  const before = more ? there() : 0;
  const began = fromNavigation ? 0 : performance.now();
  if (go !== undefined) location.hash = go;
  const [choice] = select === undefined ? [] : all(select.path);
  if (choice instanceof HTMLSelectElement && select !== undefined) {
    choice.value = select.value;
    choice.dispatchEvent(new Event("change"));
  }
  const [button] = press === undefined ? [] : all(press);
  if (button instanceof HTMLElement) button.click();
  while (there() <= before) {
    if (performance.now() - began > 30_000) throw new Error(`${shown.join(" ")} did not come.`);
    await painted();
  }
  const ms = performance.now() - began;
  // The observer hears of a task a little after it.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const { tasks } = window as unknown as { tasks: { at: number; ms: number }[] };
  return { ms, longest: Math.max(0, ...tasks.filter(({ at }) => at >= began).map((task) => task.ms)) };
}
