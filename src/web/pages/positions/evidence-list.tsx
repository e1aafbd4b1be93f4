import type { VNode } from 'preact';
import type { Passage } from '../../../process/vocabulary/passage.ts';
import { parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { subjectHref, SubjectLink } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The words on which something rests, each with a link to where they stand. */
export function EvidenceList({ visit, evidence, names }: { readonly visit: Visit; readonly evidence: readonly Passage[]; readonly names: Names }): VNode {
  const { words } = visit;
  return (
    <ul class="plain evidence">
      {evidence.map(({ of, span }, at) => (
        <li key={at}>
          {span !== undefined && <blockquote dir="auto">{span.quote}</blockquote>}
          <p class="soft">
            {names.has(of) ? <SubjectLink subject={of} visit={visit} names={names} /> : <a href={placeOf(visit, { of, ...(span !== undefined && { span }) })}>{of}</a>}
            {span === undefined ? ` (${words('evidence.whole')})` : <> · <a href={placeOf(visit, { of, span })}>{words('evidence.place', { start: span.start, end: span.end })}</a></>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where the words stand: in the reader of a text, else on the page of the thing. */
function placeOf(visit: Visit, { of, span }: Passage): string {
  const parsed = parseSubjectKey(of);
  if (parsed?.kind === 'edition') return linkTo(visit, 'edition', { id: parsed.id }, span === undefined ? {} : { from: String(span.start), to: String(span.end) });
  return subjectHref(of, visit) ?? '';
}
