import { css } from "lit";

/** Offers on a quiet ground, each with its two answers side by side. */
export const offersStyles = css`
  :host {
    display: grid;
    gap: var(--space-4);
  }
  :host([hidden]) {
    display: none;
  }
  section {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-5);
    border: var(--panel);
    border-radius: var(--radius-large);
    background: var(--accent-wash);
  }
  .offer {
    display: grid;
    gap: var(--space-2);
  }
  .offer + .offer {
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--line);
  }
  .why {
    font-size: var(--text-lead);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    margin-block-start: var(--space-2);
  }
  .fine {
    font-size: var(--text-small);
  }
`;
