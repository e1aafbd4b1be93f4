import { labelOrWords } from '../../../text/structure-notes.tsx';
import type { TextView } from '../../../text/text-view.ts';

/** What a provision is called within the whole text: points with what they belong to, as `6 (a)`. */
export function labelInText(view: Pick<TextView, 'compiled'>, id: string): string {
  const found = view.compiled.provisions.find((one) => one.id === id);
  const parent = found?.kind === 'point' || found?.kind === 'subpoint' ? view.compiled.provisions.find((one) => one.id === found.parent) : undefined;
  return parent === undefined || parent.label === '' ? labelOrWords(view, id) : `${labelInText(view, parent.id)} ${labelOrWords(view, id)}`;
}
