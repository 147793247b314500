import { css } from "lit";
import { buttons } from "../theme/base.ts";
import { edge } from "../theme/edge.ts";

/** One number, one sentence, and the figure of what to do or what comes next; dark like the live screen beside it. */
export const interludeStyles = [
  buttons,
  edge,
  css`
    :host {
      color-scheme: dark;
      box-sizing: border-box;
      position: relative;
      display: grid;
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) auto;
      gap: 3vmin 4vmin;
      min-block-size: 100dvh;
      padding: max(5vmin, env(safe-area-inset-top)) max(5vmin, env(safe-area-inset-right))
        max(5vmin, env(safe-area-inset-bottom)) max(5vmin, env(safe-area-inset-left));
      background: var(--sunken);
      color: var(--ink);
    }
    .words {
      display: grid;
      grid-row: 1 / -1;
      gap: 3vmin;
      align-content: center;
      justify-items: start;
    }
    pl-figure {
      inline-size: min(50vw, (100dvh - 8rem) * 4 / 3);
      place-self: center end;
    }
    pl-live-controls {
      grid-column: 2;
    }
    h1 {
      font-size: clamp(1.75rem, 11vmin, 5rem);
    }
    h1:focus {
      outline: none;
    }
    .part {
      display: block;
      font-size: max(1.0625rem, 0.42em);
      font-weight: 600;
      letter-spacing: 0;
      color: var(--ink-soft);
    }
    .part:empty {
      display: none;
    }
    /* The digits are two thirds of their font size, as on the live screen. */
    .left {
      font-size: min(58vmin, 24rem);
      line-height: 0.72;
      font-weight: 700;
      letter-spacing: -0.03em;
      color: var(--accent);
    }
    .left.long {
      font-size: min(36vmin, 16rem);
    }
    .say {
      max-inline-size: 24em;
      font-size: clamp(1.5rem, 8.5vmin, 3.75rem);
      line-height: 1.12;
      font-weight: 600;
      text-wrap: balance;
    }
    .say:empty {
      display: none;
    }
    .count {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      font-size: clamp(1.25rem, 5vmin, 2rem);
    }
    .count button {
      inline-size: 3.5rem;
      min-block-size: 3.5rem;
      padding: 0;
      font-size: 1.75rem;
    }
    @media (orientation: portrait) {
      :host {
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
      }
      pl-figure,
      .words,
      pl-live-controls {
        grid-area: auto;
      }
      pl-figure {
        order: -1;
        inline-size: 100%;
      }
    }
  `,
];
