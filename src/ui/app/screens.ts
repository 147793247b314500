import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { tr } from "../../words/words.ts";
import { whenIdle } from "../idle.ts";
import "../loading/loading.ts";
import { parseRoute, REPORT, type Route } from "./route.ts";
import type { PageOf, PageParts } from "./screens/page.ts";
import type { Services } from "./services.ts";

/** What draws the pages of a group, and what is read from afar. */
interface Screen {
  readonly pageOf: PageOf;
  readonly farOf?: PageOf;
}

/** The screens by what is used together; each group is loaded when it is first shown, the start page with the app. */
const LOADERS = {
  exercise: () => import("./screens/exercise.ts"),
  questions: () => import("./screens/questions.ts"),
  workout: () => import("./screens/workout.ts"),
  plan: () => import("./screens/plan.ts"),
  history: () => import("./screens/history.ts"),
  clinic: () => import("./screens/clinic.ts"),
} satisfies Readonly<Record<string, () => Promise<Screen>>>;

type Group = keyof typeof LOADERS;

/** These show what a workout or the history tells, and need that, too. */
const OF_WORKOUT: readonly Group[] = ["workout", "history", "clinic"];

/** The order in which they are fetched once the first page stands: what comes next soonest. */
const GROUPS = Object.keys(LOADERS) as readonly Group[];

/** The group of screens that a route needs; null for the start page, which comes with the app. */
export function groupOf({ exercise, part, visit }: Route): Group | null {
  switch (part) {
    case "learn":
      return exercise === null ? null : "exercise";
    case "evidence":
      return "exercise";
    case "set":
    case "workout":
    case "summary":
      return "workout";
    case "plan":
    case "settings":
    case "sources":
    case "diagnostics":
    case "privacy":
      return "plan";
    case "history":
      return visit === REPORT ? "clinic" : "history";
    case "agreement":
    case "prescribe":
    case "prescription":
    case "physiotherapist":
    case "ability":
      return "clinic";
    default:
      return "questions";
  }
}

/** Begins to fetch what an address asks for while the app is still put together; where it fails is met when it is shown. */
export function fetchScreenAt(hash: string): void {
  const group = groupOf(parseRoute(hash));
  if (group !== null) LOADERS[group]().catch(() => undefined);
}

/** Loads the screens, each when it is first shown and the others while the page is idle. */
export class Screens implements ReactiveController {
  readonly #there = new Map<Group, Screen>();
  /** Those that were wanted and could not be had. */
  readonly #missed = new Set<Group>();
  readonly #loading = new Map<Group, Promise<boolean>>();
  #stop: () => void = () => undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly services: () => Pick<Services, "whenReady"> | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // What the first page still fetches goes first.
    if (document.readyState === "complete") this.#fetchNext();
    else window.addEventListener("load", this.#fetchNext, { once: true });
  }

  hostDisconnected(): void {
    window.removeEventListener("load", this.#fetchNext);
    this.#stop();
  }

  /** The page of a route; null for the start page, and while it is not there. */
  page(route: Route, parts: PageParts): unknown {
    return this.#screen(route)?.pageOf(route, parts) ?? null;
  }

  /** The screen of a route that is read from afar; null where it has a near page. */
  far(route: Route, parts: PageParts): unknown {
    return this.#screen(route)?.farOf?.(route, parts) ?? null;
  }

  #screen(route: Route): Screen | undefined {
    const group = groupOf(route);
    return group === null ? undefined : this.#there.get(group);
  }

  /** What is shown instead of a route while its screen is not there; null when it is. */
  instead(route: Route): TemplateResult | null {
    const group = groupOf(route);
    if (group === null || this.#there.has(group)) return null;
    if (this.#missed.has(group)) return this.#problem(group);
    void this.#show(group);
    return html`<div data-page class="opening">
      <h1 class="hidden-text" tabindex="-1">${tr("Opening the page")}</h1>
      <pl-loading .text=${tr("Opening the page")}></pl-loading>
    </div>`;
  }

  #problem(group: Group) {
    return html`<div data-page class="unopened">
      <h1 tabindex="-1">${tr("This page could not be loaded.")}</h1>
      <p role="alert">${tr("Check your connection, then try again. What you did so far is kept.")}</p>
      <button class="primary" @click=${() => this.#again(group)}>${tr("Try again")}</button>
    </div>`;
  }

  async #show(group: Group): Promise<void> {
    if (!(await this.#load(group))) this.#missed.add(group);
    this.host.requestUpdate();
  }

  async #again(group: Group): Promise<void> {
    this.#missed.delete(group);
    this.host.requestUpdate();
    // Some browsers never fetch a module again that they missed once, and a newer app may have replaced the file: where
    // the page itself can be had, it begins anew.
    if (!(await this.#load(group)) && (await isReachable())) location.reload();
  }

  /** Fetches the next screens while there is nothing else to do; those that cannot be had wait until they are wanted. */
  readonly #fetchNext = (): void => {
    const group = GROUPS.find((one) => !this.#there.has(one));
    if (group === undefined) return;
    this.#stop = whenIdle(async () => {
      if (await this.#load(group)) this.#fetchNext();
    });
  };

  /** True when a group is there. */
  #load(group: Group): Promise<boolean> {
    const loading = this.#loading.get(group) ?? this.#fetch(group);
    this.#loading.set(group, loading);
    return loading;
  }

  async #fetch(group: Group): Promise<boolean> {
    try {
      const ready = OF_WORKOUT.includes(group) ? this.services()?.whenReady(() => undefined) : null;
      const [screen] = await Promise.all([LOADERS[group](), ready]);
      this.#there.set(group, screen);
      return true;
    } catch (error) {
      console.warn(error);
      return false;
    } finally {
      this.#loading.delete(group);
    }
  }
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
