import { HEADERS } from "../../src/shell/headers.ts";

const entries = Object.entries(HEADERS);

/** The file in which Netlify and Cloudflare Pages look for headers. */
const headersFile = (): string => `/*\n${entries.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;

/** The file in which Vercel looks for headers. */
const vercelFile = (): string => {
  const headers = entries.map(([key, value]) => ({ key, value }));
  return `${JSON.stringify({ headers: [{ source: "/(.*)", headers }] }, null, 2)}\n`;
};

/** What Apache reads in the folder itself, where `AllowOverride FileInfo` and mod_headers let it. */
const htaccessFile = (): string => {
  const lines = entries.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join("");
  return `AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n<IfModule mod_headers.c>\n${lines}</IfModule>\n`;
};

/** The lines for the `location` of the app in nginx, which reads no file of the folder. */
export const nginxLines = (): string =>
  entries.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join("");

/** The files that tell hosts which headers to send, by name; each host reads its own and leaves the others alone. */
export const HOST_FILES: Readonly<Record<string, string>> = {
  _headers: headersFile(),
  "vercel.json": vercelFile(),
  ".htaccess": htaccessFile(),
};
