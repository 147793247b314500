import { css } from "lit";

/** One column on a phone; on a laptop the replay beside its questions. */
export const agreementStyles = css`
  :host,
  section,
  .setup {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }
  .setup {
    max-inline-size: 40rem;
  }
  .setup label:not(.button) {
    display: grid;
    gap: var(--space-1);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  label.button:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  .judging {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    align-items: start;
  }
  @media (min-width: 56rem) {
    .judging {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  input[type="text"],
  input[type="number"] {
    inline-size: 8em;
  }
`;
