import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Where in the app one is: the start page, an exercise, how it is measured, its set under way, what the set came to, the history, or a page of its own. */
export interface Route {
  /** Id of the exercise; null on every page that is not about one. */
  readonly exercise: string | null;
  readonly part: "learn" | "evidence" | "set" | "summary" | "history" | Page;
  /** Id of a visit in the history; null is all of it. */
  readonly visit?: string | null;
  /** A prescription that came with the address, as it stands there. */
  readonly given?: string;
}

/** Pages that stand alone; no exercise is called so. */
const PAGES = [
  "settings",
  "safety",
  "privacy",
  "plan",
  "check-in",
  "screening",
  "not-today",
  "override",
  "workout",
  "sources",
  "diagnostics",
  "agreement",
  "prescribe",
  "prescription",
  "physiotherapist",
  "ability",
] as const;
type Page = (typeof PAGES)[number];

/** What the address of a workout was before; whoever left one open there comes back to it. */
const OLD_WORKOUT = "session";

/** First word of an address in the history; no exercise is called that. */
const HISTORY = "history";

/** Stands where a visit's id would: the report to print. No visit is called so. */
export const REPORT = "report";

const PARTS: readonly Route["part"][] = ["evidence", "set", "summary"];

/**
 * Reads a route from an address's hash: `#/`, `#/bridge`, `#/bridge/evidence`, `#/bridge/set`, `#/bridge/summary`, `#/history`, `#/history/ID`, and `#/settings` or
 * another page of its own. */
export function parseRoute(hash: string): Route {
  const [exercise = "", part = ""] = hash.replace(/^#\/?/, "").split("/");
  if (exercise === HISTORY)
    return { exercise: null, part: "history", visit: part === "" ? null : decode(part) };
  const page = PAGES.find((name) => name === (exercise === OLD_WORKOUT ? "workout" : exercise));
  if (page !== undefined) return { exercise: null, part: page, ...(part === "" ? {} : { given: part }) };
  const known = PARTS.find((name) => name === part);
  return { exercise: exercise === "" ? null : decode(exercise), part: known ?? "learn" };
}

/** Writes a route as a hash that `parseRoute` reads. */
export function formatRoute({ exercise, part, visit, given }: Route): string {
  if (part === "history") return visit ? `#/${HISTORY}/${encodeURIComponent(visit)}` : `#/${HISTORY}`;
  if (PAGES.some((page) => page === part)) return given === undefined ? `#/${part}` : `#/${part}/${given}`;
  if (exercise === null) return "#/";
  return part === "learn" ? `#/${encodeURIComponent(exercise)}` : `#/${encodeURIComponent(exercise)}/${part}`;
}

/** Follows the address: its host is updated, and `changed` called, whenever the route is another. */
export class RouteController implements ReactiveController {
  route: Route = parseRoute(location.hash);

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly changed: (from: Route, to: Route) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("hashchange", this.follow);
  }

  hostDisconnected(): void {
    window.removeEventListener("hashchange", this.follow);
  }

  /** Goes to a route; `replace` leaves no step behind to come back to. */
  go(route: Route, replace = false): void {
    const address = formatRoute(route);
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    // What is left is left before anything else begins.
    this.follow();
  }

  private readonly follow = (): void => {
    const from = this.route;
    this.route = parseRoute(location.hash);
    if (formatRoute(from) === formatRoute(this.route)) return;
    this.changed(from, this.route);
    this.host.requestUpdate();
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
