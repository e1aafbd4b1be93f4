import type { Block } from '../../process/text/compile/print/runs.ts';

/** So many letters, names and all, fit on the screen in each size of type, the largest first; behind the last it goes on in parts. */
const most = [150, 260, 400, 600, 850, 1200, 1700] as const;

/** The sizes there are: 1, the largest, to this one, the smallest that is legible from the back of a hall. */
export const smallestFit = most.length;

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/gu;

/** The size that a paragraph will need, told from its length; a page with its script measures. Chinese, Japanese and Korean signs are as wide as two letters. */
export function textFitOf(blocks: readonly Block[], nameOf: (party: string) => string): number {
  const text = blocks.flatMap(({ runs }) => runs.map((run) => (run.is === 'words' ? run.text : run.is === 'names' ? ` – ${run.parties.map(nameOf).join(', ')}` : '/'))).join('');
  const width = text.length + 0.9 * (text.match(wide)?.length ?? 0) + blocks.length * 40;
  const size = most.findIndex((letters) => width <= letters);
  return size < 0 ? smallestFit : size + 1;
}
