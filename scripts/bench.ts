import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { benchBackends } from "./bench/backends.ts";
import { benchBelly } from "./bench/belly.ts";
import { benchBesideBelly } from "./bench/beside-belly.ts";
import { requireCard } from "./bench/card.ts";
import { benchHistory } from "./bench/history.ts";
import { benchPoses } from "./bench/poses.ts";
import { benchRules } from "./bench/rules.ts";
import { say, sayBeside } from "./bench/say.ts";
import { benchSession } from "./bench/session.ts";
import { ensureBuilt } from "./build.mjs";
import { weighParts } from "./weigh.mjs";

// `npm run bench`: what a pose costs each way, what the belly and what a rule cost a frame, what the page costs beside the model, what the app
// weighs, and how fast a history of three years opens. `-- --only poses` (sizes, poses, belly, rules, session, history, backends; as
// often as wanted) does a part, `-- --minutes 10` watches longer, `-- --json` prints one object on standard output and nothing else.
// `-- --gpu` gives Chromium the graphics card for what needs one, and asks every backend of TensorFlow.js, too.

const PARTS = ["sizes", "poses", "belly", "rules", "session", "history"];

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
    gpu: { type: "boolean", default: false },
    rounds: { type: "string", default: "60" },
    minutes: { type: "string", default: "1" },
  },
});
if (values.json) sayBeside();
const { gpu: card, only = card ? [...PARTS, "backends"] : PARTS } = values;
const does = (part: string) => only.includes(part);

say(
  `${cpus().length} x ${cpus()[0]?.model ?? "processor"}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
);
if (card) await requireCard();
const fields: Record<string, unknown> = { cores: cpus().length, load: loadavg()[0] };
if (does("sizes")) Object.assign(fields, await sizes());
if (does("poses")) Object.assign(fields, await benchPoses(Number(values.rounds), card));
if (does("backends")) Object.assign(fields, await benchBackends(Number(values.rounds), card));
if (does("belly")) {
  const { isQuick, ...belly } = benchBelly();
  Object.assign(fields, belly);
  if (!isQuick) process.exitCode = 1;
  Object.assign(fields, await benchBesideBelly());
}
if (does("rules")) {
  const { ruleMicros, isQuick } = benchRules();
  fields.ruleMicros = ruleMicros;
  if (!isQuick) process.exitCode = 1;
}
if (does("session")) Object.assign(fields, await benchSession(Number(values.minutes), card));
if (does("history")) Object.assign(fields, await benchHistory());
if (values.json) console.log(JSON.stringify(fields));

async function sizes() {
  await ensureBuilt();
  const parts = weighParts();
  for (const [name, { total }] of Object.entries(parts))
    say(`${name.padEnd(27)} ${total.toFixed(1).padStart(9)} kB`);
  return { firstLoadKb: parts["first screen"].total, workerKb: parts["pose worker"].total };
}
