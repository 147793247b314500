import { Memory } from "./coach/memory.ts";
import { KeptPlan } from "./coach/plan/kept-plan.ts";
import { Answers } from "./coach/safety/answers.ts";
import { refusalOf } from "./coach/safety/clearance.ts";
import { Speaker } from "./coach/speaker.ts";
import { KeptHistory } from "./composition/kept-history.ts";
import { Leading } from "./composition/leading.ts";
import { PlainSets } from "./composition/plain-sets.ts";
import { tellProblems } from "./composition/problems-told.ts";
import { rememberWeighted } from "./composition/weight-memory.ts";
import { EXERCISES } from "./exercises/registry.ts";
import { problem } from "./session/problems.ts";
import { Session } from "./session/session.ts";
import { listCameras } from "./sources/camera.ts";
import { App } from "./ui/app/app.ts";
import { Poses } from "./workers/poses.ts";
import { loadSpaceNetwork } from "./workers/space-network.ts";

// Small beside the pose model: it is there long before the first picture.
void loadSpaceNetwork();
const session = new Session(new Poses());
const memory = new Memory(() => localStorage);
const now = () => performance.now() / 1000;
const speaker = new Speaker(window, memory, now);
const answers = new Answers(memory, () => Date.now());
const history = new KeptHistory(session);
const plainSets = new PlainSets(session, speaker);
const leading = new Leading({
  session,
  speaker,
  memory,
  now,
  clearance: () => answers.clearance,
  begun: () => {
    answers.begun();
    history.keeper?.feltBefore(answers.painBefore);
  },
  corrected: (kind) => history.keeper?.correct(kind),
});

session.subscribe((snapshot) => rememberWeighted(snapshot, answers));

tellProblems(session, speaker);

// Leaving a set silences what would still be said about it.
session.subscribe(({ status }) => {
  if (status.is === "idle") speaker.coach.stop();
});

const app = new App();
app.services = {
  exercises: EXERCISES,
  session,
  async begin(exercise, request) {
    if (request.from !== "camera") return plainSets.begin(exercise, request);
    if (refusalOf(exercise.meta, answers.clearance) !== null) return problem("held-back");
    leading.device = request.deviceId;
    leading.beginSet(exercise.meta, request.variant);
    return null;
  },
  speaker,
  lead: leading.lead,
  answers,
  plan: new KeptPlan(
    memory,
    EXERCISES.map(({ meta }) => meta),
    () => Date.now(),
  ),
  beginSession: (items) => leading.beginSession(items),
  goOn: () => leading.goOn(),
  async feltAfter(pain) {
    history.keeper?.feltAfter(pain);
    await history.keeper?.settled();
  },
  sessionId: () => history.keeper?.sessionId ?? null,
  cameras: listCameras,
  history: history.open(),
  keep: () => history.keepRecorded(),
  historyProblem: () => history.problem,
};
document.body.append(app);
