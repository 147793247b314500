import { css } from "lit";

/** One column on the phone; on the laptop the score stays in view beside the repetitions. */
export const summaryStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }
  .columns {
    display: grid;
    gap: var(--space-6);
    align-items: start;
  }
  .overview {
    display: grid;
    gap: var(--space-5);
  }
  .score {
    display: flex;
    align-items: center;
    gap: var(--space-5);
  }
  .score > span:last-child {
    display: grid;
    font-size: var(--text-lead);
    line-height: 1.35;
  }
  .number {
    font-size: clamp(5rem, 4rem + 5vw, 8rem);
    font-weight: 700;
    line-height: 0.8;
    letter-spacing: -0.03em;
  }
  dl {
    display: grid;
    border-block-start: 1px solid var(--line);
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: var(--space-4);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  dd {
    font-weight: 650;
  }
  .remarks {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4) var(--space-5);
    border: var(--panel);
    border-radius: var(--radius);
    background: var(--accent-wash);
    list-style: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .fine {
    font-size: var(--text-small);
  }
  ol {
    list-style: none;
    display: grid;
    gap: var(--space-4);
    margin: var(--space-4) 0 0;
    padding: 0;
  }
  ol > li {
    max-inline-size: none;
  }
  .left-out {
    margin-block-start: var(--space-5);
  }
  .problem {
    padding: var(--space-4) var(--space-5);
    border: var(--panel);
    border-radius: var(--radius);
    background: var(--work-wash);
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(20rem, 26rem) 1fr;
      gap: var(--space-7);
    }
    .overview {
      position: sticky;
      inset-block-start: var(--space-5);
    }
  }
`;
