import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Recording } from "../../pose/recording.ts";
import type { Exercise, ExerciseMeta } from "../../rules/contract.ts";
import type { CameraChoice } from "../../sources/source.ts";
import { tr } from "../../words/words.ts";
import type { Problem } from "../../workout/problems.ts";
import { countOf, isFree, isLed, openSet } from "../../workout/progress.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import type { SetRequest, StartRequest, UiEvents } from "../events.ts";
import type { Admission } from "./admission.ts";
import { FileOpener } from "./file-opener.ts";
import type { Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { UiListener } from "./ui-listener.ts";

/** What the controller works with. */
interface ControllerParts {
  readonly services: () => Services | null;
  readonly routes: RouteController;
  readonly admission: Admission;
}

/** What a whole workout is begun with, and what one that nobody leads. */
const LED: StartRequest = { from: "camera", variant: null, deviceId: null };
const FREE: StartRequest = { from: "free" };

/** How a workout is begun, broken off, repeated and left, and what is known of the one under way. */
export class WorkoutController implements ReactiveController {
  cameras: readonly CameraChoice[] = [];

  /** What the present workout was begun with, to do it again. */
  request: StartRequest | null = null;

  /** True once the present set was summed up: its page is no place to come back to. */
  isOver = false;

  /** What was seen in the set that ended. */
  recording: Recording | null = null;

  /** What became of keeping that in the history, in one sentence; null until it was asked for. */
  kept: string | null = null;

  /** Counts the answers about the pain after: what is offered then may be another. */
  answers = 0;

  /** What kept a workout from beginning at all. */
  problem: Problem | null = null;

  /** Opens files: a film or a recording begins to be judged. */
  readonly files: FileOpener;

  #leave: () => void = () => undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly parts: ControllerParts,
  ) {
    const workout = () => parts.services()?.workout;
    host.addController(this);
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
      "pl-act": (action) => workout()?.act(action),
      "pl-note": (id) => workout()?.note(id),
      "pl-stop": () => this.#stop(),
      "pl-retry": () => this.#again(),
      "pl-again": () => this.#again(),
      "pl-camera": (deviceId) => this.#changeCamera(deviceId),
      "pl-today": (today) => this.#today(today),
      "pl-go-on": () => this.#goOn(),
      "pl-unwatched": () => this.#takeUp((services) => services.leadUnwatched()),
      "pl-give-up": () => workout()?.forget(),
      "pl-pain": (pain) => this.#felt(pain),
      "pl-keep": () => this.#keep(),
      "pl-leave": () => this.#leaveSet(),
    });
  }

  hostConnected(): void {
    this.#leave =
      this.parts.services()?.workout.subscribe((snapshot) => {
        this.host.requestUpdate();
        this.#follow(snapshot);
      }) ?? this.#leave;
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** How the workout stands; null while nothing was begun. */
  get snapshot(): WorkoutSnapshot | null {
    const snapshot = this.parts.services()?.workout.snapshot ?? null;
    return snapshot === null || snapshot.status.is === "idle" ? null : snapshot;
  }

  /** Repetitions of the led set that broke off by a problem and can be taken up again; null where there is none. */
  get brokenOffAt(): number | null {
    const workout = this.parts.services()?.workout;
    if (workout?.snapshot.status.is !== "failed" || this.request?.from !== "camera") return null;
    const { left } = workout;
    const set = left === null ? null : openSet(left);
    return left === null ? null : set === null ? 0 : countOf(set);
  }

  /** Moves from a set that ended to its summary; one that failed before anything was counted says why where it is. */
  #follow({ status, progress, repetitions }: WorkoutSnapshot): void {
    const { services, routes } = this.parts;
    const { exercise, part } = routes.route;
    // What was led and broke off can be taken up again: it is no time to sum up.
    const isFailed =
      status.is === "failed" && repetitions.length > 0 && progress !== null && !isLed(progress);
    if (part === "set" && (isFailed || status.is === "ended")) {
      this.recording = services()?.workout.recording() ?? null;
      this.isOver = true;
      routes.go({ exercise, part: "summary" }, true);
    }
    if (status.is === "running" && this.cameras.length === 0 && this.request?.from === "camera") {
      this.#listCameras();
    }
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
    this.isOver = false;
    this.recording = null;
    this.kept = null;
    this.problem = null;
    this.cameras = [];
  }

  /** Browsers tell the names of cameras only once one of them has been allowed. */
  #listCameras(): void {
    void this.parts
      .services()
      ?.cameras()
      .then((cameras) => {
        this.cameras = cameras;
        this.host.requestUpdate();
      });
  }

  #keep(): void {
    void this.parts
      .services()
      ?.keep()
      .then((problem) => {
        this.kept = problem ?? tr("Added to your history.");
        this.host.requestUpdate();
      });
  }

  #stop(): void {
    const workout = this.parts.services()?.workout;
    // There is nothing to sum up of what never began.
    if (workout === undefined || workout.snapshot.status.is === "starting") this.#leaveSet();
    else workout.act({ type: "stop" });
  }

  #felt(pain: number | null): void {
    const { part } = this.parts.routes.route;
    if (pain === null || (part !== "summary" && part !== "workout")) return;
    const services = this.parts.services();
    const phase = services?.workout.snapshot.progress?.phase;
    const isBrokenOff = phase?.is === "finished" && phase.why === "stopped";
    services?.answers.tell(isBrokenOff ? "broken-off" : "after", pain);
    void services?.feltAfter(pain).then(() => {
      this.answers += 1;
      this.host.requestUpdate();
    });
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

  /** From a set back to its exercise, from a summary to all exercises. */
  #leaveSet(): void {
    const { routes } = this.parts;
    const { exercise, part } = routes.route;
    const home: Route = { exercise: part === "set" ? exercise : null, part: "learn" };
    routes.go(home, part === "set");
  }
}
