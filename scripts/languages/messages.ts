import { EXERCISES } from "../../src/exercises/registry.ts";
import { EXERCISE_TEXTS } from "../../src/rules/exercise-texts.ts";
import { calledBy, childrenOf, type Node, type Source, textOf, walk } from "./tree.ts";

/** A message that the app can say: its English, and whether its form depends on a number. */
export interface Wanted {
  readonly text: string;
  readonly isPlural: boolean;
  /** Where it stands. */
  readonly path: string;
}

const NAMED = ["tr", "text", "pieces"];

/** Every message of the app, each once, in the order of the files. */
export function wantedMessages(files: readonly Source[]): readonly Wanted[] {
  const all = [...files.flatMap(messagesIn), ...ofExercises()];
  return [...new Map(all.map((wanted) => [wanted.text, wanted])).values()];
}

/** The messages that a file names. */
export function messagesIn({ path, program }: Source): readonly Wanted[] {
  const found: Wanted[] = [];
  const add = (text: string | null, isPlural = false) => {
    if (text !== null && text !== "") found.push({ text, isPlural, path });
  };
  walk(program, (node) => {
    const name = calledBy(node);
    const [first, second] = (node.arguments ?? []) as readonly Node[];
    if (name !== null && NAMED.includes(name)) for (const text of textsIn(first)) add(text);
    if (name === "inWords" && first !== undefined && second?.type === "ArrayExpression")
      for (const text of textsUnder(first, new Set(keysIn(second)))) add(text);
    if (name === "inWords" && first !== undefined && second?.type === "Identifier")
      for (const text of textsUnder(first, null)) add(text);
    const other = formsOf(node);
    if (other !== null) add(other, true);
    return true;
  });
  return found;
}

/** Both texts of a choice between two, else the one that there is. */
function textsIn(node: Node | undefined): readonly (string | null)[] {
  if (node === undefined) return [];
  if (node.type === "ConditionalExpression")
    return [node.consequent, node.alternate].flatMap((one) => textsIn(one as Node));
  return [textOf(node)];
}

function keysIn(array: Node): readonly string[] {
  return childrenOf(array).flatMap((element) => textOf(element) ?? []);
}

/** The texts under those keys of a literal, all of them for null. */
function textsUnder(node: Node, keys: ReadonlySet<string> | null): readonly string[] {
  if (node.type === "Property") {
    const key = (node.key as Node).name ?? textOf(node.key);
    const value = node.value as Node;
    if (keys !== null && !keys.has(String(key))) return textsUnder(value, keys);
    if (value.type === "ArrayExpression") return keysIn(value);
    const text = textOf(value);
    return text === null ? textsUnder(value, keys) : [text];
  }
  return childrenOf(node).flatMap((child) => textsUnder(child, keys));
}

/** The last of both English forms of a message with a number; null for anything else. */
function formsOf(node: Node): string | null {
  if (node.type !== "ObjectExpression") return null;
  const properties = node.properties as readonly Node[];
  const of = (name: string) => properties.find(({ key }) => (key as Node | undefined)?.name === name)?.value;
  const [one, other] = [textOf(of("one")), textOf(of("other"))];
  return properties.length === 2 && one !== null ? other : null;
}

/** What exercises say: their folders are data, and read as such. */
function ofExercises(): readonly Wanted[] {
  return EXERCISES.flatMap(({ meta }) => {
    const path = `src/exercises/${meta.id}`;
    const texts = [...textsOf(meta), ...meta.faults.map(({ id }) => id.replaceAll("-", " "))];
    return texts.map((text) => ({ text, isPlural: false, path }));
  });
}

function textsOf(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const texts = typeof value === "string" ? [value] : value;
    const isText = Array.isArray(texts) && texts.every((one) => typeof one === "string");
    if (key === "sources") return [];
    return isText ? (EXERCISE_TEXTS.includes(key) ? texts : []) : textsOf(value);
  });
}
