import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Plays time: a moment in seconds that runs between two ends, at a pace, once or round and round. */
export class Playback implements ReactiveController {
  /** Where it stands, in seconds. */
  t = 0;
  playing = false;
  /** Seconds of the recording for one second of the clock. */
  pace = 1;
  from = 0;
  to = 0;
  loops = false;
  private last: number | null = null;
  private frame = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** Plays between two times from the first; `loops` begins again at the end. */
  limit(from: number, to: number, loops: boolean): void {
    Object.assign(this, { from, to, loops, t: from });
    this.host.requestUpdate();
  }

  /** Goes to a time within the ends. */
  seek(t: number): void {
    this.t = Math.min(this.to, Math.max(this.from, t));
    this.host.requestUpdate();
  }

  play(): void {
    if (this.playing) return;
    this.playing = true;
    if (this.t >= this.to) this.t = this.from;
    this.last = null;
    this.frame = requestAnimationFrame(this.tick);
    this.host.requestUpdate();
  }

  pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.frame);
    this.host.requestUpdate();
  }

  private readonly tick = (now: number): void => {
    if (!this.playing) return;
    this.t += this.last === null ? 0 : ((now - this.last) / 1000) * this.pace;
    this.last = now;
    if (this.t >= this.to) {
      if (!this.loops) {
        this.t = this.to;
        this.pause();
        return;
      }
      this.t = this.from;
    }
    this.host.requestUpdate();
    this.frame = requestAnimationFrame(this.tick);
  };
}
