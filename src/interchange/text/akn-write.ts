import { agreementLevels, revisionStatuses } from '../../process/text/state.ts';
import { analysisOf } from './akn-analysis.ts';
import { bodyOf } from './akn-body.ts';
import { negotiationNamespace, negotiationOf } from './akn-negotiation.ts';
import { AknParties, partyId } from './akn-parties.ts';
import { treeOf } from './akn-tree.ts';
import { unitsOf } from './akn-units.ts';
import { identificationOf, revisionsOf } from './akn-work.ts';
import { element, empty } from './markup.ts';
import type { Markup } from './markup.ts';
import type { TextOut } from './out.ts';

/** Of Akoma Ntoso 3.0, release of 30 March 2017 (OASIS LegalDocumentML). */
export const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A text as Akoma Ntoso 3.0, valid against its schema: a `statement` with its recitals as preamble and all else as
 * `mainBody`. `wId` is the permanent id of a provision, `eId` its place. `base`, `clean`, `agreed` and a party's reading are
 * ordinary expressions of the text. The compilation follows a profile of its own: an open point is an `inline` of the name
 * `bracket` with `del` and `ins`, an alternative to a whole paragraph is one with `alternativeTo`; whoever reads `ins` as
 * text and leaves out `del` reads all alternatives one after another, so it is for those who know the profile. Characters
 * that XML does not take are left out. Refused, with a RangeError: as in `paragraphsOf`.
 */
export function writeAkn(out: TextOut): string {
  const parties = new AknParties(out);
  const tree = treeOf(unitsOf(out, parties));
  const body = bodyOf(out, tree);
  const analysis = analysisOf(out, tree, parties);
  const negotiation = element('proprietary', { source: '#secretariat' }, [negotiationOf(out, parties)], '\n');
  const meta = element('meta', {}, [identificationOf(out), lifecycleOf(out), workflowOf(out), ...analysis, referencesOf(out, parties), negotiation], '\n');
  const contains = out.variant === 'compilation' || out.variant === 'changes' ? 'multipleVersions' : 'singleVersion';
  const statement = element('statement', { name: 'negotiatedText', contains }, [meta, ...body], '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: aknNamespace, 'xmlns:tvx': negotiationNamespace }, [statement], '\n').markup}\n`;
}

function lifecycleOf(out: TextOut): Markup {
  const events = revisionsOf(out).map(({ number, status, issuedAt }, at) => empty('eventRef', { eId: `rev-${number}`, date: issuedAt.slice(0, 10), source: `#document-${number}`, type: at === 0 ? 'generation' : 'amendment', refersTo: `#${status}`, originatingExpression: number === out.text.revision.number ? 'true' : undefined }));
  return element('lifecycle', { source: '#secretariat' }, events, '\n');
}

/** Each revision and each agreement. */
function workflowOf(out: TextOut): Markup {
  const issued = revisionsOf(out).map(({ number, status, issuedAt }) => ({ date: issuedAt.slice(0, 10), step: empty('step', { eId: `step-rev-${number}`, date: issuedAt.slice(0, 10), by: '#secretariat', as: '#editor', outcome: `#${status}`, href: `#rev-${number}` }) }));
  const agreed = out.text.provisions.flatMap(({ id, state }) => (state?.agreement === undefined ? [] : [{ date: state.agreement.on, step: empty('step', { date: state.agreement.on, by: '#meeting', outcome: `#${state.agreement.level}`, href: `#${id}` }) }]));
  return element('workflow', { source: '#secretariat' }, [...issued, ...agreed].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ step }) => step), '\n');
}

function referencesOf(out: TextOut, parties: AknParties): Markup {
  const ontology = (name: string, showAs: string, kind: string, eId: string) => empty(name, { eId, href: `/akn/ontology/${kind}/${eId}`, showAs });
  return element('references', { source: '#secretariat' }, [
    ...revisionsOf(out).map(({ number, name }, at) => empty(at === 0 ? 'original' : 'passiveRef', { eId: `document-${number}`, href: `/${encodeURIComponent(out.process)}/texts/${out.text.text.id}/revisions/${number}`, showAs: name })),
    ontology('TLCOrganization', 'Secretariat', 'organization', 'secretariat'),
    ontology('TLCOrganization', 'Meeting', 'organization', 'meeting'),
    ...parties.met.map((party) => ontology('TLCOrganization', out.nameOf(party), 'organization', partyId(party))),
    ontology('TLCRole', 'Editor', 'role', 'editor'),
    ...[...revisionStatuses, ...agreementLevels].map((word) => ontology('TLCConcept', word, 'concept', word)),
  ], '\n');
}
