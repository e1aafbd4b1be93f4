import type { DisagreementState } from '../../../process/synthesis/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { listDocuments } from '../../../store/work-plan/list-documents.ts';
import { listRecommendations } from '../../../store/synthesis/list-recommendations.ts';
import type { Visit } from '../../visit.ts';
import { textField, textFields } from '../../take-form.ts';
import { loadCitables } from './citable-things.ts';
import type { Citable } from './citable-things.ts';
import { rowsOf, sentRows } from './evidence-fields.tsx';
import type { EvidenceRow } from './evidence-fields.tsx';

/** As many as the record takes. */
export const mostSides = 8;

/** What the form of a contested question offers to choose from. */
export interface DisagreementFormData {
  readonly recommendations: readonly { readonly id: string; readonly text: string }[];
  readonly citables: readonly Citable[];
  readonly documents: readonly { readonly id: string; readonly title: LocalizedText }[];
}

export async function loadDisagreementForm(visit: Visit): Promise<DisagreementFormData> {
  const { store: { pool }, process, position } = visit;
  const [recommendations, citables, documents] = await Promise.all([listRecommendations(pool, { process, position, filter: { status: ['confirmed', 'proposed'] }, limit: 1000 }), loadCitables(visit), listDocuments(pool, { process, position, filter: {}, sort: 'date', descending: true, limit: 500, offset: 0 })]);
  return { recommendations: recommendations.map(({ id, text }) => ({ id, text })), citables, documents: documents.map(({ id, title }) => ({ id, title })) };
}

export type Texts = Readonly<Partial<Record<Language, string>>>;

/** A side as it stands in the form. */
export interface DraftSide {
  /** Its number in the form, from 0. */
  readonly at: number;
  readonly label: Texts;
  readonly recommendations: readonly string[];
  readonly evidence: readonly EvidenceRow[];
  readonly sources: readonly { readonly document: string; readonly locator: string }[];
}

export interface DraftQuestion {
  readonly title: Texts;
  readonly sides: readonly DraftSide[];
}

export function draftOf({ title, sides }: DisagreementState): DraftQuestion {
  return { title, sides: sides.map(({ label, recommendations, evidence, sources }, at) => ({ at, label, recommendations, evidence: rowsOf(evidence), sources: sources.map(({ document, locator }) => ({ document, locator: locator ?? '' })) })) };
}

/** What was sent, side by side; a side in which nothing was written is left out. */
export function sentDraft(fields: FormData): DraftQuestion {
  const sides = Array.from({ length: mostSides }, (_, at): DraftSide => {
    const name = `side-${at}`;
    const locators = fields.getAll(`${name}-locator`).map((one) => (typeof one === 'string' ? one.trim() : ''));
    const sources = fields.getAll(`${name}-document`).flatMap((document, place) => (typeof document === 'string' && document !== '' ? [{ document, locator: locators[place] ?? '' }] : []));
    return { at, label: textsIn(fields, `${name}-label`), recommendations: textFields(fields, `${name}-recommendation`), evidence: sentRows(fields, `${name}-evidence`), sources };
  });
  return { title: textsIn(fields, 'title'), sides: sides.filter(({ label, recommendations, evidence, sources }) => Object.keys(label).length + recommendations.length + evidence.length + sources.length > 0) };
}

function textsIn(fields: FormData, name: string): LocalizedText {
  return Object.fromEntries(languages.flatMap((language) => {
    const text = textField(fields, `${name}-${language}`);
    return text === '' ? [] : [[language, text]];
  }));
}
