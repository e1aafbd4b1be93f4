import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** In what forms a chain is taken away: as linked data in the terms of PROV-O, as data with every act and its hash, as a table of links. */
export const chainForms = ['jsonld', 'json', 'csv'] as const;
export type ChainForm = (typeof chainForms)[number];

export interface ChainFileLink {
  readonly form: ChainForm;
  readonly href: string;
  readonly label: string;
}

/** The files of a provision's chain. */
export function provisionChainFiles(visit: Visit, id: string): readonly ChainFileLink[] {
  return chainForms.map((form) => ({ form, href: linkTo(visit, 'provisionChainFile', { id, form }), label: visit.words(`chain.file.${form}`) }));
}

/** Those of the whole, or of what came of one thing (`of`) or of what one party did (`by`). */
export function chainFilesOf(visit: Visit, about: Readonly<Record<string, string>> = {}): readonly ChainFileLink[] {
  return chainForms.map((form) => ({ form, href: linkTo(visit, 'chainFile', { form }, about), label: visit.words(`chain.file.${form}`) }));
}
