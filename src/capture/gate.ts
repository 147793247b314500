/** Something that can be shut for a while: whoever waits for `opened` goes on when it is open. */
export class Gate {
  #opened: Promise<void> = Promise.resolve();
  #open: (() => void) | null = null;

  /** True while it is shut. */
  get closed(): boolean {
    return this.#open !== null;
  }

  /** Settles as soon as it is open. */
  get opened(): Promise<void> {
    return this.#opened;
  }

  close(): void {
    if (this.#open !== null) return;
    this.#opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open?.();
    this.#open = null;
  }
}
