import type { VNode } from 'preact';
import type { MechanismProposal, MechanismState, RunningMechanism } from '../../../process/commitments/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import type { Attempt } from '../../parts/typed.ts';
import { keysOfParties } from '../../parts/voices.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerMechanism } from './answer-mechanism.ts';
import { loadPlaces } from './load-places.ts';
import type { Place } from './load-places.ts';
import { loadFormData, MechanismForms } from './mechanism-forms.tsx';
import { FateMark } from './mechanisms-page.tsx';

/** One mechanism: who asked for it and where, what the text made of it in its own words, and who runs one. */
export async function mechanismPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const sent = sentForm(visit);
  const outcome = sent === undefined || !isId(id) ? undefined : await answerMechanism(visit, id, sent);
  if (outcome instanceof Response) return outcome;
  const mechanism = isId(id) ? await loadState(pool, process, position, 'mechanism', id) : undefined;
  if (mechanism === undefined) return missingPage(visit);
  const key = subjectKey('mechanism', id);
  const parties = [...mechanism.proposals, ...mechanism.running].flatMap(({ holder }) => holder ?? []);
  const things = [...mechanism.proposals, ...mechanism.running].flatMap(({ thing }) => thing ?? []);
  const documents = mechanism.proposals.flatMap(({ source }) => (source === undefined ? [] : [subjectKey('document', source.document)]));
  const [past, places, version, data] = await Promise.all([loadPast(visit, key, [...keysOfParties(parties), ...things, ...documents]), loadPlaces(visit, mechanism.provisions), subjectVersion(pool, process, key), loadFormData(visit)]);
  const attempt: Attempt | undefined = sent === undefined || !isRefusal(outcome) ? undefined : { sent, refusal: outcome };
  return {
    title: plainText(mechanism.title, language),
    sheet: 'follow-up.css',
    ...(attempt !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('mechanisms.title'), href: linkTo(visit, 'mechanisms', {}) }],
    body: (
      <article class="thing mechanism">
        <h1><Text text={mechanism.title} language={language} /></h1>
        <Siblings visit={visit} at="mechanisms" />
        {attempt !== undefined && <RefusalBanner visit={visit} refusal={attempt.refusal} />}
        <dl class="facts">
          <Fact label={words('mechanisms.kind')}>{words(`word.mechanism-kind.${mechanism.mechanismKind}`)}</Fact>
        </dl>
        <Proposals visit={visit} mechanism={mechanism} names={past.names} />
        <FateInText visit={visit} mechanism={mechanism} places={places} />
        <Running visit={visit} mechanism={mechanism} names={past.names} />
        <MechanismForms visit={visit} mechanism={mechanism} data={data} attempt={attempt} version={version} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

interface PartProps {
  readonly visit: Visit;
  readonly mechanism: MechanismState;
  readonly names: Names;
}

function Proposals({ visit, mechanism, names }: PartProps): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words('mechanisms.asked-for')}</h2>
      <ul class="plain places">
        {mechanism.proposals.map((proposal, index) => (
          <li key={index}><Proposal visit={visit} proposal={proposal} names={names} /></li>
        ))}
      </ul>
    </section>
  );
}

function Proposal({ visit, proposal: { holder, source, thing }, names }: { readonly visit: Visit; readonly proposal: MechanismProposal; readonly names: Names }): VNode {
  return (
    <>
      {holder !== undefined && <HolderName of={holder} visit={visit} names={names} />}
      {holder !== undefined && (source !== undefined || thing !== undefined) && ' · '}
      {source !== undefined && <SubjectLink subject={subjectKey('document', source.document)} visit={visit} names={names} />}
      {source?.locator !== undefined && <span class="soft"> {source.locator}</span>}
      {source !== undefined && thing !== undefined && ' · '}
      {thing !== undefined && <SubjectLink subject={thing} visit={visit} names={names} />}
    </>
  );
}

/** The words of the provisions themselves, beside what the secretariat says of it. */
function FateInText({ visit, mechanism, places }: { readonly visit: Visit; readonly mechanism: MechanismState; readonly places: readonly Place[] }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="fate">
      <h2 id="fate">{words('mechanisms.in-text')}</h2>
      <p><FateMark visit={visit} mechanism={mechanism} /></p>
      {mechanism.fateNote !== undefined && <p class="fate-note"><Text text={mechanism.fateNote} language={language} /></p>}
      {places.map(({ provision, label, words: said, language: written, textTitle }) => (
        <figure key={provision} class="provision-words">
          <blockquote lang={written} dir="auto">{said}</blockquote>
          <figcaption>
            <a href={linkTo(visit, 'provision', { id: provision })}>{label === '' ? provision : label}</a> · <Text text={textTitle} language={language} />
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function Running({ visit, mechanism, names }: PartProps): VNode {
  const { words } = visit;
  const now = mechanism.running.filter(({ until }) => until === undefined);
  const gone = mechanism.running.filter(({ until }) => until !== undefined);
  return (
    <section aria-labelledby="running">
      <h2 id="running">{words('mechanisms.run-by')}</h2>
      {now.length === 0 ? <p class="soft">{words('mechanisms.run-by.nobody')}</p> : <ul class="plain runners">{now.map((one) => <Runner key={one.id} visit={visit} one={one} names={names} />)}</ul>}
      {gone.length > 0 && (
        <details>
          <summary>{words('mechanisms.run-once', { count: gone.length })}</summary>
          <ul class="plain runners">{gone.map((one) => <Runner key={one.id} visit={visit} one={one} names={names} />)}</ul>
        </details>
      )}
    </section>
  );
}

function Runner({ visit, one, names }: { readonly visit: Visit; readonly one: RunningMechanism; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { holder, name, since, until, address, thing, note } = one;
  return (
    <li>
      <p>
        <strong>{holder === undefined ? <Text text={name ?? {}} language={language} /> : <HolderName of={holder} visit={visit} names={names} />}</strong>
        {since !== undefined && <span class="soft"> {words('mechanisms.since', { since: sinceText(since, visit) })}</span>}
        {until !== undefined && <span class="soft"> {words('mechanisms.until', { day: dayText(until, language) })}</span>}
      </p>
      {note !== undefined && <p><Text text={note} language={language} /></p>}
      {(address !== undefined || thing !== undefined) && (
        <p class="soft">
          {address !== undefined && <a href={address} rel="nofollow noopener">{address.replace(/^https?:\/\//u, '')}</a>}
          {address !== undefined && thing !== undefined && ' · '}
          {thing !== undefined && <SubjectLink subject={thing} visit={visit} names={names} />}
        </p>
      )}
    </li>
  );
}

/** A day is written out, a year or a month as the reader's language writes it. */
function sinceText(since: string, { language }: Visit): string {
  if (since.length === 10) return dayText(since, language);
  return since.length === 4 ? since : new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${since}-15T00:00:00Z`));
}
