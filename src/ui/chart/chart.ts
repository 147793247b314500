import { css, html, LitElement, nothing, type PropertyValues, unsafeCSS } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import uplotStyles from "uplot/dist/uPlot.min.css?inline";
import { decimal, text, tr } from "../../words/words.ts";
import { Recoloured } from "../canvas/recoloured.ts";
import { Resized } from "../canvas/resized.ts";
import { base } from "../theme/base.ts";
import { dateFormat } from "../theme/locale.ts";
import type { ChartData, ChartLook } from "./data.ts";
import { optionsOf, withUnit } from "./options.ts";
import UPlot from "./uplot.ts";

/** Height of the drawing in CSS pixels. */
const HEIGHT = 220;

const DATE = dateFormat({ day: "numeric", month: "numeric", year: "numeric" });

const FIRST_COLUMN = { seconds: text("Second"), days: text("Day"), weeks: text("Week of") } as const;

/** A line chart under a sentence, with its numbers as a table behind it for those who do not see it. */
@customElement("pl-chart")
export class Chart extends LitElement {
  static override styles = [
    unsafeCSS(uplotStyles),
    base,
    css`
      h3 {
        display: grid;
        align-items: end;
        min-block-size: var(--heading-room, 0);
      }
      .drawing {
        inline-size: 100%;
        min-block-size: 220px;
      }
      details {
        margin-block-start: var(--space-2);
      }
      .look {
        position: absolute;
        visibility: hidden;
      }
      .ink {
        color: var(--ink-soft);
        background: var(--line);
      }
      .accent {
        color: var(--accent);
        background: var(--good-wash);
      }
      .nearly {
        color: var(--nearly);
        background: var(--paper);
      }
      /* A canvas takes the colours that it reads here; forced ones would make the band and the grid invisible. */
      @media (forced-colors: active) {
        .look {
          forced-color-adjust: none;
        }
        .ink {
          color: CanvasText;
          background: color-mix(in srgb, CanvasText 30%, Canvas);
        }
        .accent {
          color: LinkText;
          background: color-mix(in srgb, CanvasText 22%, Canvas);
        }
        .nearly {
          color: CanvasText;
        }
      }
      @media print {
        details {
          display: none;
        }
      }
      summary {
        cursor: pointer;
        color: var(--accent);
        padding-block: 0.65rem;
        inline-size: fit-content;
      }
      .table {
        overflow-x: auto;
        max-block-size: 20rem;
      }
      td,
      th {
        padding: 0.2em 1em 0.2em 0;
        text-align: start;
        font-weight: 400;
      }
    `,
  ];

  /** One sentence that says what the chart shows. */
  @property() heading = "";

  @property({ attribute: false }) data: ChartData | null = null;

  /** Where the playhead stands, in the unit of x; null for none. */
  @property({ type: Number }) at: number | null = null;

  /** The table is only made when it is wanted: years of days are thousands of rows. */
  @state() private open = false;

  private plot: UPlot | null = null;

  constructor() {
    super();
    new Resized(this, () => this.fit());
    new Recoloured(this, () => this.draw());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.plot?.destroy();
    this.plot = null;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate("data");
  }

  override render() {
    const { data } = this;
    if (data === null) return nothing;
    return html`
      <figure>
        <figcaption><h3>${this.heading}</h3></figcaption>
        <div class="drawing" aria-hidden="true"></div>
        <span class="look ink"></span><span class="look accent"></span><span class="look nearly"></span>
        <details @toggle=${this.toggle}>
          <summary>${tr("As a table")}<span class="hidden-text">: ${this.heading}</span></summary>
          ${this.open ? this.table(data) : nothing}
        </details>
      </figure>
    `;
  }

  private table(data: ChartData) {
    return html`<div class="table" tabindex="0" role="region" aria-label=${this.heading}>
  <table class="figures">
    <thead>
      <tr>
        <th scope="col">${tr(FIRST_COLUMN[data.scale])}</th>
        ${data.lines.map(({ name }) => html`<th scope="col">${name}</th>`)}
        ${data.bars === null ? nothing : html`<th scope="col">${data.bars.name}</th>`}
        ${data.parts === undefined ? nothing : html`<th scope="col">${tr("Part")}</th>`}
      </tr>
    </thead>
    <tbody>
      ${data.x.map(
        (x, i) => html`<tr>
          <th scope="row">${data.scale === "seconds" ? decimal(x, 1) : DATE.format(x * 1000)}</th>
          ${data.lines.map(({ values }) => html`<td>${this.number(values[i] ?? null)}</td>`)}
          ${data.bars === null ? nothing : html`<td>${data.bars.values[i] ?? 0}</td>`}
          ${data.parts === undefined ? nothing : html`<td>${data.parts[i]}</td>`}
        </tr>`,
      )}
    </tbody>
  </table>
</div>`;
  }

  private toggle({ target }: Event): void {
    if (target instanceof HTMLDetailsElement) this.open = target.open;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has("data") || this.plot === null) this.draw();
    else if (changed.has("at")) this.plot.redraw(false);
  }

  private number(value: number | null): string {
    return value === null ? tr("not seen") : withUnit(Math.round(value * 10) / 10, this.data?.unit ?? "");
  }

  private draw(): void {
    this.plot?.destroy();
    this.plot = null;
    const target = this.renderRoot.querySelector<HTMLElement>(".drawing");
    const { data } = this;
    if (target === null || data === null || data.x.length === 0) return;
    const size = { width: Math.max(120, target.clientWidth), height: HEIGHT };
    const options = optionsOf(data, this.look(), size, () => this.at);
    const bars = data.bars === null ? [] : [[...data.bars.values]];
    const lines = data.lines.map(({ values }) => [...values]);
    this.plot = new UPlot(options, [[...data.x], ...bars, ...lines], target);
  }

  private fit(): void {
    const target = this.renderRoot.querySelector<HTMLElement>(".drawing");
    if (target !== null && target.clientWidth > 0)
      this.plot?.setSize({ width: target.clientWidth, height: HEIGHT });
  }

  /** A canvas knows no custom properties, so the colours are read off hidden elements. */
  private look(): ChartLook {
    const of = (name: string) => {
      const element = this.renderRoot.querySelector(`.look.${name}`);
      return element === null ? null : getComputedStyle(element);
    };
    const [ink, accent, nearly] = [of("ink"), of("accent"), of("nearly")];
    return {
      ink: ink?.color ?? "#555",
      paper: nearly?.backgroundColor ?? "#fff",
      grid: ink?.backgroundColor ?? "#ddd",
      zone: accent?.backgroundColor ?? "#dee",
      font: ink?.fontFamily ?? "sans-serif",
      colours: { accent: accent?.color ?? "#066", nearly: nearly?.color ?? "#860" },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-chart": Chart;
  }
}
