import { breathIn } from "../src/belly/breath.ts";
import { isBellySeen } from "../src/pose/belly.ts";
import { BREATH_SHOWN } from "../src/rules/belly.ts";
import { accuracyOf, type JudgedScene, judgeScene } from "../test/belly/judged.ts";
import { TRUNK_MM } from "../test/belly/scene.ts";
import {
  breathScenes,
  contrastScenes,
  drawingScenes,
  GUIDE,
  quietScenes,
  stillScenes,
  type TrueScene,
} from "../test/belly/scenes.ts";

// Prints how right the belly wall is told on warped stills whose truth is known: a table a condition, and whether any draw-in is
// reported where there is none. `npm run belly`; `-- --verbose` prints every scene.

const verbose = process.argv.includes("--verbose");

/** Shows the scenes group by group. */
function byGroup(scenes: readonly TrueScene[]): ReadonlyMap<string, readonly JudgedScene[]> {
  const groups = new Map<string, JudgedScene[]>();
  for (const scene of scenes) {
    const judged = judgeScene(scene);
    groups.set(scene.group, [...(groups.get(scene.group) ?? []), judged]);
    if (verbose) console.error(described(judged));
  }
  return groups;
}

function described({ scene, repetition, reported, recording }: JudgedScene): string {
  const faults =
    repetition === null ? "not counted" : repetition.faults.map(({ id }) => id).join(" ") || "clean";
  const depth = repetition?.checks.find(({ id }) => id === "belly-not-in")?.value;
  const unseen = recording.frames.filter(({ t, belly }) => t > GUIDE.draw && !isBellySeen(belly)).length;
  const told = depth === undefined ? "" : ` depth ${depth.toFixed(2)}`;
  return `${scene.name}: ${reported ? "drawn in" : "-"}, hold ${repetition?.hold?.toFixed(1) ?? "-"}, ${faults}${told}, unseen ${unseen}`;
}

const span = (values: readonly number[], digits: number) =>
  values.length === 0
    ? "-"
    : `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;

console.log("Drawing in: breaths of 6 mm, 15 a minute; a draw-in of 12 mm, held 10 s or let go after 5");
console.log(
  "| condition | scenes | seen | error, mm | in or out right | hold of 10 s | hold of 5 s | early named |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
const milliseconds: number[] = [];
for (const [group, judged] of byGroup([...drawingScenes(), ...contrastScenes()])) {
  milliseconds.push(...judged.map(({ ms }) => ms));
  const seen = judged.filter(({ repetition }) => repetition?.checks.some(({ id }) => id === "belly-not-in"));
  const accuracy = seen.map((one) => accuracyOf(one, TRUNK_MM));
  const holds = (length: number) =>
    seen.flatMap(({ scene, repetition }) =>
      repetition !== null && scene.drawn !== null && scene.drawn.to - scene.drawn.from === length
        ? (repetition.hold ?? [])
        : [],
    );
  const early = seen.filter(({ scene }) => scene.drawn?.to !== GUIDE.release);
  const named = early.filter(({ repetition }) => repetition?.faults.some(({ id }) => id === "let-go-early"));
  const cells = [
    group,
    judged.length,
    seen.length,
    span(
      accuracy.map(({ error }) => error),
      2,
    ),
    `${span(
      accuracy.map(({ phase }) => 100 * phase),
      0,
    )} %`,
    span(holds(10), 1),
    span(holds(5), 1),
    `${named.length} of ${early.length}`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

console.log(
  `\nOf the tracker alone, without reading the pixels: ${span(milliseconds, 2)} ms a picture on average`,
);
console.log("\nQuiet breaths, 15 a minute");
console.log("| condition | scenes | seen | breaths a minute |");
console.log("| --- | --- | --- | --- |");
for (const [group, judged] of byGroup(quietScenes())) {
  const rates = judged.flatMap(({ recording }) => {
    const seen = recording.frames.flatMap(({ t, belly }) =>
      isBellySeen(belly) ? [{ t, out: belly.out }] : [],
    );
    const [times, outs] = [seen.map(({ t }) => t), seen.map(({ out }) => out)];
    return seen.length === 0 ? [] : [60 / breathIn(times, outs).seconds];
  });
  console.log(`| ${group} | ${judged.length} | ${rates.length} | ${span(rates, 1)} |`);
}

console.log("\nBreath in a hold");
console.log("| condition | scenes | own breaths | told to breathe |");
console.log("| --- | --- | --- | --- |");
for (const [group, judged] of byGroup(breathScenes())) {
  const read = judged.flatMap(({ breath }) => breath ?? []);
  const told = read.filter((breath) => breath < BREATH_SHOWN).length;
  console.log(`| ${group} | ${judged.length} | ${span(read, 2)} | ${told} of ${read.length} |`);
}

console.log("\nNothing drawn in");
console.log("| condition | scenes | draw-ins reported | named |");
console.log("| --- | --- | --- | --- |");
let [all, wrong] = [0, 0];
for (const [group, judged] of byGroup(stillScenes())) {
  const reported = judged.filter((one) => one.reported).length;
  all += judged.length;
  wrong += reported;
  const names = new Map<string, number>();
  for (const { repetition } of judged) {
    const found = repetition === null ? ["not counted"] : repetition.faults.map(({ id }) => id);
    for (const name of found.length === 0 ? ["judged by stillness"] : found)
      names.set(name, (names.get(name) ?? 0) + 1);
  }
  const told = [...names].map(([name, count]) => `${name} ${count}`).join(", ");
  console.log(`| ${group} | ${judged.length} | ${reported} | ${told} |`);
}
console.log(`${wrong} of ${all} reported a draw-in.`);
if (wrong > 0) process.exitCode = 1;
