import type { Repetition } from "../../src/rules/contract.ts";

// What is asked of the page in each engine: functions that stand alone, since only their text goes there.

/** What a repetition was judged as. */
export interface Judged {
  readonly score: number | null;
  readonly faults: readonly string[];
  /** What was measured, by the names of the faults; degrees alone. */
  readonly angles: Readonly<Record<string, number>>;
}

/** Has the figure begin with an exercise, which it does with its first fault every other time. */
export async function startDemonstration(id: string): Promise<void> {
  const app = () => document.querySelector("pl-app")?.shadowRoot;
  const until = async <Found>(find: () => Found | null | undefined, what: string): Promise<Found> => {
    // The page's own clock may be a film's.
    const began = Date.now();
    while (Date.now() - began < 120_000) {
      const found = find();
      if (found !== null && found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${what} did not come.`);
  };
  location.hash = `#/${id}`;
  const page = await until(() => {
    const exercise = app()?.querySelector("pl-exercise") as
      | (Element & { exercise: { meta: { id: string } } | null })
      | null;
    return exercise?.exercise?.meta.id === id ? exercise.shadowRoot : null;
  }, "The exercise");
  const choice = await until(() => page.querySelector<HTMLSelectElement>(".without select"), "The faults");
  choice.selectedIndex = 1;
  choice.dispatchEvent(new Event("change"));
  page.querySelector<HTMLButtonElement>(".without button")?.click();
}

/** How far the page's clock has come, milliseconds, and what the demonstration was judged as; null while it goes on. */
export function demonstrated(): { readonly at: number; readonly judged: readonly Judged[] | null } {
  const summary = document.querySelector("pl-app")?.shadowRoot?.querySelector("pl-summary");
  if (!summary) return { at: performance.now(), judged: null };
  const { snapshot } = summary as unknown as { snapshot: { repetitions: readonly Repetition[] } };
  const judged = snapshot.repetitions.map(({ score, faults, checks }) => ({
    score,
    faults: faults.map((fault) => fault.id).sort(),
    angles: Object.fromEntries(
      checks.filter(({ unit }) => unit === "deg").map((check) => [check.id, check.value]),
    ),
  }));
  return { at: performance.now(), judged };
}

/** Opens a page of the app and tells its heading, once it is drawn, and whether its figures are. */
export async function pageDrawn(hash: string): Promise<{ heading: string; figures: boolean }> {
  location.hash = hash;
  const within = function* (root: ParentNode): Generator<Element> {
    for (const element of root.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot !== null) yield* within(element.shadowRoot);
    }
  };
  const began = performance.now();
  while (performance.now() - began < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const page = document.querySelector("pl-app")?.shadowRoot?.querySelector("main");
    if (!page || page.querySelector(".opening, pl-loading")) continue;
    const all = [...within(page)];
    const heading = all.find((one) => one.localName === "h1" && one.getClientRects().length > 0);
    const inView = all.filter(
      (one): one is HTMLCanvasElement =>
        one instanceof HTMLCanvasElement &&
        one.getBoundingClientRect().top < innerHeight &&
        one.getBoundingClientRect().bottom > 0,
    );
    const isDrawn = inView.every((canvas) => {
      if (canvas.width === 0) return false;
      const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      return data?.some((value) => value !== 0) ?? false;
    });
    if (heading !== undefined && isDrawn)
      return { heading: heading.textContent?.replace(/\s+/g, " ").trim() ?? "", figures: inView.length > 0 };
  }
  return { heading: "", figures: false };
}
