// How much one reads to understand how an exercise is judged: its rule.ts and every declaration that a name in it leads to,
// comments among them, in the exercise's folder and in src/rules. Counted apart is what the whole app shares (src/pose, src/space:
// points, joints, angles; src/words: how texts are marked) and the titles of the works. The machinery (src/rules/kit/cyclic*.ts, segment.ts ...) is named by no rule;
// the swing and drawing-in have one of their own, which is counted with what it uses of the kit.
import { existsSync } from "node:fs";
import { EXERCISES } from "../src/exercises/registry.ts";
import { linesToRead, reachedFrom } from "./reading/declarations.ts";

const asked = process.argv.slice(2);
for (const { meta } of EXERCISES) {
  const starts = ["rule.ts", "swing-rule.ts", "led-holds.ts"].map(
    (name) => `src/exercises/${meta.id}/${name}`,
  );
  const reached = reachedFrom(...starts.filter((file) => existsSync(file)));
  const { own, shared } = linesToRead(reached);
  console.log(`${meta.id}: ${own} lines, and ${shared} of what the app shares`);
  if (!asked.includes(meta.id)) continue;
  for (const file of new Set(reached.map((one) => one.file))) {
    const here = reached.filter((one) => one.file === file);
    const { own, shared } = linesToRead(here);
    console.log(`  ${file}: ${own + shared} (${here.flatMap(({ names }) => names).join(", ")})`);
  }
}
