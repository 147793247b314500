import { css } from "lit";

/** Styles of a visit's review. */
export const reviewStyles = css`
  :host {
    display: grid;
    gap: var(--space-6);
  }
  header,
  section {
    display: grid;
    gap: var(--space-4);
  }
  .note label {
    display: grid;
    gap: var(--space-1);
    max-inline-size: 34rem;
  }
  select {
    inline-size: fit-content;
  }
  button {
    justify-self: start;
  }
  [role="status"]:empty {
    display: none;
  }
  .quiet {
    margin-inline-start: -0.75em;
  }
`;
