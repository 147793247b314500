import { css } from "lit";

/** Styles of the replay: two pictures side by side, the controls under them. */
export const replayStyles = css`
  :host {
    display: grid;
    gap: var(--space-4);
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--space-4);
    align-items: start;
  }
  canvas {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: contain;
    border-radius: var(--radius);
    outline: 1px solid var(--line);
    outline-offset: -1px;
    background: #141a19;
  }
  figcaption {
    margin-block-start: var(--space-1);
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
    block-size: 2rem;
    accent-color: var(--accent);
  }
`;
