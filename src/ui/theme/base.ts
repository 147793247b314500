import { css } from "lit";

/** Styles that every element shares: box model, text, links, focus, hidden text. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.15;
    font-weight: 650;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--text-title);
  }
  h2 {
    font-size: var(--text-heading);
  }
  h3 {
    font-size: var(--text-lead);
  }
  p,
  li {
    max-width: 62ch;
    text-wrap: pretty;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  /* A link that stands alone is as high as a finger needs, without moving the lines; weaker than any class. */
  :where(p > a:only-child) {
    padding-block: calc((2.75rem - 1em) / 2);
  }
  :where(li > a:only-child, h3 > a:only-child, .source > a, .actions > a) {
    display: inline-block;
    padding-block: calc((2.75rem - 1lh) / 2);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 0.25rem;
  }
  /* A heading takes the focus of a new page without being a control. */
  [tabindex="-1"]:focus {
    outline: none;
  }
  /* The system's own colours would leave nothing of what tells the chosen one apart. */
  @media (forced-colors: active) {
    button[aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
  }
  .soft {
    color: var(--ink-soft);
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Styles of buttons: `.primary` for the one next step, plain for the others, `.quiet` for asides. */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: 3rem;
    padding: 0.55em 1.25em;
    border: 2px solid var(--line-strong);
    border-radius: 999px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: 999px;
  }
  /* What is chosen or on: a thicker line, too, for whoever does not see the colour. */
  button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-wash);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    /* Filled in the system's colours, too, without a box behind its words. */
    forced-color-adjust: none;
  }
  .primary:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
    color: var(--on-accent);
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
    padding-inline: 0.75em;
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
`;
