import { css } from "lit";

/** Styles of the settings. */
export const settingsStyles = css`
  :host {
    display: grid;
    gap: var(--space-6);
  }
  .sound {
    display: grid;
    gap: var(--space-6);
    align-content: start;
  }
  @media (min-width: 60rem) {
    :host {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: var(--space-7);
      align-items: start;
    }
    h1 {
      grid-column: 1 / -1;
    }
  }
  legend,
  label.head {
    font-size: var(--text-lead);
    font-weight: 650;
    padding: 0;
  }
  fieldset,
  .field {
    display: grid;
    gap: var(--space-3);
  }
  fieldset label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--space-3);
    padding: var(--space-3) var(--space-4);
    margin-block-start: var(--space-3);
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  fieldset label span:last-child {
    grid-column: 2;
  }
  input[type="radio"] {
    inline-size: 1.3rem;
    block-size: 1.3rem;
    margin: 0.15rem 0 0;
    accent-color: var(--accent);
  }
  input[type="range"] {
    inline-size: 100%;
    block-size: 2.75rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .name {
    font-weight: 650;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  select {
    inline-size: 100%;
  }
  .try {
    justify-self: start;
  }
  .net {
    display: flex;
    gap: var(--space-3);
    align-items: baseline;
  }
  .none {
    padding: var(--space-4);
    border: var(--panel);
    border-radius: var(--radius);
    background: var(--nearly-wash);
  }
`;
