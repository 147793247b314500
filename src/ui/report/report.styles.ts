import { css } from "lit";

/** Styles of the report: a sheet of paper on the screen, two A4 pages in print. */
export const reportStyles = css`
  /* Nothing inside may widen the sheet: a chart follows its width. */
  :host,
  article,
  .second,
  section,
  article header {
    grid-template-columns: minmax(0, 1fr);
  }
  :host {
    display: grid;
    gap: var(--space-5);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-4);
  }
  label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  article {
    color-scheme: light;
    display: grid;
    gap: var(--space-5);
    max-inline-size: 56rem;
    padding: clamp(1rem, 4vw, 3rem);
    border-radius: var(--radius);
    background: #fff;
    color: #1c1a16;
  }
  .second {
    display: grid;
    gap: var(--space-5);
  }
  section,
  article header {
    display: grid;
    gap: var(--space-2);
  }
  .soft {
    color: #4a453c;
  }
  h1 {
    font-size: 1.9rem;
  }
  h2 {
    font-size: 1.3rem;
  }
  pl-chart {
    --text-lead: 1.1rem;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.92em;
  }
  th,
  td {
    padding: 0.35em 0.6em 0.35em 0;
    border-block-end: 1px solid #cfc7b8;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid #1c1a16;
  }
  td,
  th {
    white-space: nowrap;
  }
  tbody th,
  th:last-child,
  td:last-child {
    white-space: normal;
    hyphens: auto;
  }
  tbody th,
  td:last-child {
    min-inline-size: 7em;
  }
  tbody th {
    font-weight: 650;
  }
  /* A phone is too narrow for seven columns: each exercise becomes a block with the names beside the figures. */
  @media screen and (max-width: 44rem) {
    table,
    tbody,
    tr,
    tbody th {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      padding-block: var(--space-3);
      border-block-end: 1px solid #cfc7b8;
    }
    tbody th,
    td,
    td:last-child {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      padding: 0.2em 0;
      border: 0;
      white-space: normal;
    }
    tbody th {
      grid-template-columns: 1fr;
      font-size: 1.1em;
    }
    td::before {
      content: attr(data-name);
      color: #4a453c;
    }
  }
  ul {
    padding-inline-start: 1.2em;
  }
  @media print {
    .controls {
      display: none;
    }
    article {
      padding: 0;
      border-radius: 0;
      max-inline-size: none;
      gap: 4mm;
      font-size: 10pt;
      line-height: 1.3;
    }
    pl-chart {
      --text-lead: 10pt;
    }
    h1 {
      font-size: 18pt;
    }
    h2 {
      font-size: 12pt;
    }
    p,
    li {
      max-width: none;
    }
    .scroll {
      overflow: visible;
    }
    tr,
    li,
    .whole {
      break-inside: avoid;
    }
    /* What was done and how it went on the first page, how far and what it rests on on the second. */
    .second {
      gap: 4mm;
      break-before: page;
    }
  }
`;
