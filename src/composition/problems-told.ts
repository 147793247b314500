import type { Speaker } from "../coach/speaker.ts";
import type { Problem } from "../session/problems.ts";
import type { Session } from "../session/session.ts";

/** Tells once, before anything else, what broke a session off: whoever exercises cannot look. */
export function tellProblems(
  session: Pick<Session, "subscribe">,
  speaker: Pick<Speaker, "tellProblem">,
): void {
  let known: Problem | null = null;
  session.subscribe(({ status }) => {
    const problem = status.is === "failed" ? status.problem : null;
    // Afterwards: whoever led the session leaves it first, and leaving falls silent.
    if (problem !== null && problem !== known) queueMicrotask(() => speaker.tellProblem(problem));
    known = problem;
  });
}
