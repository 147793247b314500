import { css } from "lit";

/** One column on the phone, two on the laptop with the figure beside the way to begin. */
export const exerciseStyles = css`
  :host {
    display: grid;
    gap: var(--space-6);
  }
  header {
    display: grid;
    gap: var(--space-2);
  }
  .lead {
    font-size: var(--text-lead);
    max-inline-size: 46ch;
  }
  .hero pl-figure {
    --aspect: 16 / 10;
    --radius: var(--radius-large);
  }
  .column {
    display: contents;
  }
  .hero,
  .begin {
    order: -2;
  }
  header {
    order: -3;
  }
  .steps {
    order: -1;
  }
  section {
    display: grid;
    gap: var(--space-4);
    align-content: start;
    min-inline-size: 0;
  }
  .begin {
    gap: var(--space-4);
  }
  .dose {
    font-size: var(--text-lead);
    color: var(--ink-soft);
    margin-block-start: calc(-1 * var(--space-3));
  }
  .large {
    min-height: 4rem;
    font-size: var(--text-lead);
  }
  .held {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4);
    border: var(--panel);
    border-radius: var(--radius);
    background: var(--work-wash);
  }
  .held + .dose {
    margin-block-start: 0;
  }
  .from {
    font-size: var(--text-small);
  }
  .without {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: end;
  }
  .without button {
    flex: 1 1 12rem;
  }
  .without label {
    flex: 1 1 12rem;
    display: grid;
    gap: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .mirrored {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-block-size: 2.75rem;
  }
  select {
    inline-size: 100%;
  }
  .steps ol {
    list-style: none;
    counter-reset: step;
    display: grid;
    gap: var(--space-4);
  }
  .steps li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2.25rem 1fr;
    gap: var(--space-3);
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-content: center;
    block-size: 2.25rem;
    margin-block-start: -0.25rem;
    border-radius: 50%;
    background: var(--accent-wash);
    color: var(--accent);
    font-weight: 700;
  }
  /* The bullet stands beside the first line of a long title. */
  li > a {
    baseline-source: first;
  }
  section ul {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: 1.2em;
  }
  .safety {
    padding: var(--space-5);
    border: var(--panel);
    border-radius: var(--radius-large);
    background: var(--nearly-wash);
  }
  .sources {
    font-size: var(--text-small);
  }
  @media (min-width: 48rem) {
    :host {
      grid-template-columns: 1fr 1fr;
      gap: var(--space-6) clamp(var(--space-5), 5vw, var(--space-7));
    }
    .column {
      display: grid;
      gap: var(--space-6);
      align-content: start;
      min-inline-size: 0;
    }
    .column > * {
      order: 0;
    }
    header,
    .wide {
      grid-column: 1 / -1;
    }
  }
`;
