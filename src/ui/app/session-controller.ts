import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import type { SessionHandle } from "./services.ts";

/** Updates its host with every snapshot of a session, for as long as the host is on the page. */
export class SessionController implements ReactiveController {
  private unsubscribe: (() => void) | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: () => SessionHandle | null,
    private readonly changed: (snapshot: SessionSnapshot) => void,
  ) {
    host.addController(this);
  }

  /** How the session stands; null while nothing was begun. */
  get snapshot(): SessionSnapshot | null {
    const snapshot = this.session()?.snapshot ?? null;
    return snapshot === null || snapshot.status.is === "idle" ? null : snapshot;
  }

  hostConnected(): void {
    this.unsubscribe =
      this.session()?.subscribe((snapshot) => {
        this.host.requestUpdate();
        this.changed(snapshot);
      }) ?? null;
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = null;
  }
}
