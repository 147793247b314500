import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Exercise } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";
import { evidenceTitle } from "../theme/links.ts";
import { pageHead } from "../theme/page-head.ts";
import { sourceLink } from "./link.ts";
import { allStatements, type Statement, type StatementGroup } from "./statements.ts";

/** Every statement about health in the app, and where it comes from. */
@customElement("pl-sources")
export class SourcesPage extends LitElement {
  static override styles = [
    base,
    pageHead,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
      }
      summary {
        cursor: pointer;
        padding-block: var(--space-3);
      }
      h2 {
        display: inline;
      }
      .statements {
        display: grid;
        gap: var(--space-4);
        margin-block: var(--space-3) var(--space-4);
      }
      .statement {
        display: grid;
        gap: var(--space-2);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--line);
      }
      .statement > * {
        max-inline-size: 70ch;
      }
      .basis,
      ul {
        font-size: var(--text-small);
      }
      /* The bullet stands beside the first line of a long title. */
      li > a {
        baseline-source: first;
      }
      ul {
        display: grid;
        gap: var(--space-1);
        padding-inline-start: 1.2em;
      }
    `,
  ];

  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  override render() {
    return html`
      <header>
        <h1 tabindex="-1">${tr("Where this comes from")}</h1>
        <p class="lead">
          ${tr("Everything this app says about health, and what it rests on. The limits for your form are our own measurements; each exercise tells how they were made.")}
        </p>
      </header>
      ${allStatements(this.exercises).map((group) => this.group(group))}
      <section aria-labelledby="agreement">
        <h2 id="agreement">${tr("Does it judge as physiotherapists do?")}</h2>
        <p>${tr("Nobody has shown that yet. A physiotherapist can judge replays here and compare.")}</p>
        <p><a href="#/agreement">${tr("Judge replays")}</a></p>
      </section>
    `;
  }

  private group({ id, name, statements }: StatementGroup) {
    const exercise = this.exercises.find(({ meta }) => meta.id === id);
    return html`<details ?open=${exercise === undefined}>
      <summary><h2>${name}</h2></summary>
      <div class="statements">${statements.map(statement)}</div>
      ${exercise === undefined ? nothing : html`<p><a href="#/${id}/evidence">${evidenceTitle(name)}</a></p>`}
    </details>`;
  }
}

function statement({ says, basis, sources }: Statement) {
  return html`<div class="statement">
    ${says.map((sentence) => html`<p>${sentence}</p>`)}
    ${basis === null ? nothing : html`<p class="basis soft">${basis}</p>`}
    <ul>
      ${sources.map((source) => html`<li>${sourceLink(source)}</li>`)}
    </ul>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-sources": SourcesPage;
  }
}
