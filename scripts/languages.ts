import { missingFrom } from "./languages/compare.ts";
import { LANGUAGES } from "./languages/known.ts";
import { wantedMessages } from "./languages/messages.ts";
import { sources } from "./languages/tree.ts";

// Prints what a language has no words for yet, ready to be filled in: `npm run languages -- de`.
const [tag] = process.argv.slice(2);
if (tag === undefined) {
  console.error(
    `Say which language, by its tag: npm run languages -- de. There are ${Object.keys(LANGUAGES).join(", ")}.`,
  );
  process.exit(2);
}
const missing = missingFrom(LANGUAGES[tag]?.messages ?? {}, wantedMessages(sources()));
for (const { text, isPlural, path } of missing) {
  console.log(`  // ${path}\n  ${JSON.stringify(text)}: ${isPlural ? '{ one: "", other: "" }' : '""'},`);
}
console.error(`${missing.length} missing.`);
