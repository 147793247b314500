import type { HistoryHandle } from "../../history/handle.ts";
import type { Route } from "../route.ts";
import type { Services } from "../services.ts";

/** What the pages of a group are drawn from. */
export interface PageParts {
  readonly services: Services;
  /** What was done before; null while or where it is not open. */
  readonly opened: HistoryHandle | null;
  /** What is offered for the plan. */
  offers(): unknown;
}

/** Draws the page of a group that a route names, where the group draws it itself: the first screen need not know how. */
export type PageOf = (route: Route, parts: PageParts) => unknown;
