import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Exercise } from "../../rules/contract.ts";
import type { FileRequest, SetRequest } from "../events.ts";
import type { Route, RouteController } from "./route.ts";
import type { Services } from "./services.ts";
import { UiListener } from "./ui-listener.ts";

/** Pages besides the start on which a dropped file is opened. */
const OPEN_PARTS: readonly Route["part"][] = ["history", "plan", "settings", "safety", "privacy", "summary"];

/** What opening a file works with. */
interface OpenerParts {
  readonly services: () => Services | null;
  readonly routes: RouteController;
  /** Judges a film or a recording as that exercise. */
  readonly judge: (exercise: Exercise, request: SetRequest) => void;
  /** Looks through a film of whatever is done in it. */
  readonly lookThrough: (request: FileRequest) => void;
}

/** Opens a file that was chosen or dropped where it belongs. */
export class FileOpener implements ReactiveController {
  /** A saved history that is to be taken in on the history's page; null when none is. */
  taking: File | null = null;

  /** What could not be opened on this page and why, in one sentence; null while all is well. */
  notice: string | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly parts: OpenerParts,
  ) {
    new UiListener(host, { "pl-open": (file) => void this.open(file) });
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("dragover", keepPage);
    window.addEventListener("drop", this.#drop);
  }

  hostDisconnected(): void {
    window.removeEventListener("dragover", keepPage);
    window.removeEventListener("drop", this.#drop);
  }

  /** Opens a file: a history in the history, a recording or a film (`mirrored` or not) at its exercise. */
  async open(file: File, variant: string | null = null, mirrored = false): Promise<void> {
    const { routes, services, judge, lookThrough } = this.parts;
    const exercises = services()?.exercises ?? [];
    const { openedFile } = await import("./opened-file.ts");
    const known = exercises.map(({ meta }) => meta.id);
    const opened = await openedFile(file, routes.route.exercise, known);
    this.notice = null;
    if (opened.to === "exercise") {
      const exercise = exercises.find(({ meta }) => meta.id === opened.exercise);
      if (exercise !== undefined) judge(exercise, { from: "file", variant, file, mirrored });
    } else if (opened.to === "free") lookThrough({ from: "file", variant: null, file, mirrored });
    else if (opened.to === "nowhere") this.notice = opened.why;
    else {
      routes.go({ exercise: null, part: "history", visit: null });
      this.taking = opened.file;
    }
    this.host.requestUpdate();
  }

  /** What was said of a file belongs to the page that it was said on. */
  moved(): void {
    this.notice = null;
    this.taking = null;
  }

  /** A file dropped anywhere is opened where it belongs, or else ignored: it must not open in place of the app. */
  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    const { part, exercise } = this.parts.routes.route;
    const file = event.dataTransfer?.files[0];
    // An exercise's page takes files itself; in a set nobody means to open one.
    const isOpen = (part === "learn" && exercise === null) || OPEN_PARTS.includes(part);
    if (file !== undefined && isOpen) void this.open(file);
  };
}

/** Without this a dropped file would open in place of the app. */
function keepPage(event: Event): void {
  event.preventDefault();
}
