import { css } from "lit";

/** Styles of the ways to keep the history. */
export const keepingStyles = css`
  :host,
  section {
    display: grid;
    gap: var(--space-4);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  .actions > * {
    position: relative;
  }
  @media (max-width: 30rem) {
    .actions > * {
      inline-size: 100%;
    }
  }
  label.button:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  .message {
    font-weight: 600;
  }
  .message:empty {
    display: none;
  }
`;
