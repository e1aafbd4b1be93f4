import type { VNode } from 'preact';
import type { Passage } from '../../../process/vocabulary/passage.ts';
import type { Visit } from '../../visit.ts';
import type { Citable } from './citable-things.ts';

const listId = 'citable-things';

/** The things that can be cited, once on a page, for all its fields. */
export function CitableList({ citables }: { readonly citables: readonly Citable[] }): VNode {
  return (
    <datalist id={listId}>
      {citables.map(({ key, label }) => (
        <option key={key} value={key}>{label}</option>
      ))}
    </datalist>
  );
}

interface EvidenceFieldsProps {
  readonly visit: Visit;
  /** Of the fields: `NAME-of` and `NAME-words`. */
  readonly name: string;
  readonly evidence: readonly Pick<EvidenceRow, 'of' | 'words'>[];
  /** Empty rows at the end. */
  readonly more?: number;
}

export interface EvidenceRow {
  readonly of: string;
  readonly words: string;
}

export function rowsOf(evidence: readonly Passage[]): readonly EvidenceRow[] {
  return evidence.map(({ of, span }) => ({ of, words: span?.quote ?? '' }));
}

/** As they were sent, for whoever has to put something right. */
export function sentRows(fields: FormData, name: string): readonly EvidenceRow[] {
  const words = fields.getAll(`${name}-words`);
  return fields.getAll(`${name}-of`).flatMap((of, at) => {
    const own = words[at];
    return typeof of === 'string' && of !== '' ? [{ of, words: typeof own === 'string' ? own : '' }] : [];
  });
}

/** What is cited: the thing, and the exact words in it. */
export function EvidenceFields({ visit, name, evidence, more = 1 }: EvidenceFieldsProps): VNode {
  const { words } = visit;
  const rows = [...evidence, ...Array.from({ length: more }, () => ({ of: '', words: '' }))];
  return (
    <>
      {rows.map((row, at) => (
        <div key={at} class="evidence-row">
          <label>
            <span>
              {words('positions.cited')} <small class="hint">{words('positions.cited.hint')}</small>
            </span>
            <input name={`${name}-of`} list={listId} value={row.of} autoComplete="off" dir="ltr" maxLength={120} />
          </label>
          <label>
            <span>
              {words('positions.words')} <small class="optional">({words('form.optional')})</small> <small class="hint">{words('positions.words.hint')}</small>
            </span>
            <textarea name={`${name}-words`} rows={2} maxLength={12_000} value={row.words} />
          </label>
        </div>
      ))}
    </>
  );
}
