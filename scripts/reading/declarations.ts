import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A declaration at the top of a file with the comment above it. */
export interface Declaration {
  readonly file: string;
  readonly names: readonly string[];
  /** Lines that are not empty, comments among them. */
  readonly lines: number;
  /** Words in it that may be names of others. */
  readonly words: ReadonlySet<string>;
}

interface File {
  readonly declarations: readonly Declaration[];
  /** Where a name comes from that the file imports. */
  readonly imports: ReadonlyMap<string, string>;
  /** Files that it hands on whole. */
  readonly passesOn: readonly string[];
}

const STARTS = /^(?:export )?(?:const|function|type|interface|class)\b/;
const DECLARED = /^(?:export )?(?:const|function|type|interface|class)\s+(?:(\w+)|[{[]([^}\]]*)[}\]])/;

/**
 * Everything that a reader of some files meets when every name in it is followed to where it is declared, through all files
 * of src; each declaration once. Types count, imports and what is never named do not.
 */
export function reachedFrom(...starts: readonly string[]): readonly Declaration[] {
  const files = new Map<string, File>();
  const open = (path: string): File => {
    const known = files.get(path) ?? parse(path);
    files.set(path, known);
    return known;
  };
  const find = (path: string, name: string): Declaration | null =>
    open(path).declarations.find(({ names }) => names.includes(name)) ??
    open(path)
      .passesOn.map((other) => find(other, name))
      .find((found) => found !== null) ??
    null;
  const reached = new Set<Declaration>();
  const waiting = starts.flatMap((start) => [...open(start).declarations]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const { imports } = open(next.file);
    for (const word of next.words) {
      const found = find(imports.get(word) ?? next.file, word);
      if (found !== null) waiting.push(found);
    }
  }
  return [...reached];
}

function parse(path: string): File {
  const text = readFileSync(path, "utf8");
  const to = (specifier: string) => relative(".", join(dirname(path), specifier));
  const imports = new Map<string, string>();
  for (const [, names = "", specifier = ""] of text.matchAll(
    /^import (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm,
  )) {
    for (const name of names.matchAll(/(\w+)\s*(?:,|$)/g)) imports.set(name[1] ?? "", to(specifier));
  }
  const passesOn = [...text.matchAll(/^export (?:type )?\* from "(\.[^"]+)"/gm)].map(([, other = ""]) =>
    to(other),
  );
  return { imports, passesOn, declarations: declarationsIn(path, text) };
}

function declarationsIn(file: string, text: string): Declaration[] {
  const parts: string[][] = [];
  let above: string[] = [];
  for (const line of text.split("\n")) {
    if (STARTS.test(line)) parts.push([...above, line]);
    const isAbove = /^(?:\/\*\*| \*|\/\/)/.test(line);
    if (isAbove) above.push(line);
    else if (!STARTS.test(line) && above.length === 0 && !/^(?:import|export) /.test(line))
      parts.at(-1)?.push(line);
    if (!isAbove) above = [];
  }
  return parts.map((lines) => {
    const code = lines.filter((line) => !/^\s*(?:\/\*\*|\*|\/\/)/.test(line)).join("\n");
    const [, name, several = ""] = DECLARED.exec(code) ?? [];
    const names = name === undefined ? [...several.matchAll(/\w+/g)].map(([word]) => word) : [name];
    const plain = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
    const words = new Set([...plain.matchAll(/[A-Za-z_]\w*/g)].map(([word]) => word));
    return { file, names, lines: lines.filter((line) => line.trim() !== "").length, words };
  });
}

/** Lines of the exercise and the rules' kit, and lines that the whole app shares: what a pose is, how texts are marked, and titles of works. */
export function linesToRead(reached: readonly Declaration[]): {
  readonly own: number;
  readonly shared: number;
} {
  const isShared = ({ file }: Declaration) => /^src\/(pose|space|words)\/|\/sources\.ts$/.test(file);
  const sum = (among: readonly Declaration[]) => among.reduce((lines, one) => lines + one.lines, 0);
  return { own: sum(reached.filter((one) => !isShared(one))), shared: sum(reached.filter(isShared)) };
}
