import type { ReactiveController, ReactiveControllerHost } from "lit";

/** A lock that was taken away so often within a minute is not asked for any more: the system would only take it again. */
const MOST_LOSSES = 3;
const LOSSES_WITHIN_MS = 60_000;

/**
 * Keeps the screen on while its host is on the page. The lock is lost whenever the tab is hidden, so it is asked for
 * again when it is seen, and at once when the system takes it away in the middle (low battery). Where there is none to be had the
 * screen may dim: `onRefused` hears of it.
 */
export class WakeLock implements ReactiveController {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;
  private losses: number[] = [];

  constructor(
    host: ReactiveControllerHost,
    private readonly onRefused: () => void = () => undefined,
  ) {
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
    if (document.visibilityState !== "visible") return;
    const lock = await this.ask();
    if (!this.wanted) return lock?.release();
    this.lock = lock;
    if (lock === null) this.onRefused();
    else lock.addEventListener("release", () => this.lost(lock), { once: true });
  };

  private async ask(): Promise<WakeLockSentinel | null> {
    if (!("wakeLock" in navigator)) return null;
    return navigator.wakeLock.request("screen").catch(() => null);
  }

  private lost(lock: WakeLockSentinel): void {
    if (!this.wanted || this.lock !== lock || document.visibilityState !== "visible") return;
    this.lock = null;
    const now = performance.now();
    this.losses = [...this.losses.filter((at) => now - at < LOSSES_WITHIN_MS), now];
    if (this.losses.length < MOST_LOSSES) void this.renew();
    else this.onRefused();
  }
}
