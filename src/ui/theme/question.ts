import { css } from "lit";

/** Styles of a page that asks something or says why not: narrow, with answers large enough for a thumb. */
export const question = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    max-inline-size: 46rem;
    margin-inline: auto;
  }
  .lead {
    font-size: var(--text-lead);
  }
  .answers,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .large {
    min-height: 3.75rem;
    font-size: var(--text-lead);
  }
  .large.primary {
    justify-self: start;
  }
  .fine {
    font-size: var(--text-small);
  }
`;
