import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Line } from "../../voice/line.ts";
import type { SpeakerHandle } from "../app/services.ts";
import { SpeakerListener } from "../app/speaker-listener.ts";

/** A line that stands in the region; `id` tells two of the same words apart. */
interface Announced {
  readonly id: number;
  readonly text: string;
  readonly urgent: boolean;
}

/** So long a line stays to be found with the reading cursor; then it is old news. */
const STAYS_MS = 10_000;

/**
 * What the screen reader says by itself while nobody can look: the only live region of the far screens, there from the
 * start and on every page, as readers listen only to what they knew before. Politeness cannot be changed in time for
 * one line, so it holds two logs, the second for what must cut in. Each line is added as an element of its own: the
 * same words twice are said twice, and one line does not replace another that is still being read.
 */
@customElement("pl-announcer")
export class Announcer extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset-block-start: 0;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  @property({ attribute: false }) speaker: Pick<SpeakerHandle, "announcements"> | null = null;

  @state() private lines: readonly Announced[] = [];

  #count = 0;

  constructor() {
    super();
    new SpeakerListener(this, (speaker) => speaker.announcements((line) => this.#add(line)));
  }

  override render() {
    return html`${this.log("polite", false)}${this.log("assertive", true)}`;
  }

  private log(politeness: "polite" | "assertive", urgent: boolean) {
    return html`<div role="log" aria-live=${politeness} aria-relevant="additions">
      ${repeat(
        this.lines.filter((line) => line.urgent === urgent),
        ({ id }) => id,
        ({ text }) => html`<p>${text}</p>`,
      )}
    </div>`;
  }

  #add({ text, kind }: Line): void {
    const id = this.#count++;
    this.lines = [...this.lines, { id, text, urgent: kind === "safety" }];
    setTimeout(() => {
      this.lines = this.lines.filter((line) => line.id !== id);
    }, STAYS_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-announcer": Announcer;
  }
}
