import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Drawn, giveUpTurns, takeTurns } from "./turns.ts";

/** Pictures a second of a looping figure: smooth for a slow movement, easy on the battery. */
const RATE = 24;

/**
 * Calls `draw` again and again while its host is on the screen and motion is wanted, and once after it is asked to;
 * the seconds it hands over stand still in between. Nothing is drawn that is not seen.
 */
export class Loop implements ReactiveController, Drawn {
  private readonly watch: IntersectionObserver;
  private readonly still = matchMedia("(prefers-reduced-motion: reduce)");
  private visible = false;
  /** True when what is drawn is not what is to be seen. */
  private stale = true;
  private drawn = 0;
  private seconds = 0;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly paint: (seconds: number, still: boolean) => void,
    /** Called when the host comes into view. */
    private readonly seen: () => void,
  ) {
    host.addController(this);
    this.watch = new IntersectionObserver((entries) => {
      this.visible = entries.at(-1)?.isIntersecting ?? false;
      if (this.visible) this.seen();
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
    this.visible = false;
    giveUpTurns(this);
  }

  /** Has the present moment drawn once, in its turn. */
  renew(): void {
    this.stale = true;
    if (this.visible) takeTurns(this);
  }

  get moves(): boolean {
    return this.visible && !this.still.matches;
  }

  isDue(time: number): boolean {
    return this.stale || (this.moves && time - this.drawn >= 1000 / RATE);
  }

  draw(time: number): void {
    // A tab that was hidden comes back where it was, not where it would be by now.
    if (this.moves && this.drawn > 0) this.seconds += Math.min((time - this.drawn) / 1000, 0.2);
    this.stale = false;
    this.drawn = time;
    this.paint(this.seconds, this.still.matches);
  }

  private readonly start = (): void => {
    this.drawn = 0;
    if (this.visible) this.renew();
    else giveUpTurns(this);
  };
}
