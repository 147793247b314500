import { css } from "lit";

/** Styles of a kept set. */
export const setReviewStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  [role="status"]:empty {
    display: none;
  }
  .corrections {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
`;
