import type { FrameSource, SourceFrame } from "./source.ts";

/** One camera for several sets: it stays open between them, so that the picture does not go and come back. */
export class KeptSource {
  #kept: Promise<FrameSource> | null = null;

  /** Lends the source, opened at the first time; closing what was lent lets go of nothing. @throws what opening throws. */
  async lend(open: () => Promise<FrameSource>): Promise<FrameSource> {
    this.#kept ??= open();
    const kept = this.#kept;
    try {
      return new LentSource(await kept);
    } catch (error) {
      if (this.#kept === kept) this.#kept = null;
      throw error;
    }
  }

  /** Lets go of the source; the next one is opened anew. */
  release(): void {
    const kept = this.#kept;
    this.#kept = null;
    // One that did not open needs no closing, and was told of where it was lent.
    kept?.then((source) => source.close()).catch(() => undefined);
  }
}

class LentSource implements FrameSource {
  readonly kind;
  readonly live;
  readonly mirrored;
  readonly preview;

  constructor(private readonly own: FrameSource) {
    this.kind = own.kind;
    this.live = own.live;
    this.mirrored = own.mirrored;
    this.preview = own.preview;
  }

  get progress(): number | null {
    return this.own.progress;
  }

  frames(signal: AbortSignal): AsyncIterable<SourceFrame> {
    return this.own.frames(signal);
  }

  close(): void {
    // Its owner closes it.
  }
}
