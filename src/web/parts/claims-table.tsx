import type { VNode } from 'preact';
import type { Claim } from '../../process/vocabulary/claim.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { currentOf } from '../../process/work-plan/event-claims.ts';
import { disagreementsOf } from '../../process/work-plan/disagreements.ts';
import type { Nature } from '../../process/work-plan/disagreements.ts';
import { claimsOf } from '../../process/work-plan/plan.ts';
import type { SubjectState } from '../../process/work-plan/state.ts';
import type { Names } from '../../store/work-plan/names.ts';
import type { Visit } from '../visit.ts';
import { ClaimValueText, propertyLabel } from './claim-value.tsx';
import { dayText, MarkBadge } from './date.tsx';
import { SubjectLink } from './sentence.tsx';

const firstProperties = ['date', 'place', 'phase', 'title'];

/** The properties that something is said about: date, place, phase and title first, then the process's own as they came. */
export function propertiesOf(claims: readonly Claim[]): readonly string[] {
  const said = new Set(claims.map((claim) => claim.property));
  return [...firstProperties.filter((property) => said.has(property)), ...[...said].filter((property) => !firstProperties.includes(property))];
}

interface ClaimsTableProps {
  readonly visit: Visit;
  readonly state: Pick<SubjectState, 'kind' | 'id' | 'claims'>;
  readonly names: Names;
  /** What the table is called; shown to screen readers. */
  readonly caption: string;
}

/** Everything that is said of a thing, by property, newest first, the current statement marked, disagreements named (rule WP-3). */
export function ClaimsTable({ visit, state, names, caption }: ClaimsTableProps): VNode {
  const { words } = visit;
  const natures = new Map(disagreementsOf(state).map((one) => [one.property, one.nature]));
  return (
    <table class="claims">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words('claims.value')}</th>
          <th scope="col">{words('claims.source')}</th>
          <th scope="col">{words('claims.made-on')}</th>
        </tr>
      </thead>
      {propertiesOf(state.claims).map((property) => (
        <PropertyGroup key={property} visit={visit} property={property} claims={state.claims} nature={natures.get(property)} names={names} />
      ))}
    </table>
  );
}

interface PropertyGroupProps {
  readonly visit: Visit;
  readonly property: string;
  readonly claims: readonly Claim[];
  readonly nature: Nature | undefined;
  readonly names: Names;
}

function PropertyGroup({ visit, property, claims, nature, names }: PropertyGroupProps): VNode {
  const { words } = visit;
  const current = currentOf(claims, property)?.claim;
  // Of several of one day the current one comes first, so that the order shows what stands.
  const said = claimsOf(claims, property).toSorted((a, b) => (a.madeOn === b.madeOn ? Number(b === current) - Number(a === current) : 0));
  return (
    <tbody>
      <tr class="property">
        <th colSpan={3} scope="rowgroup">
          <span class="property-name">{propertyLabel(property, visit)}</span>
          {nature !== undefined && (
            <span class={`nature nature-${nature}`}>
              {words(`claims.differ.${nature}`)}
            </span>
          )}
        </th>
      </tr>
      {said.map((claim) => (
        <ClaimRow key={claim.claim} visit={visit} claim={claim} current={said.length > 1 && claim === current} names={names} />
      ))}
    </tbody>
  );
}

function ClaimRow({ visit, claim, current, names }: { readonly visit: Visit; readonly claim: Claim; readonly current: boolean; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <tr class={current ? 'current' : undefined} id={`claim-${claim.claim}`}>
      <td class="value">
        <ClaimValueText value={claim.value} visit={visit} names={names} /> <MarkBadge mark={claim.mark} words={words} /> {current && <span class="is-current">{words('claims.current')}</span>}
        {claim.note !== undefined && <p class="note" dir="auto">{claim.note}</p>}
      </td>
      <td class="source">
        <ClaimSource visit={visit} claim={claim} names={names} />
      </td>
      <td class="made-on">{dayText(claim.madeOn, language)}</td>
    </tr>
  );
}

/** The document that says so and the place in it, and how sure the reading is where it is not simply read. */
export function ClaimSource({ visit, claim, names }: { readonly visit: Visit; readonly claim: Claim; readonly names: Names }): VNode {
  const { source, certainty } = claim;
  return (
    <>
      {source === undefined ? visit.words('claims.by-act') : <SubjectLink subject={subjectKey('document', source.document)} visit={visit} names={names} />}
      {source?.locator !== undefined && <> · <Locator text={source.locator} /></>}
      {certainty !== undefined && certainty !== 'read' && <> <span class={`certainty certainty-${certainty}`}>{visit.words(`certain.${certainty}`)}</span></>}
    </>
  );
}

/** Locators are written in Latin letters; isolated, they stay in order within right-to-left text. */
export function Locator({ text }: { readonly text: string }): VNode {
  return <bdi class="locator">{text}</bdi>;
}
