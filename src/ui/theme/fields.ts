import { css } from "lit";

/** Styles of what is chosen from or written into. */
export const fields = css`
  select,
  input[type="time"],
  input[type="text"],
  input[type="number"],
  textarea {
    min-height: 3rem;
    max-inline-size: 100%;
    padding: var(--space-2) var(--space-3);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
`;

/** Styles of the sliders that move a replay and turn what it shows. */
export const sliders = css`
  input[type="range"] {
    inline-size: 100%;
    block-size: 3rem;
    margin: 0;
    accent-color: var(--accent);
  }
`;

/** Styles of answers that are labels around their radio buttons: which is chosen, and where the focus is. */
export const choices = css`
  label {
    background: var(--surface);
    cursor: pointer;
  }
  label:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  input {
    accent-color: var(--accent);
  }
  input:focus-visible {
    outline: none;
  }
`;
