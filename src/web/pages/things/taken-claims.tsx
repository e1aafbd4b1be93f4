import type { VNode } from 'preact';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { PlacedClaim } from '../../../store/work-plan/claims-from.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { Locator } from '../../parts/claims-table.tsx';
import { ClaimValueText, propertyLabel } from '../../parts/claim-value.tsx';
import { MarkBadge } from '../../parts/date.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';

interface TakenClaimsProps {
  readonly visit: Visit;
  readonly taken: readonly PlacedClaim[];
  readonly names: Names;
  readonly caption: string;
}

const byLocator = new Intl.Collator('en', { numeric: true });

/** Things in the order in which the document speaks of them, as far as its locators tell; without a locator, last. */
function inOrderOfDocument(taken: readonly PlacedClaim[]): readonly (readonly [SubjectKey, readonly PlacedClaim[]])[] {
  const groups = [...Map.groupBy(taken, ({ subject }) => subject)];
  const place = (claims: readonly PlacedClaim[]) => claims[0]?.claim.source?.locator ?? '\uffff';
  return groups.toSorted(([, a], [, b]) => byLocator.compare(place(a), place(b)));
}

/** What one document says, by the thing that it says it of. */
export function TakenClaims({ visit, taken, names, caption }: TakenClaimsProps): VNode {
  const { words } = visit;
  return (
    <table class="claims taken">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words('document.property')}</th>
          <th scope="col">{words('document.value')}</th>
          <th scope="col">{words('document.locator')}</th>
        </tr>
      </thead>
      {inOrderOfDocument(taken).map(([subject, claims]) => (
        <tbody key={subject}>
          <tr class="property">
            <th colSpan={3} scope="rowgroup">
              <SubjectLink subject={subject} visit={visit} names={names} />
            </th>
          </tr>
          {claims.map(({ claim }) => (
            <tr key={claim.claim}>
              <td class="what-property">
                <span class="property-name">{propertyLabel(claim.property, visit)}</span>
              </td>
              <td class="value">
                <ClaimValueText value={claim.value} visit={visit} names={names} /> <MarkBadge mark={claim.mark} words={words} />
                {claim.certainty !== undefined && claim.certainty !== 'read' && <span class={`certainty certainty-${claim.certainty}`}>{words(`certain.${claim.certainty}`)}</span>}
                {claim.note !== undefined && <p class="note" dir="auto">{claim.note}</p>}
              </td>
              <td class="source">{claim.source?.locator !== undefined && <Locator text={claim.source.locator} />}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
