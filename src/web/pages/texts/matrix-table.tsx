import type { VNode } from 'preact';
import { printMatrix } from '../../../process/text/compile/print/matrix.ts';
import type { MatrixRow } from '../../../process/text/compile/print/matrix.ts';
import { textOf } from '../../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import { partyList } from '../../text/party-list.ts';
import { provisionAnchor } from '../../text/provision-view.tsx';
import { notesOf } from '../../text/structure-notes.tsx';
import { ofText } from '../../text/text-language.ts';
import type { TextView } from '../../text/text-view.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

interface MatrixProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provisions: readonly NegotiatedProvision[];
}

/** The points in two columns: the text, and what is proposed in its place. Nothing is added to the proposals or taken from them. */
export function MatrixTable({ visit, view, provisions }: MatrixProps): VNode {
  const { words } = visit;
  const { sequence } = view.negotiation.text;
  const rows = provisions.flatMap((provision) => {
    const points = printMatrix(provision.compilation, { names: view.names, sequence });
    const notes = notesOf({ visit, view, provision });
    return points.length + notes.length === 0 ? [] : [{ provision, points, notes }];
  });
  if (rows.length === 0) return <p>{words('texts.matrix.none')}</p>;
  return (
    <table class="matrix">
      <caption class="visually-hidden">{words('texts.mode.matrix')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('texts.matrix.text')}</th>
          <th scope="col">{words('texts.matrix.proposals')}</th>
        </tr>
      </thead>
      {rows.map(({ provision, points, notes }) => (
        <tbody key={provision.id} id={provisionAnchor(provision.id)}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <a href={linkTo(visit, 'provision', { id: provision.id })} {...ofText(view.negotiation.text.language)}>{provision.label === '' ? words('texts.paragraph') : provision.label}</a>
            </th>
          </tr>
          {points.map((row) => (
            <PointRow key={row.point} visit={visit} view={view} row={row} />
          ))}
          {notes.map((note, at) => (
            <tr key={note}>
              <td />
              <td>
                {provision.added !== undefined && at === 0 && <span {...ofText(view.negotiation.text.language)}>{textOf(provision.base)} </span>}
                <span class="by">{note}</span>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PointRow({ visit, view, row: { before, after, base, proposals } }: { readonly visit: Visit; readonly view: TextView; readonly row: MatrixRow }): VNode {
  const { words } = visit;
  const own = ofText(view.negotiation.text.language);
  return (
    <tr>
      <td data-label={words('texts.matrix.text')} {...own}>
        <span class="around">{before} </span>
        <strong>{base === '' ? '[…]' : base}</strong>
        <span class="around"> {after}</span>
      </td>
      <td data-label={words('texts.matrix.proposals')}>
        <ul>
          {proposals.map(({ parties, text }) => (
            <li key={text + parties.join(',')}>
              {text === '' ? <em>{words('text.no-text')}</em> : <span {...own}>{text}</span>}
              {parties.length > 0 && <span class="by"> – {partyList(visit, view, parties)}</span>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
