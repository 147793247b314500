import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { OpenerParts } from "./opened-file.ts";
import type { Route } from "./route.ts";
import { UiListener } from "./ui-listener.ts";

/** Pages besides the start on which a dropped file is opened. */
const OPEN_PARTS: readonly Route["part"][] = ["history", "plan", "settings", "safety", "privacy", "summary"];

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
    const { openFile } = await import("./opened-file.ts");
    this.notice = null;
    Object.assign(this, await openFile({ from: "file", variant, file, mirrored }, this.parts));
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
