import { css } from "lit";
import { buttons } from "../theme/base.ts";
import { edge } from "../theme/edge.ts";

/**
 * One number, one sentence, and the figure of what to do or what comes next; dark like the live screen beside it. Words, time
 * and buttons have the room they need; the figure takes what they leave.
 */
export const interludeStyles = [
  buttons,
  edge,
  css`
    :host {
      color-scheme: dark;
      box-sizing: border-box;
      position: relative;
      display: grid;
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) minmax(min(50vw, (100dvh - 8rem) * 4 / 3), auto);
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
      grid-template-columns: minmax(0, 1fr);
      gap: 3vmin;
      align-content: center;
      justify-items: start;
      container-type: inline-size;
    }
    .figure {
      display: grid;
      min-block-size: 0;
      container-type: size;
    }
    pl-figure {
      inline-size: min(100cqi, 100cqb * 4 / 3);
      place-self: center end;
    }
    pl-stage {
      position: relative;
      inline-size: min(100cqi, 100cqb * 4 / 3);
      aspect-ratio: 4 / 3;
      place-self: center end;
      border-radius: var(--radius);
      overflow: hidden;
    }
    /* Smaller it would show nothing. */
    @container (max-height: 3rem) {
      pl-figure {
        display: none;
      }
    }
    /* Within reach also where large text makes the screen longer than the window. */
    pl-live-controls {
      grid-column: 2;
      position: sticky;
      inset-block-end: max(5vmin, env(safe-area-inset-bottom));
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--space-2) var(--space-4);
    }
    /* The longest names of led movements have one line. */
    h1 {
      font-size: clamp(1.5rem, min(11vmin, 8cqi), 5rem);
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
      /* The font reaches far over its digits: a press on what stands above them must not meet them. */
      pointer-events: none;
    }
    .left.long {
      font-size: min(36vmin, 16rem);
    }
    .breath {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 3vmin 4vmin;
      font-size: clamp(1.5rem, 8.5vmin, 3.75rem);
      font-weight: 700;
    }
    .say {
      max-inline-size: 24em;
      font-size: clamp(1.5rem, 8.5vmin, 3.75rem);
      line-height: 1.12;
      font-weight: 600;
      text-wrap: balance;
    }
    .say.long {
      font-size: clamp(1.25rem, 6.4vmin, 2.75rem);
    }
    .say.sentence {
      font-size: clamp(1.125rem, 4.9vmin, 2.25rem);
    }
    .say:empty {
      display: none;
    }
    .count {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      font-size: clamp(1.125rem, 4.5vmin, 1.75rem);
    }
    .count button {
      inline-size: 3.25rem;
      min-block-size: 3.25rem;
      padding: 0;
      font-size: 1.75rem;
    }
    .bare {
      display: none;
    }
    /* Where there is no room for the words the number stands between its buttons. */
    @container (max-width: 30rem) {
      .whole {
        display: none;
      }
      .bare {
        display: inline;
        min-inline-size: 1.2em;
        font-weight: 700;
        text-align: center;
      }
    }
    /* A short phone on its side: its controls stand below each other, and the words take what the figure can spare. */
    @media (orientation: landscape) and (max-width: 47.99rem) {
      :host {
        grid-template-columns: minmax(0, 1fr) minmax(30vw, auto);
      }
    }
    @media (orientation: portrait) {
      :host {
        grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr);
      }
      .figure,
      .words,
      pl-live-controls {
        grid-area: auto;
      }
      .figure {
        order: -1;
      }
      pl-figure {
        place-self: center;
      }
    }
  `,
];
