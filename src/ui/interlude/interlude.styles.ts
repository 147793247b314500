import { css } from "lit";
import { buttons } from "../theme/base.ts";

/** One number, one sentence, and the figure of what comes next; dark like the live screen beside it. */
export const interludeStyles = [
  buttons,
  css`
    :host {
      color-scheme: dark;
      display: grid;
      grid-template-rows: 1fr auto;
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 100dvh;
      padding: max(4.5vmin, env(safe-area-inset-top)) max(5vmin, env(safe-area-inset-right))
        max(4.5vmin, env(safe-area-inset-bottom)) max(5vmin, env(safe-area-inset-left));
      gap: 3vmin;
      background: var(--sunken);
      color: var(--ink);
    }
    .main {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 4vmin;
      align-items: center;
    }
    .words {
      display: grid;
      gap: 1.5vmin;
    }
    h1 {
      font-size: clamp(1.75rem, 11vmin, 5rem);
    }
    h1:focus {
      outline: none;
    }
    .part {
      font-size: clamp(1.25rem, 5vmin, 2rem);
    }
    .left {
      font-size: min(40vmin, 18rem);
      line-height: 0.85;
      font-weight: 700;
      letter-spacing: -0.03em;
      color: var(--accent);
    }
    .say {
      max-inline-size: 22em;
      font-size: clamp(1.5rem, 8vmin, 3.5rem);
      line-height: 1.12;
      font-weight: 600;
    }
    pl-figure {
      inline-size: min(36vw, 64vmin);
    }
    .bottom {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: end;
      gap: 3vmin;
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
      .main {
        grid-template-columns: 1fr;
        align-content: center;
      }
      pl-figure {
        inline-size: 100%;
        max-inline-size: 60vmin;
      }
      pl-live-controls {
        flex: 1;
      }
    }
  `,
];
