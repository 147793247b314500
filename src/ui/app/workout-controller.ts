import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Recording } from "../../pose/recording.ts";
import type { CameraChoice } from "../../sources/source.ts";
import { tr } from "../../words/words.ts";
import { isLed } from "../../workout/progress.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import type { Admission } from "./admission.ts";
import type { Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { UiListener } from "./ui-listener.ts";
import { WorkoutStarter } from "./workout-starter.ts";

/** What the controller works with. */
interface ControllerParts {
  readonly services: () => Services | null;
  readonly routes: RouteController;
  readonly admission: Admission;
}

/** What is known of the workout under way, and how it is stopped and left. */
export class WorkoutController implements ReactiveController {
  cameras: readonly CameraChoice[] = [];

  /** True once the present set was summed up: its page is no place to come back to. */
  isOver = false;

  /** What was seen in the set that ended. */
  recording: Recording | null = null;

  /** What became of keeping that in the history, in one sentence; null until it was asked for. */
  kept: string | null = null;

  /** Counts the answers about the pain after: what is offered then may be another. */
  answers = 0;

  readonly starter: WorkoutStarter;

  #leave: () => void = () => undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly parts: ControllerParts,
  ) {
    const workout = () => parts.services()?.workout;
    host.addController(this);
    this.starter = new WorkoutStarter(host, { ...parts, prepared: () => this.#forget() });
    new UiListener(host, {
      "pl-act": (action) => workout()?.act(action),
      "pl-note": (id) => workout()?.note(id),
      "pl-stop": () => this.#stop(),
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
    if (status.is === "running" && this.cameras.length === 0 && this.starter.request?.from === "camera") {
      this.#listCameras();
    }
  }

  /** What was known of another workout is no more. */
  #forget(): void {
    this.isOver = false;
    this.recording = null;
    this.kept = null;
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

  /** From a set back to its exercise, from a summary to all exercises. */
  #leaveSet(): void {
    const { routes } = this.parts;
    const { exercise, part } = routes.route;
    const home: Route = { exercise: part === "set" ? exercise : null, part: "learn" };
    routes.go(home, part === "set");
  }
}
