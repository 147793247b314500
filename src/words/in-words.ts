import { tr } from "./words.ts";

/**
 * The same data, with every text under one of those keys in the language that is spoken whenever it is read. For what
 * is written down once and held for long: the facts of an exercise, the questions about health. Parts without such a
 * text stay what they are.
 */
export function inWords<Data>(data: Data, keys: readonly string[]): Data {
  return copied(data, new Set(keys)) as Data;
}

function copied(data: unknown, keys: ReadonlySet<string>): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) {
    const copies = data.map((item) => copied(item, keys));
    return copies.every((copy, i) => copy === data[i]) ? data : copies;
  }
  let isChanged = false;
  const copy = {};
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(data))) {
    const { value } = descriptor;
    const own = isTextual(value) && keys.has(key) ? spoken(value) : kept(descriptor, keys);
    isChanged ||= own.get !== descriptor.get || own.value !== value;
    Object.defineProperty(copy, key, { ...own, enumerable: true, configurable: true });
  }
  return isChanged ? copy : data;
}

/** Something that is worked out whenever it is read stays so. */
function kept(descriptor: PropertyDescriptor, keys: ReadonlySet<string>): PropertyDescriptor {
  return descriptor.get === undefined ? { value: copied(descriptor.value, keys) } : { get: descriptor.get };
}

function isTextual(value: unknown): value is string | readonly string[] {
  return (
    typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"))
  );
}

function spoken(value: string | readonly string[]): PropertyDescriptor {
  return { get: () => (typeof value === "string" ? tr(value) : value.map((item) => tr(item))) };
}
