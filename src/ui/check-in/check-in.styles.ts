import { css } from "lit";

/** One question a screen, with answers large enough for a thumb. */
export const checkInStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    max-inline-size: 46rem;
    margin-inline: auto;
  }
  h1:focus {
    outline: none;
  }
  section,
  fieldset {
    display: grid;
    gap: var(--space-4);
  }
  legend {
    padding: 0;
    margin-block-end: var(--space-3);
    font-size: var(--text-heading);
    font-weight: 650;
  }
  fieldset label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4);
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    border-color: var(--work);
    background: var(--work-wash);
  }
  input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0.1rem 0 0;
    accent-color: var(--work);
  }
  .lead {
    font-size: var(--text-lead);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .large {
    min-height: 3.75rem;
    font-size: var(--text-lead);
  }
  button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  .large.primary {
    justify-self: start;
  }
  .fine {
    font-size: var(--text-small);
  }
`;
