import { css } from "lit";

/** The frame of the near pages; the live screen takes the whole window instead. */
export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
  }
  .near {
    inline-size: 100%;
    max-inline-size: 82rem;
    margin-inline: auto;
    padding-inline: max(clamp(1.25rem, 4vw, 3.5rem), env(safe-area-inset-left));
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    padding-block: var(--space-4);
  }
  nav {
    display: flex;
    margin-inline: calc(-1 * var(--space-2));
  }
  nav a {
    padding: var(--space-3) var(--space-2);
    font-weight: 600;
  }
  @media (min-width: 30rem) {
    nav {
      gap: var(--space-3);
    }
  }
  header a {
    color: inherit;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
  main.near {
    flex: 1;
    /* What stands below is not seen to move when the page grows. */
    min-block-size: 100dvh;
    padding-block: var(--space-4) var(--space-7);
  }
  .notice {
    max-inline-size: none;
    margin-block-end: var(--space-4);
    padding: var(--space-4);
    border: var(--panel);
    border-radius: var(--radius);
    background: var(--nearly-wash);
    font-weight: 600;
  }
  .unopened {
    display: grid;
    gap: var(--space-4);
    justify-items: start;
  }
  /* What comes at once needs no word; only a wait does. */
  .opening {
    animation: wait 0.4s step-end;
  }
  @keyframes wait {
    from {
      opacity: 0;
    }
  }
  .back {
    margin-block-end: var(--space-4);
  }
  footer {
    padding-block: var(--space-5);
    font-size: var(--text-small);
  }
  @media print {
    header,
    footer {
      display: none;
    }
    main.near {
      padding: 0;
      max-inline-size: none;
    }
  }
`;
