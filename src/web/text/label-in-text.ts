import { labelInText as labelled, spokenLabel } from '../../process/text/labels.ts';
import { labelOrWords } from './structure-notes.tsx';
import type { TextView } from './text-view.ts';

/** What a provision is called where the whole text is spoken of: points with what they belong to; of what has no label, how it begins. */
export function labelInText({ compiled }: Pick<TextView, 'compiled'>, id: string): string {
  const find = (wanted: string) => compiled.provisions.find((one) => one.id === wanted);
  const found = find(id);
  return found === undefined || found.label === '' ? labelOrWords({ compiled }, id) : spokenLabel(labelled(found, find));
}
