import { css } from "lit";

/**
 * The whole edge of a far screen tells the state, by its line as well as by its colour; dark behind it, so that gaps
 * show. For a positioned, dark host that holds an `.edge` with its state as a second class.
 */
export const edge = css`
  .edge {
    --width: 0.5vmin;
    --line-of-edge: solid rgb(243 238 228 / 35%);
    position: absolute;
    inset: 0;
    box-shadow: inset 0 0 0 var(--width) var(--dark, #050807);
    pointer-events: none;
  }
  .edge::after {
    content: "";
    position: absolute;
    inset: 0;
    border: var(--width) var(--line-of-edge);
  }
  .edge.good {
    --width: 2.6vmin;
    --line-of-edge: solid var(--good);
  }
  .edge.fix {
    --width: 3.4vmin;
    --line-of-edge: double var(--nearly);
  }
  .edge.blind {
    --width: 2.6vmin;
    --line-of-edge: dashed var(--ink);
  }
  .edge.still {
    --width: 1.4vmin;
    --line-of-edge: dotted var(--unknown);
  }
`;
