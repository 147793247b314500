import { css } from "lit";

/** Styles of the history: a calm list of days. */
export const historyStyles = css`
  :host {
    display: grid;
    gap: var(--space-6);
  }
  section,
  header {
    display: grid;
    gap: var(--space-4);
  }
  .message:empty {
    display: none;
  }
  .message {
    font-weight: 600;
  }
  ol,
  ul {
    list-style: none;
  }
  .sessions {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
    gap: var(--space-4);
  }
  .sessions > li {
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .sessions a {
    color: inherit;
    text-decoration-color: var(--accent);
  }
  .sets {
    display: grid;
    gap: var(--space-2);
    margin-block-start: var(--space-3);
  }
  .sets li {
    display: grid;
    grid-template-columns: 1fr auto auto 2.2em;
    gap: var(--space-3);
    align-items: baseline;
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
  .actions,
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  .actions > * {
    position: relative;
  }
  label.button:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  .question {
    padding: var(--space-5);
    border-radius: var(--radius);
    background: var(--nearly-wash);
  }
  @media (max-width: 30rem) {
    .sets li {
      grid-template-columns: 1fr auto;
    }
    .sets li > :last-child {
      display: none;
    }
  }
`;
