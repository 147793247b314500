import { css } from "lit";

/** How phone, person and room look in every picture of where to place them. */
export const drawnStyles = css`
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .sight {
    fill: var(--accent);
    opacity: 0.16;
  }
  .mat {
    fill: var(--surface);
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  .back {
    stroke: var(--ink-soft);
    stroke-width: 8;
    stroke-linecap: round;
  }
  .body {
    fill: var(--ink);
    stroke: var(--ink);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .body path {
    fill: none;
  }
  .body circle {
    stroke: var(--sunken);
    stroke-width: 3;
  }
  path.head {
    stroke: var(--sunken);
  }
  .phone {
    fill: var(--accent);
  }
`;
