import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { type Clearance, refusalOf } from "../../safety/clearance.ts";
import { mustAsk } from "../check-in/must-ask.ts";
import type { Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { UiListener } from "./ui-listener.ts";

const HOME: Route = { exercise: null, part: "learn" };
const CHECK_IN: Route = { exercise: null, part: "check-in" };
const NOT_TODAY: Route = { exercise: null, part: "not-today" };

/** A set or workout that waits until everything was asked that has to be. */
interface Pending {
  readonly metas: readonly ExerciseMeta[];
  /** Those of them that are done with a weight. */
  readonly weighted: readonly ExerciseMeta[];
  readonly run: () => void;
}

/** What admission works with. */
interface AdmissionParts {
  readonly services: () => Services | null;
  readonly routes: RouteController;
}

/** Decides who may exercise before the camera now: asks what has to be asked, and says why where the answer is no. */
export class Admission implements ReactiveController {
  /** What waits for the questions to be answered. */
  pending: Pending | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly parts: AdmissionParts,
  ) {
    new UiListener(host, {
      "pl-checked": () => this.#checked(),
      "pl-screened": () => this.#screened(),
      "pl-override": () => this.#override(),
      "pl-pain-corrected": ({ is, pain, of }) => parts.services()?.answers.correct(is, pain, of),
    });
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("storage", this.#heard);
  }

  hostDisconnected(): void {
    window.removeEventListener("storage", this.#heard);
  }

  /** Runs what was asked for with those exercises: at once, after the questions, or not at all. */
  admit(metas: readonly ExerciseMeta[], run: () => void): void {
    const clearance = this.#clearance;
    if (clearance === null) return;
    const open = metas.filter((meta) => refusalOf(meta, clearance) === null);
    const weighted = open.filter(({ weight }) => weight !== null);
    const asks = mustAsk(clearance, weighted);
    const instead = refused(metas, clearance) ?? (asks ? CHECK_IN : null);
    this.pending = instead === CHECK_IN ? { metas, weighted, run } : null;
    if (instead === null) run();
    else this.parts.routes.go(instead);
  }

  /** Where to go instead from a page that the answers leave no room for; null where one may stay. */
  detour({ part }: Route): Route | null {
    const stop = this.#clearance?.stop ?? null;
    if (part === "check-in" && stop !== null) return NOT_TODAY;
    if (part === "check-in" && this.pending === null) return HOME;
    if (part === "not-today" && stop === null) return HOME;
    if (part === "override" && (stop === null || stop.why === "sign")) return HOME;
    return null;
  }

  /** What another tab was told counts here, too. */
  readonly #heard = (): void => {
    const { routes } = this.parts;
    const detour = this.detour(routes.route);
    if (detour !== null) routes.go(detour, true);
    this.host.requestUpdate();
  };

  /** All was answered, or an answer says stop; what waited is looked at once more, since the answers are new. */
  #checked(): void {
    const { pending } = this;
    const clearance = this.#clearance;
    this.pending = null;
    if (pending === null || clearance === null) return;
    const instead = refused(pending.metas, clearance);
    // The back button leads to before the question, not to it.
    if (instead === null) pending.run();
    else this.parts.routes.go(instead, true);
  }

  /** Within the questions the next one follows; on its own page it is done. */
  #screened(): void {
    if (this.parts.routes.route.part === "screening") this.parts.routes.go(HOME);
  }

  #override(): void {
    this.parts.services()?.answers.override();
    this.parts.routes.go(HOME, true);
  }

  get #clearance(): Clearance | null {
    return this.parts.services()?.answers.clearance ?? null;
  }
}

/** Where it is told why none of those exercises may be done before the camera; null where one may, or there are none. */
function refused(metas: readonly ExerciseMeta[], clearance: Clearance): Route | null {
  if (clearance.stop !== null) return NOT_TODAY;
  const isOpen = metas.length === 0 || metas.some((meta) => refusalOf(meta, clearance) === null);
  return isOpen ? null : { ...HOME, exercise: metas[0]?.id ?? null };
}
