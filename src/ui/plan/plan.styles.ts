import { css } from "lit";

/** Styles of the week's plan. */
export const planStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }
  .advice {
    padding-inline-start: 1.2em;
  }
  .week {
    list-style: none;
    display: grid;
    gap: var(--space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
  }
  .week > li {
    display: grid;
    gap: var(--space-3);
    align-content: start;
    max-inline-size: none;
    padding: var(--space-4);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .items {
    list-style: none;
    display: grid;
  }
  .items li + li {
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-4);
    min-block-size: 3rem;
    padding-block: var(--space-2);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .word {
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [open] .word {
    text-decoration: none;
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-block-end: var(--space-3);
  }
  .change button {
    padding: 0.3em 0.9em;
  }
  .week > li > select {
    inline-size: 100%;
  }
  .change label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  .whole {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    max-inline-size: none;
  }
`;
