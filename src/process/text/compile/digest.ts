/** MurmurHash3 (x86, 128 bits) of a text's UTF-16 units, as 32 hexadecimal digits. It names things; it proves nothing. */
export function digest(text: string): string {
  const lanes: [number, number, number, number] = [0, 0, 0, 0];
  const blocks = text.length >> 3;
  for (let block = 0; block < blocks; block += 1) mixBlock(lanes, text, block * 8);
  mixTail(lanes, text, blocks * 8);
  let [a, b, c, d] = lanes.map((lane) => lane ^ (text.length * 2)) as [number, number, number, number];
  [a, b, c, d] = together(a, b, c, d);
  [a, b, c, d] = together(avalanche(a), avalanche(b), avalanche(c), avalanche(d));
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

const [c1, c2, c3, c4] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];

function mixBlock(lanes: [number, number, number, number], text: string, at: number): void {
  const [k1, k2, k3, k4] = [unitPair(text, at), unitPair(text, at + 2), unitPair(text, at + 4), unitPair(text, at + 6)];
  let [a, b, c, d] = lanes;
  a = Math.imul(turn((a ^ Math.imul(turn(Math.imul(k1, c1), 15), c2)), 19) + b, 5) + 0x561ccd1b;
  b = Math.imul(turn((b ^ Math.imul(turn(Math.imul(k2, c2), 16), c3)), 17) + c, 5) + 0x0bcaa747;
  c = Math.imul(turn((c ^ Math.imul(turn(Math.imul(k3, c3), 17), c4)), 15) + d, 5) + 0x96cd1c35;
  d = Math.imul(turn((d ^ Math.imul(turn(Math.imul(k4, c4), 18), c1)), 13) + a, 5) + 0x32ac3b17;
  [lanes[0], lanes[1], lanes[2], lanes[3]] = [a | 0, b | 0, c | 0, d | 0];
}

function mixTail(lanes: [number, number, number, number], text: string, at: number): void {
  const rest = text.length - at;
  if (rest > 6) lanes[3] ^= Math.imul(turn(Math.imul(unitPair(text, at + 6), c4), 18), c1);
  if (rest > 4) lanes[2] ^= Math.imul(turn(Math.imul(unitPair(text, at + 4), c3), 17), c4);
  if (rest > 2) lanes[1] ^= Math.imul(turn(Math.imul(unitPair(text, at + 2), c2), 16), c3);
  if (rest > 0) lanes[0] ^= Math.imul(turn(Math.imul(unitPair(text, at), c1), 15), c2);
}

/** Two units as one number of 32 bits, the first in the lower half; beyond the end there are zeros. */
function unitPair(text: string, at: number): number {
  return (at < text.length ? text.charCodeAt(at) : 0) | ((at + 1 < text.length ? text.charCodeAt(at + 1) : 0) << 16);
}

function turn(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function together(a: number, b: number, c: number, d: number): [number, number, number, number] {
  const sum = (a + b + c + d) | 0;
  return [sum, (b + sum) | 0, (c + sum) | 0, (d + sum) | 0];
}

function avalanche(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
