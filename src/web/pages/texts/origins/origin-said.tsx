import type { VNode } from 'preact';
import type { Origin } from '../../../../process/text/origins/origin.ts';
import type { AmendmentState, RevisionState } from '../../../../process/text/state.ts';
import type { SubjectKey } from '../../../../process/vocabulary/ids.ts';
import type { MessageKey } from '../../../messages/catalogue.ts';
import { HolderName } from '../../../parts/holder-name.tsx';
import { SubjectLink } from '../../../parts/sentence.tsx';
import { momentText } from '../../../parts/date.tsx';
import { plainText, Text } from '../../../parts/text.tsx';
import { partyList } from '../../../text/party-list.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { AskedFor } from './asked-by.ts';
import type { OriginsView } from './load-origins.ts';

interface OriginProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly origins: OriginsView;
  readonly origin: number;
}

/** An origin in a line: by whom or in which revision. */
export function originTitle({ visit, view, origins, origin }: OriginProps): string {
  const found = origins.traced.origins[origin];
  const who = found === undefined ? [] : origins.proponentsOf(found);
  if (found === undefined) return '';
  const kind = visit.words(`text-origins.kind.${found.from}`);
  return who.length === 0 ? kind : `${kind}: ${partyList(visit, view, who)}`;
}

/** Where words come from: who proposed them and when, upon which revision, whether a point was decided so or the next revision has them, and what that rests on. */
export function OriginSaid({ visit, view, origins, origin, asked }: OriginProps & { readonly asked: AskedFor }): VNode {
  const { words } = visit;
  const found = origins.traced.origins[origin];
  if (found === undefined || found.from === 'first') return <span>{words('text-origins.kind.first')}</span>;
  return (
    <>
      {found.from === 'amendments' && found.amendments.length > 0 ? <Amendments visit={visit} view={view} origins={origins} ids={found.amendments} asked={asked} /> : <span>{words(`text-origins.kind.${found.from}`)}</span>}
      {found.from === 'chair' && <ChairSaid visit={visit} view={view} origins={origins} origin={found} />}
      <span class="soft">
        {' · '}
        {'settled' in found && found.settled !== undefined ? <When visit={visit} what="text-origins.settled" at={asked.times.get(found.settled)} /> : <Came visit={visit} revision={origins.revisions[cameWith(found) - 1]} />}
      </span>
    </>
  );
}

/** The number of the revision in which the words stood first. */
function cameWith(origin: Exclude<Origin, { readonly from: 'first' }>): number {
  return origin.from === 'revision' ? origin.number : origin.upon + 1;
}

function When({ visit: { words, language }, what, at }: { readonly visit: Visit; readonly what: MessageKey; readonly at: string | undefined }): VNode {
  return <span>{words(what)}{at !== undefined && <>{' '}<time dateTime={at}>{momentText(at, language)}</time></>}</span>;
}

function Came({ visit, revision }: { readonly visit: Visit; readonly revision: RevisionState | undefined }): VNode {
  const { words, language } = visit;
  if (revision === undefined) return <span>{words('text-origins.came-with')} {words('text-origins.next')}</span>;
  return (
    <>
      {words('text-origins.came-with')} <a href={linkTo(visit, 'revision', { id: revision.id })}><Text text={revision.name} language={language} /></a>, <time dateTime={revision.issuedAt}>{momentText(revision.issuedAt, language)}</time> (<bdi>{revision.decidedBy}</bdi>)
    </>
  );
}

interface AmendmentsProps extends Omit<OriginProps, 'origin'> {
  readonly ids: readonly string[];
  readonly asked: AskedFor;
}

function Amendments({ visit, view, origins, ids, asked }: AmendmentsProps): VNode {
  const all = ids.flatMap((id) => origins.amendments.get(id) ?? []);
  const resting = [...new Set(all.flatMap(({ restsOn }) => restsOn))];
  return (
    <>
      {all.map((one, at) => (
        <span key={one.id}>{at > 0 && '; '}<AmendmentLink visit={visit} view={view} amendment={one} /> <span class="soft"><When visit={visit} what="text-origins.tabled" at={asked.times.get(one.place)} /></span></span>
      ))}
      {resting.length > 0 && <RestsOn visit={visit} keys={resting} asked={asked} />}
    </>
  );
}

function AmendmentLink({ visit, view, amendment: { id, amendmentType, proponents, provision, label = '' } }: { readonly visit: Visit; readonly view: TextView; readonly amendment: AmendmentState }): VNode {
  return (
    <>
      <strong><bdi>{partyList(visit, view, proponents)}</bdi></strong> <a href={linkTo(visit, 'amendment', { id })}><bdi dir="ltr">{amendmentType} {label === '' ? provision : label}</bdi></a>
    </>
  );
}

/** Chain back to who asked for it: recommendations to the inputs they stand in, inputs to whose they are. */
function RestsOn({ visit, keys, asked: { asked, names } }: { readonly visit: Visit; readonly keys: readonly SubjectKey[]; readonly asked: AskedFor }): VNode {
  const { words } = visit;
  return (
    <ul class="origin-rests" aria-label={words('texts.amendment.rests-on')}>
      {keys.map((key) => {
        const found = asked.get(key);
        return (
          <li key={key}>
            {words('texts.amendment.rests-on')}: <SubjectLink subject={key} visit={visit} names={names} />
            {found?.in !== undefined && <span> ← <SubjectLink subject={found.in} visit={visit} names={names} /></span>}
            {found?.by !== undefined && <span> ← <HolderName of={found.by} visit={visit} names={names} /></span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Whose proposals the chair's words answer, and why they are as they are. */
function ChairSaid({ visit, view, origins, origin }: Omit<OriginProps, 'origin'> & { readonly origin: Origin & { readonly from: 'chair' } }): VNode {
  const answered = origin.answers.flatMap((id) => origins.amendments.get(id) ?? []);
  const rationale = origins.consolidations.get(origin.consolidation)?.rationale ?? '';
  return (
    <>
      {answered.length > 0 && <span>, {visit.words('text-origins.answers')}{' '}{answered.map((one, at) => <span key={one.id}>{at > 0 && '; '}<AmendmentLink visit={visit} view={view} amendment={one} /></span>)}</span>}
      {rationale !== '' && origins.sees !== 'revisions' && <span dir="auto"> – {plainText({ [view.negotiation.text.language]: rationale }, visit.language)}</span>}
    </>
  );
}
