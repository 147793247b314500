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
  }
  pl-stage {
    position: absolute;
    inset: 0;
  }
  .shade {
    position: absolute;
    inset: 0;
    background: radial-gradient(120vmin 90vmin at 0 0, rgb(0 0 0 / 72%), rgb(0 0 0 / 35%) 45%, transparent 70%);
    pointer-events: none;
  }
  .top {
    position: absolute;
    inset-block-start: max(4.5vmin, env(safe-area-inset-top));
    inset-inline: max(5vmin, env(safe-area-inset-left)) max(5vmin, env(safe-area-inset-right));
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    pointer-events: none;
  }
  pl-counter {
    -webkit-text-stroke: 1.2vmin rgb(5 8 7 / 75%);
    paint-order: stroke fill;
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
    padding: 3vmin max(5vmin, env(safe-area-inset-right)) max(4.5vmin, env(safe-area-inset-bottom))
      max(5vmin, env(safe-area-inset-left));
    background: linear-gradient(transparent, rgb(5 8 7 / 80%) 2.5rem);
  }
  .caption {
    align-self: center;
    max-inline-size: none;
    font-size: clamp(1.75rem, 13.5vmin, 6rem);
    line-height: 1.02;
    font-weight: 700;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .caption.long {
    font-size: clamp(1.5rem, 9vmin, 4rem);
    line-height: 1.1;
  }
  pl-range-meter {
    grid-column: 1 / -1;
  }
  .edge {
    position: absolute;
    inset: 0;
    border: 0.5vmin solid rgb(243 238 228 / 35%);
    pointer-events: none;
    transition: border-color 0.25s;
  }
  .edge.good {
    border: 2.6vmin solid var(--good);
  }
  .edge.fix {
    border: 3.4vmin double var(--nearly);
  }
  .edge.blind {
    border: 2.6vmin dashed var(--unknown);
  }
  .edge.still {
    border: 1.2vmin dotted var(--unknown);
  }
  .good .caption,
  .caption.good {
    color: var(--good);
  }
  .caption.fix {
    color: var(--nearly);
  }
  .notice {
    position: absolute;
    inset: auto 0 100%;
    justify-self: start;
    margin: 0 5vmin var(--space-2);
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius);
    background: rgb(5 8 7 / 80%);
    inline-size: fit-content;
  }
  pl-hold-ring {
    flex: none;
  }
  pl-loading {
    color: var(--ink);
  }
  .bottom > :only-child {
    grid-column: 1 / -1;
  }
  @container (orientation: portrait) {
    .bottom {
      grid-template-columns: 1fr;
    }
    .top {
      flex-direction: column;
      gap: 4vmin;
    }
    pl-hold-ring {
      align-self: flex-end;
    }
  }
`;
