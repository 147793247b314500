import { css } from "lit";

/** The head of a page that stands in one column: the way back, the heading, and what the page is for. */
export const pageHead = css`
  header {
    display: grid;
    gap: var(--space-2);
  }
`;
