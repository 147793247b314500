import type { ReactiveControllerHost } from "lit";
import { countOf, openSet } from "../../coach/flow/state.ts";
import type { PlanItem } from "../../coach/plan/plan.ts";
import type { Recording } from "../../pose/recording.ts";
import type { Exercise, ExerciseMeta } from "../../rules/contract.ts";
import type { Problem } from "../../session/problems.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import type { CameraChoice } from "../../sources/source.ts";
import type { StartRequest } from "../events.ts";
import type { Admission } from "./admission.ts";
import type { Coaching } from "./coaching.ts";
import { Listening } from "./listening.ts";
import { openedFile } from "./opened-file.ts";
import type { Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";

/** What conducting a set works with. */
interface ConductParts {
  readonly services: () => Services | null;
  readonly routes: RouteController;
  readonly coaching: Coaching;
  readonly admission: Admission;
}

/** How a set or a session is begun, broken off, repeated and left, and what is known of the one under way. */
export class Conduct {
  cameras: readonly CameraChoice[] = [];

  /** What the present set was begun with, to do it again. */
  request: StartRequest | null = null;

  /** True once the present set was summed up: its page is no place to come back to. */
  isOver = false;

  /** What was seen in the set that ended. */
  recording: Recording | null = null;

  /** What became of keeping that in the history, in one sentence; null until it was asked for. */
  kept: string | null = null;

  /** Counts what was told of the pain after: what is offered then may be another. */
  told = 0;

  /** What kept a set from beginning at all. */
  problem: Problem | null = null;

  /** A saved history that is to be taken in on the history's page; null when none is. */
  taking: File | null = null;

  /** Why a file could not be opened where it was dropped, in one sentence; null while all is well. */
  notice: string | null = null;

  /** The newest picture that was judged: shown on while the next run begins. */
  seen: SessionSnapshot | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly parts: ConductParts,
  ) {
    new Listening(host, {
      "pl-start": (request) => this.#begin(request),
      "pl-open": (file) => void this.open(file),
      "pl-pause": () => this.#pause(),
      "pl-resume": () => this.#resume(),
      "pl-stop": () => this.#stop(),
      "pl-retry": () => this.#again(),
      "pl-again": () => this.#again(),
      "pl-camera": (deviceId) => this.#changeCamera(deviceId),
      "pl-today": (items) => this.#today(items),
      "pl-go-on": () => this.#goOn(),
      "pl-pain": (pain) => this.#felt(pain),
      "pl-keep": () => this.#keep(),
      "pl-leave": () => this.#leave(),
    });
  }

  /** Repetitions of the led set that broke off by a problem and can be taken up again; null where there is none. */
  get brokenOffAt(): number | null {
    const services = this.parts.services();
    const isBroken = services?.session.snapshot.status.is === "failed";
    const left = isBroken && this.request?.from === "camera" ? services.lead.left : null;
    if (left === null) return null;
    const set = openSet(left);
    return set === null ? 0 : countOf(set);
  }

  /** Moves from a set that ended to its summary; one that failed before anything was counted says why where it is. */
  follow({ status, repetitions }: SessionSnapshot): void {
    const { services, routes, coaching } = this.parts;
    const { exercise, part } = routes.route;
    const session = services()?.session ?? null;
    if (status.is === "running") this.seen = session?.snapshot ?? null;
    if (status.is === "failed") services()?.lead.leave();
    // What was led and broke off can be taken up again: it is no time to sum up.
    const failed = status.is === "failed" && repetitions.length > 0 && this.request?.from !== "camera";
    const over = failed || (status.is === "ended" && !coaching.isLeading);
    if (over && part === "set") {
      this.recording = session?.recording() ?? null;
      this.isOver = true;
      routes.go({ exercise, part: "summary" }, true);
    }
    if (status.is === "running" && this.cameras.length === 0 && this.request?.from === "camera") {
      this.#listCameras();
    }
  }

  /** Opens a file where it belongs: a history in the history, a recording or a film at its exercise. */
  async open(file: File, variant: string | null = null): Promise<void> {
    const { routes, services } = this.parts;
    const known = services()?.exercises.map(({ meta }) => meta.id) ?? [];
    const opened = await openedFile(file, routes.route.exercise, known);
    this.notice = null;
    if (opened.to === "exercise") {
      const exercise = this.#exercise(opened.exercise);
      if (exercise !== null) this.#beginNow(exercise, { from: "file", variant, file });
    } else if (opened.to === "nowhere") this.notice = opened.why;
    else {
      routes.go({ exercise: null, part: "history", session: null });
      this.taking = opened.file;
    }
    this.host.requestUpdate();
  }

  /** What was said of a file belongs to the page that it was said on. */
  moved(): void {
    this.notice = null;
    this.taking = null;
  }

  /** A set with the camera begins when the person may; any other at once. */
  #begin(request: StartRequest): void {
    const { routes, services } = this.parts;
    // After a problem of a whole session: the exercise that was to come.
    const id = routes.route.exercise ?? services()?.session.snapshot.exercise?.id ?? null;
    const exercise = this.#exercise(id);
    if (exercise === null) return;
    if (request.from === "file") void this.open(request.file, request.variant);
    else if (request.from === "demonstration") this.#beginNow(exercise, request);
    else this.parts.admission.admit([exercise.meta], () => this.#beginNow(exercise, request));
  }

  #beginNow(exercise: Exercise, request: StartRequest): void {
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

  #today(items: readonly PlanItem[]): void {
    const metas = this.#metas(items.map(({ exercise }) => exercise));
    this.parts.admission.admit(metas, () => {
      this.#toSession(() => this.parts.services()?.beginSession(items));
    });
  }

  /** A session that was left is taken up where it was; swings still to come are asked about anew. */
  #goOn(): void {
    this.#admitLeft(() => this.#toSession(() => this.parts.services()?.goOn()));
  }

  /** Runs when what is still to come of the session that was left may be done. */
  #admitLeft(run: () => void): void {
    const left = this.parts.services()?.lead.left ?? null;
    const toCome = left?.steps.slice(left.at) ?? [];
    const ids = toCome.flatMap((step) => (step.kind === "exercise" ? [step.exercise] : []));
    this.parts.admission.admit(this.#metas(ids), run);
  }

  #metas(ids: readonly string[]): readonly ExerciseMeta[] {
    return ids.flatMap((id) => this.#exercise(id)?.meta ?? []);
  }

  #exercise(id: string | null): Exercise | null {
    return this.parts.services()?.exercises.find(({ meta }) => meta.id === id) ?? null;
  }

  #toSession(begin: () => void): void {
    const { routes } = this.parts;
    this.#prepare({ from: "camera", variant: null, deviceId: null });
    // Its page is no place to arrive at while nothing is begun.
    begin();
    routes.go({ exercise: null, part: "session" }, routes.route.part !== "learn");
  }

  /** Makes room for a new set. */
  #prepare(request: StartRequest): void {
    const services = this.parts.services();
    services?.speaker.unlock();
    services?.lead.leave();
    services?.session.clear();
    this.parts.coaching.said = null;
    this.seen = null;
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
        this.kept = problem ?? "Added to your history.";
        this.host.requestUpdate();
      });
  }

  #stop(): void {
    const services = this.parts.services();
    const status = services?.session.snapshot.status.is;
    if (this.parts.coaching.isLeading && status !== "starting") services?.lead.act({ type: "stop" });
    // There is nothing to sum up of a set that never began.
    else if (status === "running" || status === "paused") services?.session.stop();
    else this.#leave();
  }

  #pause(): void {
    const services = this.parts.services();
    services?.session.pause();
    services?.lead.act({ type: "pause" });
  }

  #resume(): void {
    const services = this.parts.services();
    services?.session.resume();
    services?.lead.act({ type: "resume" });
  }

  #felt(pain: number | null): void {
    const { part } = this.parts.routes.route;
    if (pain === null || (part !== "summary" && part !== "session")) return;
    const services = this.parts.services();
    const phase = services?.lead.view?.flow.phase;
    const isBrokenOff = phase?.is === "finished" && phase.why === "stopped";
    services?.answers.tell(isBrokenOff ? "broken-off" : "after", pain);
    void services?.feltAfter(pain).then(() => {
      this.told += 1;
      this.host.requestUpdate();
    });
  }

  #again(): void {
    const { request } = this;
    if (request === null) return;
    if (this.brokenOffAt === null) this.#begin(request);
    else this.#takeUp(request);
  }

  /** After a problem the same session goes on from what was done. */
  #takeUp(request: StartRequest): void {
    const { routes } = this.parts;
    const { route } = routes;
    this.#admitLeft(() => {
      this.#prepare(request);
      this.parts.services()?.goOn();
      // Questions may have been asked on a page of their own.
      routes.go(route, true);
    });
  }

  #changeCamera(deviceId: string): void {
    if (this.request?.from === "camera") this.#begin({ ...this.request, deviceId });
  }

  /** From a set back to its exercise, from a summary to all exercises. */
  #leave(): void {
    const { routes } = this.parts;
    const { exercise, part } = routes.route;
    const home: Route = { exercise: part === "set" ? exercise : null, part: "learn" };
    routes.go(home, part === "set");
  }
}
