/** Six sizes of type for a name, the largest first: how wide the longest is that each still takes. */
const widest = [9, 14, 20, 36, 58] as const;

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/gu;
/** Signs that stand over or under others. */
const without = /\p{M}/gu;

/**
 * Which size of type a name gets so that it fills the screen and fits in at most three lines: 1, the largest, to 6.
 * Chinese, Japanese and Korean signs are as wide as two letters.
 */
export function fitOf(name: string): number {
  const width = name.length - (name.match(without)?.length ?? 0) + 0.9 * (name.match(wide)?.length ?? 0);
  const size = widest.findIndex((most) => width <= most);
  return size < 0 ? widest.length + 1 : size + 1;
}
