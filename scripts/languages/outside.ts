import { calledBy, childrenOf, cooked, type Node, type Source, textOf, walk } from "./tree.ts";

/** Calls whose texts stand in the catalogue, or are for whoever builds the app. */
const INSIDE = ["tr", "text", "pieces", "plural", "inWords", "inEnglish"];

/** Attributes that are read or heard. */
const READ =
  /\s(aria-label|aria-valuetext|aria-description|aria-roledescription|heading|label|text|title|alt|placeholder|question|skip)="([^"]*)"/g;

/** Texts of a file that look as if somebody were to read them, and stand in no catalogue. */
export function textsOutside({ path, program }: Source): readonly string[] {
  const found: string[] = [];
  walk(program, (node) => {
    if (isForBuilders(node)) return false;
    const name = calledBy(node);
    if (name !== null && INSIDE.includes(name)) {
      // Values that go into a text may be words themselves.
      const [, ...values] = node.arguments as readonly Node[];
      if (name !== "inWords")
        for (const value of values) found.push(...textsOutside({ path, program: value }));
      return false;
    }
    if (isForms(node)) return false;
    found.push(...besideWords(node));
    const tag = node.type === "TaggedTemplateExpression" ? String((node.tag as Node).name) : null;
    if (tag === "css") return false;
    if (tag === "html" || tag === "svg") {
      const template = node.quasi as Node;
      found.push(...inMarkup(template), ...shownIn(template));
      for (const value of template.expressions as readonly Node[])
        found.push(...textsOutside({ path, program: value }));
      return false;
    }
    if (node.type === "TemplateElement" && isReadable(cooked(node))) found.push(cooked(node));
    const literal = node.type === "Literal" ? textOf(node) : null;
    if (literal !== null && isReadable(literal)) found.push(literal);
    const called =
      node.type === "Property" && (node.key as Node).name === "name" ? textOf(node.value as Node) : null;
    // What something is called may be a single small word.
    if (called !== null && /^[a-z]{2,}$/.test(called)) found.push(called);
    return true;
  });
  return found;
}

/** Texts that a file words as it is loaded, when nobody has chosen a language yet: they would stay English. */
export function textsTooEarly({ program }: Source): readonly string[] {
  const found: string[] = [];
  walk(program, (node) => {
    if (/Function/.test(node.type) || node.type === "MethodDefinition") return false;
    const name = calledBy(node);
    const [first] = (node.arguments ?? []) as readonly Node[];
    if (name === "tr" || name === "plural" || name === "pieces") found.push(textOf(first) ?? name);
    return true;
  });
  return found;
}

/** What stands in the markup of a template between its tags, or in attributes that are read. */
function inMarkup(template: Node): readonly string[] {
  const markup = (template.quasis as readonly Node[]).map(cooked).join("\u0000");
  const attributes = [...markup.matchAll(READ)].map((match) => match[2] ?? "");
  const between = markup.replace(/<!--.*?-->/gs, "").split(/<[^>]*>/);
  return [...attributes, ...between]
    .flatMap((text) => text.split("\u0000"))
    .map((text) => text.replace(/&\w+;/g, "").trim())
    .filter((text) => /[a-zA-Z]{2,}/.test(text));
}

/** Texts that stand between the tags by a choice, single small words among them: `${isOver ? "done" : "hold"}`. */
function shownIn(template: Node): readonly string[] {
  const values = template.expressions as readonly Node[];
  let before = "";
  return (template.quasis as readonly Node[]).flatMap((quasi, i) => {
    before += cooked(quasi);
    const value = values[i];
    const isInTag = before.lastIndexOf("<") > before.lastIndexOf(">");
    return value === undefined || isInTag ? [] : choicesOf(value).filter((text) => /[a-zA-Z]{2,}/.test(text));
  });
}

/** Single small words that a function gives where it else gives one that is translated: `isOver ? "done" : tr("hold")`. */
function besideWords(node: Node): readonly string[] {
  if (!/Function/.test(node.type)) return [];
  const given: Node[] = [];
  walk(node.body as Node, (inner) => {
    if (inner.type === "ReturnStatement" && inner.argument) given.push(...branchesOf(inner.argument as Node));
    return !/Function/.test(inner.type);
  });
  if ((node.body as Node).type !== "BlockStatement") given.push(...branchesOf(node.body as Node));
  if (!given.some((one) => calledBy(one) === "tr")) return [];
  return given.flatMap((one) => textOf(one) ?? []).filter((text) => /^[a-z]{2,}$/.test(text));
}

function branchesOf(node: Node): readonly Node[] {
  if (node.type === "ParenthesizedExpression") return branchesOf(node.expression as Node);
  return node.type === "ConditionalExpression"
    ? [node.consequent, node.alternate].flatMap((one) => branchesOf(one as Node))
    : [node];
}

function choicesOf(node: Node): readonly string[] {
  if (node.type === "ConditionalExpression")
    return [node.consequent, node.alternate].flatMap((one) => choicesOf(one as Node));
  if (node.type === "LogicalExpression") return choicesOf(node.right as Node);
  const text = textOf(node);
  return text === null ? [] : [text];
}

/** Several words, or one with a capital: ids, keys, classes and addresses are neither. */
function isReadable(text: string): boolean {
  if (/^[./#]|:\/\/|^[\w-]+\/[\w./-]+$|[{};]|[\w-]+\(|=/.test(text)) return false;
  return (
    /[A-Za-z]{2,}[,.:]? [A-Za-z]{2,}/.test(text) ||
    /^[A-Z][a-z]+\.?$/.test(text) ||
    /^\s[a-z]{2,}|[a-z]{2,} $/.test(text)
  );
}

/** Errors that only a builder sees, types, imports, and what goes to the console. */
function isForBuilders(node: Node): boolean {
  if (/^(Import|Export(All|Named)?Specifier|TS(?!As|Satisfies|NonNull))/.test(node.type)) return true;
  if (node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration") return true;
  if (node.type === "ThrowStatement") {
    const name = String(((node.argument as Node).callee as Node | undefined)?.name);
    return /^(Range|Type|Syntax)?Error$|^DOMException$/.test(name);
  }
  const callee = node.callee as Node | undefined;
  const object = callee?.type === "MemberExpression" ? (callee.object as Node).name : null;
  return node.type === "CallExpression" && object === "console";
}

function isForms(node: Node): boolean {
  if (node.type !== "ObjectExpression") return false;
  const names = childrenOf(node).map(({ key }) => (key as Node | undefined)?.name);
  return names.length === 2 && names.includes("one") && names.includes("other");
}
