import { css } from "lit";

/** Styles of the history: a calm list of days. */
export const historyStyles = css`
  :host {
    display: grid;
    /* A chart follows the width of the page and never makes it. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
  }
  section,
  header {
    display: grid;
    gap: var(--space-4);
  }
  .notices:not(:has(*)) {
    display: none;
  }
  .notice {
    padding: var(--space-3) var(--space-4);
    border: var(--panel);
    border-radius: var(--radius);
    background: var(--nearly-wash);
  }
  ol,
  ul {
    list-style: none;
  }
  .visits {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
    gap: var(--space-4);
  }
  .visits > li {
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .visits a {
    color: inherit;
    text-decoration-color: var(--accent);
  }
  .sets {
    display: grid;
    grid-template-columns: 1fr auto auto auto;
    gap: var(--space-2) var(--space-3);
    margin-block-start: var(--space-3);
  }
  .sets li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    max-inline-size: none;
  }
  .sets li > :nth-child(2) {
    text-align: end;
  }
  .sets li > * {
    white-space: nowrap;
  }
  .sets li > :first-child {
    white-space: normal;
  }
  .sets li > :last-child {
    text-align: end;
  }
  @media (max-width: 30rem) {
    .sets {
      grid-template-columns: 1fr auto auto;
    }
    .sets li > :last-child {
      display: none;
    }
  }
  /* The smallest phone has no room for the columns: what does not fit goes on in the next line. */
  @media (max-width: 23rem) {
    .sets li {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--space-3);
    }
    .sets li > :first-child {
      flex: 1 0 100%;
    }
  }
`;
