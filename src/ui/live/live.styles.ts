import { css } from "lit";

/** The live screen: the picture everywhere, big words on dark, the state on the whole edge. Night unless told otherwise. */
export const liveStyles = css`
  :host {
    color-scheme: dark;
    position: relative;
    block-size: 100dvh;
    overflow: hidden;
    background: var(--sunken);
    color: var(--ink);
    container-type: size;
    /* Behind far text: over a white wall it still leaves a contrast of 7:1. */
    --dark: rgb(5 8 7 / 88%);
  }
  @media (prefers-contrast: more) {
    :host {
      --dark: rgb(5 8 7);
    }
  }
  pl-stage {
    position: absolute;
    inset: 0;
  }
  .top {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0 max(5vmin, env(safe-area-inset-right));
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    pointer-events: none;
  }
  pl-counter {
    padding: max(4.5vmin, env(safe-area-inset-top)) 4vmin 4vmin max(5vmin, env(safe-area-inset-left));
    border-end-end-radius: 6vmin;
    background: var(--dark);
  }
  pl-hold-ring,
  pl-breath-guide {
    margin-block-start: max(4.5vmin, env(safe-area-inset-top));
  }
  .top.waiting {
    justify-content: flex-start;
  }
  .corrections {
    display: flex;
    gap: var(--space-2);
    pointer-events: auto;
  }
  .corrections button {
    inline-size: 3.25rem;
    block-size: 3.25rem;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: rgb(16 20 19 / 85%);
    color: var(--ink);
    font: inherit;
    font-size: 1.6rem;
    font-weight: 600;
    line-height: 1;
    cursor: pointer;
  }
  .centre {
    position: absolute;
    inset: 0 0 22% 0;
    display: grid;
    place-items: center;
    padding: var(--space-5);
  }
  .bottom {
    position: absolute;
    inset: auto 0 0;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
    gap: 2.5vmin 3vmin;
    padding: 0 max(5vmin, env(safe-area-inset-right)) max(4.5vmin, env(safe-area-inset-bottom))
      max(5vmin, env(safe-area-inset-left));
    pointer-events: none;
  }
  .caption {
    max-inline-size: none;
    font-size: clamp(1.75rem, 13.5vmin, 6rem);
    line-height: 1.22;
    font-weight: 700;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  /* Only behind the words themselves, so that the body stays in view. */
  .caption span {
    padding: 0.06em 0.35em 0.14em;
    border-radius: 0.25em;
    background: var(--dark);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .caption span:empty {
    display: none;
  }
  pl-live-controls {
    pointer-events: auto;
  }
  .caption.usual {
    font-size: clamp(1.625rem, 10.5vmin, 5rem);
  }
  .caption.long {
    font-size: clamp(1.5rem, 8vmin, 3.75rem);
  }
  .caption.sentence {
    font-size: clamp(1.25rem, 6vmin, 2.75rem);
  }
  pl-range-meter,
  pl-breath-trace {
    grid-column: 1 / -1;
  }
  .caption.good {
    color: var(--good);
  }
  .caption.fix {
    color: var(--nearly);
  }
  .words {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
  }
  .notice {
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius);
    background: var(--dark);
  }
  pl-hold-ring,
  pl-breath-guide {
    flex: none;
  }
  pl-loading {
    color: var(--ink);
  }
  .bottom > :only-child {
    grid-column: 1 / -1;
    justify-self: end;
  }
  /* Above the controls stands the led breath: the trace leaves them their height. */
  @container (orientation: landscape) {
    .led pl-live-controls {
      grid-area: 1 / 2 / 3;
    }
    .led pl-breath-trace {
      grid-area: 2 / 1;
      margin-block-start: 1.5vmin;
    }
  }
  @container (orientation: portrait) {
    .bottom {
      grid-template-columns: minmax(0, 1fr);
    }
    /* The longest word that is counted with has room: "Wiederholung". */
    .caption:not(.usual, .long, .sentence) {
      font-size: clamp(1.625rem, 11.5vmin, 6rem);
    }
    .bottom > :only-child {
      justify-self: stretch;
    }
    .top {
      flex-wrap: wrap;
    }
    pl-hold-ring,
    pl-breath-guide {
      margin-inline-start: auto;
    }
    /* Beside a single digit, where the picture is least needed. */
    .top:not(.wide) > pl-hold-ring,
    .top:not(.wide) > pl-breath-guide {
      position: absolute;
      inset-inline-end: 0;
    }
  }
`;
