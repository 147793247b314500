import { LitElement } from "lit";
import { property, state } from "lit/decorators.js";
import type { HistoryStore } from "../../history/store.ts";

/** What works with the history, and says in one sentence what went wrong. */
export class HistoryElement extends LitElement {
  /** What was done before; null where nothing can be kept. */
  @property({ attribute: false }) history: HistoryStore | null = null;

  /** What became of the last attempt, in one sentence; empty when there is nothing to say. */
  @state() protected message = "";

  /** Does something with the history, if there is one; the message says what went wrong. */
  protected async attempt(work: (history: HistoryStore) => Promise<void>): Promise<void> {
    this.message = "";
    try {
      if (this.history !== null) await work(this.history);
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
    }
  }
}
