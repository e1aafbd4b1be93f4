import { encode } from 'uqr';

/** Modules of white around a code, without which scanners miss it (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

/** What fits into the largest code at the level of correction used here (version 40, M), in bytes of UTF-8. */
export const longestInQr = 2_331;

/**
 * A QR code as SVG that scales to any size: dark modules on white, the quiet zone included, no style attributes.
 * `label` is what somebody hears who does not see it. Level M: readable with 15 % of it worn off.
 * Throws a `RangeError` where the text is longer than `longestInQr`: codes and addresses are ours, never a person's text.
 */
export function qrSvg(text: string, label?: string): string {
  if (new TextEncoder().encode(text).length > longestInQr) throw new RangeError(`A QR code holds ${longestInQr} bytes.`);
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const rows = data.map((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).join('');
  const named = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(label)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" ${named}><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${rows}"/></svg>`;
}

/** Dark modules that stand next to each other, as one stroke each: a quarter of the size of one square a module. */
function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
