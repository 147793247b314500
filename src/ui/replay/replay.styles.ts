import { css } from "lit";

/** Styles of the replay: the pictures, the controls under them. */
export const replayStyles = css`
  :host {
    display: grid;
    /* As narrow as the page becomes, whatever a picture was drawn at. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  .controls label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  .scrub {
    display: grid;
    gap: var(--space-1);
  }
  input[type="range"] {
    inline-size: 100%;
    block-size: 2.75rem;
    accent-color: var(--accent);
  }
`;
