import { html, type ReactiveController, type ReactiveControllerHost } from "lit";
import { wrapDegrees } from "../../pose/geometry.ts";

/** Degrees that a drag across the whole width turns what is shown. */
const TURN_PER_WIDTH = 180;

/** A turn about the upright, in degrees -180..180: what is dragged follows the finger. */
export class Turning implements ReactiveController {
  #degrees = 0;
  /** Where the pointer that drags was last, page pixels; null while none does. */
  #at: number | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#at = null;
  }

  get degrees(): number {
    return this.#degrees;
  }

  turn(degrees: number): void {
    this.#degrees = wrapDegrees(degrees);
    this.host.requestUpdate();
  }

  /** The same for whoever does not drag: `words` say how far it is turned. */
  slider(name: string, words: string) {
    const turned = ({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLInputElement) this.turn(currentTarget.valueAsNumber);
    };
    return html`<label class="turn"
      >${name}
      <input
        type="range"
        min="-180"
        max="180"
        step="5"
        .value=${String(this.#degrees)}
        aria-valuetext=${words}
        @input=${turned}
      />
    </label>`;
  }

  /** To be called with `pointerdown`, `pointermove`, and `pointerup` or `pointercancel` of what is dragged. */
  readonly drag = (event: PointerEvent): void => {
    const target = event.currentTarget;
    if (!(target instanceof HTMLElement) || !event.isPrimary) return;
    if (event.type === "pointerdown") {
      target.setPointerCapture(event.pointerId);
      this.#at = event.clientX;
    } else if (event.type !== "pointermove") this.#at = null;
    else if (this.#at !== null && target.clientWidth > 0) {
      // The camera goes round the other way.
      this.turn(this.#degrees - ((event.clientX - this.#at) / target.clientWidth) * TURN_PER_WIDTH);
      this.#at = event.clientX;
    }
  };
}
