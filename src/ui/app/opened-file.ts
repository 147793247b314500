import { exerciseIn, fileKind } from "../../history/file-kind.ts";
import { tr } from "../../words/words.ts";

/** Where a file that was chosen or dropped belongs. */
export type Opened =
  | { readonly to: "history"; readonly file: File }
  /** It is judged as this exercise. */
  | { readonly to: "exercise"; readonly exercise: string }
  /** A film of whatever is done in it. */
  | { readonly to: "free"; readonly file: File }
  /** Nothing tells what it shows: what to do, in one sentence. */
  | { readonly to: "nowhere"; readonly why: string };

/**
 * Finds out where a file belongs. `here` is the exercise on whose page it was dropped, null on any other page; a
 * recording of another one of the `known` exercises goes there.
 */
export async function openedFile(file: File, here: string | null, known: readonly string[]): Promise<Opened> {
  const kind = await fileKind(file);
  if (kind === "history") return { to: "history", file };
  const told = kind === "recording" ? await exerciseIn(file) : null;
  const exercise = known.find((id) => id === told) ?? here;
  if (exercise !== null) return { to: "exercise", exercise };
  if (kind === "film") return { to: "free", file };
  return {
    to: "nowhere",
    why: tr("Open the exercise that this recording shows, then drop the recording there."),
  };
}
