import { type People, peopleOf } from "../placement/people.ts";

/** People come and go slowly, but are to be told within three seconds: how often the picture is looked at, seconds. */
const LOOK_EVERY = 0.9;

/** What only one look has found is looked at again this soon, seconds. */
const LOOK_AGAIN = 0.4;

/** What counts people in a picture and closes it; null while it cannot. */
export interface PeopleCounter {
  count(image: ImageBitmap): Promise<number | null>;
}

/** Keeps an eye on how many people the picture on the page shows. */
export class PeopleMeter {
  #looks: readonly number[] = [];
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looking = false;

  constructor(
    private readonly counter: PeopleCounter,
    private readonly picture = (preview: ImageBitmapSource) => createImageBitmap(preview),
  ) {}

  /** What the last looks found, null while unknown; looks again when it is time. `t` in seconds of a rising clock. */
  of(preview: HTMLVideoElement | HTMLCanvasElement | null, t: number): People | null {
    const people = peopleOf(this.#looks);
    const gap = people?.sure === false ? LOOK_AGAIN : LOOK_EVERY;
    const isThere = preview !== null && !("readyState" in preview && preview.readyState < 2);
    if (isThere && !this.#looking && t - this.#lookedAt >= gap) void this.#look(preview, t);
    return people;
  }

  /** Forgets what was seen. */
  forget(): void {
    this.#looks = [];
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  async #look(preview: ImageBitmapSource, t: number): Promise<void> {
    this.#looking = true;
    try {
      const count = await this.counter.count(await this.picture(preview));
      this.#looks = count === null ? [] : [...this.#looks.slice(-1), count];
      this.#lookedAt = count === null ? Number.NEGATIVE_INFINITY : t;
    } catch {
      // A picture that cannot be taken now: the camera has just gone.
      this.forget();
    } finally {
      this.#looking = false;
    }
  }
}
