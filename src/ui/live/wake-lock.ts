import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Keeps the screen on while its host is on the page. The lock is lost whenever the tab is hidden, so it is asked for
 * again when it is seen; browsers that have none, or refuse it on low battery, just dim.
 */
export class WakeLock implements ReactiveController {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.wanted = true;
    document.addEventListener("visibilitychange", this.renew);
    void this.renew();
  }

  hostDisconnected(): void {
    this.wanted = false;
    document.removeEventListener("visibilitychange", this.renew);
    void this.lock?.release();
    this.lock = null;
  }

  private readonly renew = async (): Promise<void> => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    const lock = await navigator.wakeLock.request("screen").catch(() => null);
    if (this.wanted) this.lock = lock;
    else await lock?.release();
  };
}
