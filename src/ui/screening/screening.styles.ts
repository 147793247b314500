import { css } from "lit";

/** Ticks large enough for a thumb, each with its answer right below it; added to those of a question. */
export const screeningStyles = css`
  :host {
    gap: var(--space-6);
  }
  fieldset,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  legend {
    padding: 0;
    margin-block-end: var(--space-3);
    font-size: var(--text-heading);
    font-weight: 650;
    line-height: 1.15;
  }
  .item {
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .item:has(:checked) {
    border-color: var(--nearly);
    background: var(--nearly-wash);
  }
  .item.now:has(:checked) {
    border-color: var(--work);
    background: var(--work-wash);
  }
  .item.common:has(:checked),
  .item.none:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4);
    cursor: pointer;
  }
  .item:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0.1rem 0 0;
    accent-color: var(--accent);
  }
  input:focus-visible {
    outline: none;
  }
  .answer {
    padding: 0 var(--space-4) var(--space-3) calc(var(--space-4) + 1.5rem + var(--space-3));
    font-weight: 600;
  }
  .answer:empty {
    display: none;
  }
  .from {
    display: block;
    font-size: var(--text-small);
    font-weight: 400;
  }
  .large.primary {
    justify-self: stretch;
  }
  .stop {
    padding: var(--space-5);
    border: var(--panel);
    border-radius: var(--radius-large);
    background: var(--work-wash);
  }
`;
