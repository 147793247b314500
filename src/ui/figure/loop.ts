import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Pictures a second of a looping figure: smooth for a slow movement, easy on the battery. */
const RATE = 24;

/**
 * Calls `draw` again and again while its host is on the screen and motion is wanted, and once whenever it is asked to;
 * the seconds it hands over stand still in between.
 */
export class Loop implements ReactiveController {
  private readonly watch: IntersectionObserver;
  private readonly still = matchMedia("(prefers-reduced-motion: reduce)");
  private visible = false;
  private handle = 0;
  private drawn = 0;
  private seconds = 0;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly draw: (seconds: number, still: boolean) => void,
  ) {
    host.addController(this);
    this.watch = new IntersectionObserver((entries) => {
      this.visible = entries.at(-1)?.isIntersecting ?? false;
      this.start();
    });
  }

  hostConnected(): void {
    this.watch.observe(this.host);
    this.still.addEventListener("change", this.start);
  }

  hostDisconnected(): void {
    this.watch.disconnect();
    this.still.removeEventListener("change", this.start);
    cancelAnimationFrame(this.handle);
  }

  /** Draws the present moment once. */
  now(): void {
    this.draw(this.seconds, this.still.matches);
  }

  private readonly start = (): void => {
    cancelAnimationFrame(this.handle);
    if (!this.visible) return;
    this.now();
    if (this.still.matches) return;
    this.drawn = performance.now();
    this.handle = requestAnimationFrame(this.next);
  };

  private readonly next = (time: number): void => {
    this.handle = requestAnimationFrame(this.next);
    const since = (time - this.drawn) / 1000;
    if (since < 1 / RATE) return;
    // A tab that was hidden comes back where it was, not where it would be by now.
    this.seconds += Math.min(since, 0.2);
    this.drawn = time;
    this.now();
  };
}
