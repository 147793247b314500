import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Used } from "../../shell/network-use.ts";
import type { OfflineState } from "../../shell/offline.ts";
import { pieces, plural, tr } from "../../words/words.ts";
import { bytes } from "../history/words.ts";
import { base } from "../theme/base.ts";

/** What is kept, where, and how to delete it; what went over the network; whether the app works without one. */
@customElement("pl-privacy")
export class PrivacyPage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
        max-inline-size: 62ch;
      }
      section,
      dl {
        display: grid;
        gap: var(--space-4);
      }
      dt {
        font-weight: 650;
      }
      .use {
        padding: var(--space-5);
        border: var(--panel);
        border-radius: var(--radius-large);
        background: var(--good-wash);
      }
      .use p:first-of-type {
        font-size: var(--text-lead);
        font-weight: 650;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) used: Used = { bytes: 0, requests: 0, foreign: 0 };

  @property({ attribute: false }) offline: OfflineState = { is: "unavailable" };

  override render() {
    return html`
      <h1 tabindex="-1">${tr("What stays with you")}</h1>
      <p>
        ${tr("Plumbline works on this device. No picture, no joint position and no number is sent to anyone. There is no account and nobody counts visitors.")}
      </p>
      <section class="use" aria-labelledby="network">
        <h2 id="network">${tr("Network")}</h2>
        <p data-used>${this.usedWords()}</p>
        <p>
          ${tr("Your browser counts this since the page was opened. What may come is a part of Plumbline itself, such as the file that finds joints. Nothing goes out.")}
        </p>
        <p data-offline>${this.offlineWords()}</p>
      </section>
      <section aria-labelledby="camera">
        <h2 id="camera">${tr("Camera")}</h2>
        <p>
          ${tr("It is on only while you place it and while you do a set. You see its picture as long as it is on. Each picture is read for the joints and dropped at once. At the end the camera is let go.")}
        </p>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">${tr("What is kept in this browser")}</h2>
        <dl>
          <div>
            <dt>${tr("Your sets")}</dt>
            <dd>
              ${tr("Counts, scores, joint positions, your answers about pain and your notes. Never a picture.")}
              ${pieces("In your {history} you can save them as a file or delete them.", {
                history: html`<a href="#/history">${tr("history")}</a>`,
              })}
            </dd>
          </div>
          <div>
            <dt>${tr("Your answers about health, your plan and your settings")}</dt>
            <dd>${tr("They are needed at the next start. You can change them where you gave them.")}</dd>
          </div>
          <div>
            <dt>${tr("Plumbline itself")}</dt>
            <dd>${tr("About 30 MB, so that it works without a network.")}</dd>
          </div>
        </dl>
        <p>
          ${tr("To delete everything at once, open your browser's settings for this page and clear its data. Other people who use this browser can see what is kept here.")}
        </p>
      </section>
    `;
  }

  private usedWords(): string {
    const { requests, foreign, bytes: came } = this.used;
    if (foreign > 0)
      return plural(foreign, {
        one: "{n} request went to another address. That should never be: please tell us.",
        other: "{n} requests went to other addresses. That should never be: please tell us.",
      });
    return requests === 0
      ? tr("Network used: 0")
      : tr("Network used: {bytes} came, 0 went out", { bytes: bytes(came) });
  }

  private offlineWords(): string {
    const { offline } = this;
    switch (offline.is) {
      case "kept":
        return tr("Plumbline is kept on this device and works without a network.");
      case "keeping":
        return tr("Plumbline is being kept for use without a network: {share} %.", {
          share: Math.floor(offline.share * 100),
        });
      case "failed":
        return tr(
          "Plumbline could not be kept for use without a network. It is tried again at the next start.",
        );
      case "unavailable":
        return tr("This browser does not keep Plumbline here, so it needs a network to start.");
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-privacy": PrivacyPage;
  }
}
