import { exerciseIn, fileKind } from "../../history/file-kind.ts";
import type { Exercise } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import type { FileRequest, SetRequest } from "../events.ts";
import type { RouteController } from "./route.ts";
import type { Services } from "./services.ts";

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

/** What opening a file works with. */
export interface OpenerParts {
  readonly services: () => Services | null;
  readonly routes: RouteController;
  /** Judges a film or a recording as that exercise. */
  readonly judge: (exercise: Exercise, request: SetRequest) => void;
  /** Looks through a film of whatever is done in it. */
  readonly lookThrough: (request: FileRequest) => void;
}

/** Opens a file where it belongs; what is to be taken in there, or why it cannot be opened here, in one sentence. */
export async function openFile(
  request: FileRequest,
  { routes, services, judge, lookThrough }: OpenerParts,
): Promise<{ readonly taking: File } | { readonly notice: string } | null> {
  const exercises = services()?.exercises ?? [];
  const known = exercises.map(({ meta }) => meta.id);
  const opened = await openedFile(request.file, routes.route.exercise, known);
  if (opened.to === "nowhere") return { notice: opened.why };
  if (opened.to === "history") {
    routes.go({ exercise: null, part: "history", visit: null });
    return { taking: opened.file };
  }
  if (opened.to === "free") lookThrough({ ...request, variant: null });
  else {
    const exercise = exercises.find(({ meta }) => meta.id === opened.exercise);
    if (exercise !== undefined) judge(exercise, request);
  }
  return null;
}
