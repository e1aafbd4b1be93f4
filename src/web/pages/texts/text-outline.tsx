import type { VNode } from 'preact';
import { pointsLeftIn } from '../../../process/text/progress/counts.ts';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import { textOf } from '../../../process/text/compile/tokens.ts';
import { provisionAnchor } from '../../text/provision-view.tsx';
import { ofText } from '../../text/text-language.ts';
import { isHeading } from '../../text/text-parts.ts';
import type { TextPart } from '../../text/text-parts.ts';
import type { TextView } from '../../text/text-view.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { writeTextQuery } from './text-query.ts';
import type { TextQuery } from './text-query.ts';

interface OutlineProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly query: TextQuery;
  readonly provisions: readonly NegotiatedProvision[];
  readonly parts: readonly TextPart[];
}

const mostWords = 12;

/** The headings, articles and objectives of the text with the points that are open under each; a text without any has a list of its paragraphs by number. */
export function TextOutline({ visit, view, query, provisions, parts }: OutlineProps): VNode | null {
  const sections = sectionsOf(provisions);
  const entries = sections.length > 1 ? sections : provisions.flatMap((provision) => (provision.label === '' ? [] : [{ head: provision, points: pointsLeftIn([provision]) }]));
  if (entries.length < 2) return null;
  const places = new Map(provisions.map(({ id }, at) => [id, at]));
  const own = ofText(view.negotiation.text.language);
  return (
    <details class={`text-outline${sections.length > 1 ? '' : ' by-label'}`} open>
      <summary>{visit.words('texts.outline')}</summary>
      <ol>
        {entries.map(({ head, points }) => (
          <li key={head.id} class={`outline-${Math.min(head.level, 2)}`}>
            <a href={hrefTo({ visit, view, query, parts }, head.id, places.get(head.id) ?? 0)} {...own}>
              {head.label} {sections.length > 1 && startOf(head)}
            </a>
            {points > 0 && sections.length > 1 && <span class="points"> {visit.words('texts.points', { count: points })}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A provision in the part of the text where it stands. */
function hrefTo({ visit, view, query, parts }: Omit<OutlineProps, 'provisions'>, id: string, at: number): string {
  const part = query.part === 'all' ? 'all' : Math.max(1, parts.findIndex(({ last }) => at < last) + 1);
  const shown = parts[(query.part === 'all' ? 1 : query.part) - 1];
  const here = query.part === 'all' || (shown !== undefined && at >= shown.first && at < shown.last);
  const anchor = `#${provisionAnchor(id)}`;
  return here ? anchor : linkTo(visit, 'text', { id: view.negotiation.text.id }, writeTextQuery({ ...query, part })) + anchor;
}

function sectionsOf(provisions: readonly NegotiatedProvision[]): readonly { readonly head: NegotiatedProvision; readonly points: number }[] {
  const heads = provisions.flatMap((provision, at) => (isHeading(provision) ? [at] : []));
  return heads.flatMap((at, index) => {
    const head = provisions[at];
    return head === undefined ? [] : [{ head, points: pointsLeftIn(provisions.slice(at, heads[index + 1] ?? provisions.length)) }];
  });
}

function startOf({ base }: NegotiatedProvision): string {
  return base.length > mostWords ? `${textOf(base.slice(0, mostWords))}…` : textOf(base);
}
