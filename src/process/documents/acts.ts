import type { ActOf } from '../vocabulary/act.ts';
import { editionReplaced } from './edition-replaced.ts';
import { editionTaken, takeEdition } from './edition-taken.ts';
import { takePaper } from './take-paper.ts';

/** Every act of this stage, by its type. */
export const documentsActs = { 'edition-taken': editionTaken, 'edition-replaced': editionReplaced } as const;


/** The closed union of the stage's acts. */
export type DocumentsAct = ActOf<typeof documentsActs>;

/** Every command of this stage, by its name. */
export const documentsCommands = { 'take-edition': takeEdition, 'take-paper': takePaper } as const;
