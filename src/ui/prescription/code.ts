import { svg, type TemplateResult } from "lit";
// The code's maker is small, typed, without dependencies, and in use for the phone's address already.
import encodeQR from "qr";

/** Light squares around the code, which readers need to find it. */
const BORDER = 4;

/** A link as a QR code, as dark as paper is light whatever the page's colours; null where it is too long for one. */
export function codeOf(link: string, label: string): TemplateResult | null {
  let rows: boolean[][];
  try {
    rows = encodeQR(link, "raw", { ecc: "low", border: BORDER });
  } catch {
    return null;
  }
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const size = rows.length;
  return svg`<svg class="code" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${size}v${size}h-${size}z" /><path fill="#000" d=${dark.join("")} />
  </svg>`;
}
