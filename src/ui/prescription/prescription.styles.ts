import { css } from "lit";

/** Pages of a prescription: what is asked as a list, somebody's own words apart. */
export const prescriptionStyles = css`
  :host,
  section,
  .form,
  .items,
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  :host {
    gap: var(--space-6);
    max-inline-size: 46rem;
  }
  .items {
    padding: 0;
    list-style: none;
  }
  .item {
    max-width: none;
    padding: var(--space-4);
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .lead {
    font-weight: 650;
  }
  .written {
    display: grid;
    gap: var(--space-3);
    overflow-wrap: anywhere;
  }
  dt {
    font-weight: 650;
  }
  .amounts,
  .days,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-3);
  }
  .amounts label,
  .form label {
    display: grid;
    gap: var(--space-1);
  }
  /* Alone in its row: what it means stands under it, and takes a line or two. */
  .amounts .cap {
    flex-basis: 100%;
    justify-items: start;
  }
  .days legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  .days label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
  }
  .days input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }
  textarea,
  input[type="text"] {
    inline-size: 100%;
  }
  .code {
    inline-size: min(100%, 26rem);
    border-radius: var(--radius);
  }
  .link {
    overflow-wrap: anywhere;
  }
`;
