import type { FrameSource, PictureSample, SourceFrame } from "./source.ts";

/** One camera for several sets: it stays open between them, so that the picture does not go and come back. */
export class SharedSource {
  #shared: Promise<FrameSource> | null = null;
  #isBlind = false;

  /** Lends the source, opened at the first time; closing what was lent lets go of nothing. @throws what opening throws. */
  async lend(open: () => Promise<FrameSource>): Promise<FrameSource> {
    this.#shared ??= open();
    const shared = this.#shared;
    try {
      const source = await shared;
      source.blind?.(this.#isBlind);
      return new LentSource(source);
    } catch (error) {
      if (this.#shared === shared) this.#shared = null;
      throw error;
    }
  }

  /** Blinds the source, and whichever is opened next, for as long as nobody is to be looked at. */
  blind(isBlind: boolean): void {
    this.#isBlind = isBlind;
    // One that did not open was told of where it was lent.
    this.#shared?.then((source) => source.blind?.(isBlind)).catch(() => undefined);
  }

  /** Lets go of the source; the next one is opened anew. */
  release(): void {
    const shared = this.#shared;
    this.#shared = null;
    // One that did not open needs no closing, and was told of where it was lent.
    shared?.then((source) => source.close()).catch(() => undefined);
  }
}

class LentSource implements FrameSource {
  readonly kind;
  readonly live;
  readonly mirrored;
  readonly preview;
  readonly isSubstitute;

  constructor(private readonly own: FrameSource) {
    this.kind = own.kind;
    this.live = own.live;
    this.mirrored = own.mirrored;
    this.preview = own.preview;
    this.isSubstitute = own.isSubstitute ?? false;
  }

  get progress(): number | null {
    return this.own.progress;
  }

  get muted(): boolean {
    return this.own.muted ?? false;
  }

  sample(): PictureSample | null {
    return this.own.sample?.() ?? null;
  }

  frames(signal: AbortSignal): AsyncIterable<SourceFrame> {
    return this.own.frames(signal);
  }

  close(): void {
    // Its owner closes it.
  }
}
