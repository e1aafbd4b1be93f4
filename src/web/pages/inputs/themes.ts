import { codeOf, taxonomyOf } from '../../../process/vocabulary/code-ref.ts';
import type { CodeRef } from '../../../process/vocabulary/code-ref.ts';
import { listThings } from '../../../store/list-things.ts';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** The taxonomies of a process, for choosing themes and for naming them. */
export async function loadTaxonomies({ store: { pool }, process, position }: Pick<Visit, 'store' | 'process' | 'position'>): Promise<readonly TaxonomyState[]> {
  return listThings(pool, { process, position, kind: 'taxonomy', limit: 100 });
}

/** A theme by its heading; its code where the heading is not known. */
export function themeName(ref: CodeRef, taxonomies: readonly TaxonomyState[], { language }: Pick<Visit, 'language'>): string {
  const code = taxonomies.find(({ id }) => `taxonomy:${id}` === taxonomyOf(ref))?.codes.find((one) => one.code === codeOf(ref));
  return code === undefined ? ref : plainText(code.heading, language);
}
