import type { VNode } from 'preact';
import { documentKinds } from '../../../process/work-plan/document-kind.ts';
import { documentKindLabel } from '../../parts/document-line.tsx';
import { Pick } from '../../parts/pick.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { DocumentsQuery } from './documents-query.ts';

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function DocumentsFilter({ visit, query }: { readonly visit: Visit; readonly query: DocumentsQuery }): VNode {
  const { words } = visit;
  const { filter, sort, descending } = query;
  const active = Object.keys(filter).length > 0;
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'documents', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {sort !== 'date' && <input type="hidden" name="sort" value={sort} />}
        {descending && <input type="hidden" name="order" value="desc" />}
        <Field name="words" label={words('documents.words')} type="search" value={filter.words} />
        <Pick name="kind" label={words('documents.kind')} any={words('filter.any')} chosen={filter.kind} options={documentKinds.map((kind) => ({ value: kind, label: documentKindLabel(kind, visit) }))} />
        <Field name="author" label={words('documents.author')} type="search" value={filter.author} />
        <Field name="from" label={words('documents.circulated-from')} type="date" value={filter.from} />
        <Field name="to" label={words('documents.circulated-to')} type="date" value={filter.to} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'documents', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly type: 'search' | 'date';
  readonly value: string | undefined;
}

function Field({ name, label, type, value }: FieldProps): VNode {
  return (
    <label>
      <span>{label}</span>
      {type === 'date' ? <input type="date" name={name} value={value} /> : <input type="search" name={name} value={value} />}
    </label>
  );
}
