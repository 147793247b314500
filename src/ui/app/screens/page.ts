import type { HistoryStore } from "../../../history/store.ts";
import type { Admission } from "../admission.ts";
import type { Route } from "../route.ts";
import type { Services } from "../services.ts";
import type { SettingsAndPlan } from "../settings-and-plan.ts";
import type { WorkoutController } from "../workout-controller.ts";

/** What the pages of a group are drawn from. */
export interface PageParts {
  readonly services: Services;
  /** What was done before; undefined until it is open, null where it cannot be. */
  readonly opened: HistoryStore | null | undefined;
  readonly settings: SettingsAndPlan;
  readonly admission: Admission;
  readonly workout: WorkoutController;
}

/** Draws the page of a group that a route names; null for none, and the start page is shown. The first screen need not know how. */
export type PageOf = (route: Route, parts: PageParts) => unknown;
