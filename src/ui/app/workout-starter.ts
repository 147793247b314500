import type { ReactiveControllerHost } from "lit";
import type { Exercise, ExerciseMeta } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import type { Problem } from "../../workout/problems.ts";
import { countOf, isFree, openSet } from "../../workout/progress.ts";
import type { SetRequest, StartRequest, UiEvents } from "../events.ts";
import type { Admission } from "./admission.ts";
import { FileOpener } from "./file-opener.ts";
import type { RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { UiListener } from "./ui-listener.ts";

/** What beginning works with. */
interface StarterParts {
  readonly services: () => Services | null;
  readonly routes: RouteController;
  readonly admission: Admission;
  /** Something new is about to begin: what was known of the one before is no more. */
  readonly prepared: () => void;
}

/** What a whole workout is begun with, and what one that nobody leads. */
const LED: StartRequest = { from: "camera", variant: null, deviceId: null };
const FREE: StartRequest = { from: "free" };

/** Begins whatever is asked for, does it again, and takes up what broke off. */
export class WorkoutStarter {
  /** What the present workout was begun with, to do it again. */
  request: StartRequest | null = null;

  /** What kept a workout from beginning at all. */
  problem: Problem | null = null;

  /** Opens files: a film or a recording begins to be judged. */
  readonly files: FileOpener;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly parts: StarterParts,
  ) {
    const { services, routes } = parts;
    this.files = new FileOpener(host, {
      services,
      routes,
      judge: (exercise, request) => this.#beginNow(exercise, request),
      lookThrough: (request) =>
        this.#toWorkout(request, () => services()?.watchFree(request.file, request.mirrored === true)),
    });
    new UiListener(host, {
      "pl-start": (request) => this.#begin(request),
      "pl-retry": () => this.#again(),
      "pl-again": () => this.#again(),
      "pl-camera": (deviceId) => this.#changeCamera(deviceId),
      "pl-today": (today) => this.#today(today),
      "pl-go-on": () => this.#goOn(),
      "pl-unwatched": () => this.#takeUp((services) => services.leadUnwatched()),
    });
  }

  /** Repetitions of the led set that broke off by a problem and can be taken up again; null where there is none. */
  get brokenOffAt(): number | null {
    const workout = this.parts.services()?.workout;
    if (workout?.snapshot.status.is !== "failed" || this.request?.from !== "camera") return null;
    const { left } = workout;
    const set = left === null ? null : openSet(left);
    return left === null ? null : set === null ? 0 : countOf(set);
  }

  /** A set with the camera begins when the person may; any other at once. */
  #begin(request: StartRequest): void {
    const { routes, services } = this.parts;
    if (request.from === "free") {
      // Whoever is not led chooses what to do: what is done with a weight is asked about on its own page alone.
      this.parts.admission.admit([], () => this.#toWorkout(FREE, () => services()?.beginFree()));
      return;
    }
    if (request.from === "file") {
      void this.files.open(request.file, request.variant, request.mirrored);
      return;
    }
    // After a problem of a whole workout: the exercise that was to come.
    const id = routes.route.exercise ?? services()?.workout.snapshot.exercise?.id ?? null;
    const exercise = this.#exercise(id);
    if (exercise === null) return;
    if (request.from === "demonstration") this.#beginNow(exercise, request);
    else this.parts.admission.admit([exercise.meta], () => this.#beginNow(exercise, request));
  }

  #beginNow(exercise: Exercise, request: SetRequest): void {
    const { services, routes } = this.parts;
    this.#prepare(request);
    const { part } = routes.route;
    const isPassing = part === "set" || part === "summary" || part === "check-in";
    routes.go({ exercise: exercise.meta.id, part: "set" }, isPassing);
    void services()
      ?.begin(exercise, request)
      .then((problem) => {
        this.problem = problem;
        this.host.requestUpdate();
      });
  }

  #today({ items, isBadDay }: UiEvents["pl-today"]): void {
    const metas = this.#metas(items.map(({ exercise }) => exercise));
    this.parts.admission.admit(metas, () => {
      this.#toWorkout(LED, () => this.parts.services()?.beginWorkout(items, isBadDay));
    });
  }

  /** A workout that was left is taken up where it was; swings still to come are asked about anew. */
  #goOn(): void {
    this.#admitLeft((request) => this.#toWorkout(request, () => this.parts.services()?.goOn()));
  }

  /** Runs when what is still to come of the workout that was left may be done, with what it goes on as. */
  #admitLeft(run: (request: StartRequest) => void): void {
    const left = this.parts.services()?.workout.left ?? null;
    if (left !== null && isFree(left)) {
      this.parts.admission.admit([], () => run(FREE));
      return;
    }
    const toCome = left?.steps.slice(left.at) ?? [];
    const ids = toCome.flatMap((step) => (step.kind === "exercise" ? [step.exercise] : []));
    this.parts.admission.admit(this.#metas(ids), () => run(LED));
  }

  #metas(ids: readonly string[]): readonly ExerciseMeta[] {
    return ids.flatMap((id) => this.#exercise(id)?.meta ?? []);
  }

  #exercise(id: string | null): Exercise | null {
    return this.parts.services()?.exercises.find(({ meta }) => meta.id === id) ?? null;
  }

  #toWorkout(request: StartRequest, begin: () => void): void {
    const { routes, services } = this.parts;
    this.#prepare(request);
    const run = () => {
      // Its page is no place to arrive at while nothing is begun.
      begin();
      routes.go({ exercise: null, part: "workout" }, routes.route.part !== "learn");
    };
    services()
      ?.whenReady(run)
      .catch((error: unknown) => {
        console.warn(error);
        this.files.notice = tr("The workout could not be loaded. Check your connection, then try again.");
        this.host.requestUpdate();
      });
  }

  /** Makes room for a new set. */
  #prepare(request: StartRequest): void {
    const services = this.parts.services();
    services?.speaker.unlock();
    services?.workout.leave();
    this.request = request;
    this.problem = null;
    this.parts.prepared();
  }

  #again(): void {
    const { request } = this;
    if (request === null) return;
    if (this.brokenOffAt === null) this.#begin(request);
    else this.#takeUp((services) => services.goOn());
  }

  /** After a problem the same workout goes on from what was done, where it was: another page would leave it. */
  #takeUp(goOn: (services: Services) => void): void {
    const { request } = this;
    const { routes } = this.parts;
    const { route } = routes;
    this.#admitLeft(() => {
      const services = this.parts.services();
      if (services === null || request === null) return;
      this.#prepare(request);
      goOn(services);
      // Questions may have been asked on a page of their own.
      routes.go(route, true);
    });
  }

  #changeCamera(deviceId: string): void {
    if (this.request?.from === "camera") this.#begin({ ...this.request, deviceId });
  }
}
