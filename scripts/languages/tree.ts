import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** A node of a syntax tree (ESTree). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A source file with its tree. */
export interface Source {
  readonly path: string;
  readonly program: Node;
}

/** The sources that ship, parsed. */
export function sources(root = "src"): readonly Source[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !/\btesting\//.test(path))
    .filter((path) => !path.startsWith("words/"))
    .sort()
    .map((path) => parsed(join(root, path)));
}

function parsed(path: string): Source {
  return parsedText(path, readFileSync(path, "utf8"));
}

/** Code that would stand in a file of that path, parsed. */
export function parsedText(path: string, code: string): Source {
  return { path, program: parseSync(path, code).program as unknown as Node };
}

/** The children of a node, in their order. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

/** Visits a node and all below it; nothing below one for which `visit` gives false. */
export function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** The text of a literal or of a template without values, also of several joined by a plus; null for anything else. */
export function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  if (node.type === "TemplateLiteral") {
    const quasis = (node.quasis as readonly Node[]).map(cooked);
    return quasis.length === 1 ? (quasis[0] ?? null) : null;
  }
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === null || right === null ? null : left + right;
  }
  return null;
}

/** The text of a piece of a template. */
export function cooked(quasi: Node): string {
  return (quasi.value as { readonly cooked: string }).cooked;
}

/** The name of what is called; null where it is no plain name. */
export function calledBy(node: Node): string | null {
  const callee = node.callee as Node | undefined;
  return node.type === "CallExpression" && callee?.type === "Identifier" ? String(callee.name) : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
