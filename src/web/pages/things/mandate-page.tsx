import type { VNode } from 'preact';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { mentionedByClaims } from '../../../process/work-plan/mentions.ts';
import { paragraphKept } from '../../../process/work-plan/paragraph-kept.ts';
import type { MandateState, Paragraph } from '../../../process/work-plan/state.ts';
import { eventsAmong } from '../../../store/work-plan/events-among.ts';
import type { MandatedEvent } from '../../../store/work-plan/events-among.ts';
import { listActs } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { ActList } from '../../parts/act-list.tsx';
import { ClaimsTable } from '../../parts/claims-table.tsx';
import { dayText, MarkBadge, When } from '../../parts/date.tsx';
import { subjectsOfActs } from '../../parts/sentence.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from './missing-page.ts';

/** How many entries of the plan a paragraph shows before it only counts them. */
const shownEvents = 4;

/** One mandate: each paragraph, what it asks for, and in short what came of it. */
export async function mandatePage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const mandate = isId(id) ? await loadState(pool, process, position, 'mandate', id) : undefined;
  if (mandate === undefined) return missingPage(visit);
  const [events, history] = await Promise.all([
    eventsAmong(pool, process, position, { paragraphs: mandate.paragraphs.map((paragraph) => paragraph.id) }),
    listActs(pool, { process, upTo: position, subject: subjectKey('mandate', id), limit: 500, reader: visit.actor }),
  ]);
  const names = await loadNames(pool, process, position, [...subjectsOfActs(history.map(({ act }) => act)), ...mentionedByClaims(mandate.claims)]);
  const { words, language } = visit;
  return {
    title: mandate.symbol,
    trail: [{ label: words('mandates.title'), href: linkTo(visit, 'mandates', {}) }],
    body: (
      <article class="thing mandate">
        <h1>
          <bdi class="over-title">{mandate.symbol}</bdi> <Text text={mandate.title} language={language} />
        </h1>
        <p class="under-title">
          {words('mandate.adopted', { day: dayText(mandate.adoptedOn, language) })} · {words('mandate.paragraphs', { count: mandate.paragraphs.length })}
        </p>
        {mandate.paragraphs.length > 0 && <ParagraphTable visit={visit} mandate={mandate} events={events} />}
        {mandate.claims.length > 0 && (
          <section aria-labelledby="sources">
            <h2 id="sources">{words('claims.title')}</h2>
            <ClaimsTable visit={visit} state={mandate} names={names} caption={words('claims.title')} />
          </section>
        )}
        <section aria-labelledby="history">
          <h2 id="history">{words('thing.history')}</h2>
          <ActList visit={visit} acts={history} names={names} />
        </section>
      </article>
    ),
  };
}

function ParagraphTable({ visit, mandate, events }: { readonly visit: Visit; readonly mandate: MandateState; readonly events: readonly MandatedEvent[] }): VNode {
  const { words } = visit;
  return (
    <table class="paragraphs">
      <caption class="visually-hidden">{words('mandate.produced')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('mandate.paragraph')}</th>
          <th scope="col">{words('mandate.asks')}</th>
          <th scope="col">{words('mandate.produced')}</th>
        </tr>
      </thead>
      <tbody>
        {mandate.paragraphs.map((paragraph) => (
          <ParagraphRow key={paragraph.id} visit={visit} mandate={mandate} paragraph={paragraph} events={events.filter((event) => event.paragraphs.includes(paragraph.id))} />
        ))}
      </tbody>
    </table>
  );
}

interface ParagraphRowProps {
  readonly visit: Visit;
  readonly mandate: MandateState;
  readonly paragraph: Paragraph;
  readonly events: readonly MandatedEvent[];
}

function ParagraphRow({ visit, mandate, paragraph, events }: ParagraphRowProps): VNode {
  const { words, language } = visit;
  const href = linkTo(visit, 'paragraph', { id: mandate.id, paragraph: paragraph.id });
  return (
    <tr id={paragraph.id}>
      <th scope="row">
        <a href={href}>
          <bdi>{paragraph.label}</bdi>
        </a>
      </th>
      <td>
        <Text text={paragraph.gist} language={language} />
        <DueLine visit={visit} mandate={mandate} paragraph={paragraph} events={events} />
      </td>
      <td>
        {events.length === 0 && <span class="unknown">{words('mandate.produced-count', { count: 0 })}</span>}
        <ul class="short">
          {events.slice(0, shownEvents).map((event) => (
            <li key={event.id}>
              <a href={visit.eventHref(event.id)}>
                <Text text={event.title} language={language} />
              </a>
              <span class="link-date">
                <When date={event.date} language={language} /> <MarkBadge mark={event.dateMark} words={words} />
              </span>
            </li>
          ))}
          {events.length > shownEvents && (
            <li>
              <a href={href}>{words('mandate.more', { count: events.length - shownEvents })}</a>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}

/** By when a paragraph wants its result, and whether it came; nothing for a paragraph that names no day. */
export function DueLine({ visit, mandate, paragraph, events }: ParagraphRowProps): VNode | null {
  const { words, language } = visit;
  const kept = paragraphKept(paragraph, mandate.adoptedOn, events, visit.asOf ?? visit.today);
  if (kept === undefined) return null;
  return (
    <p class={`due due-${kept}`}>
      {words('mandate.due')} <When date={paragraph.dueBy} language={language} />
      {' · '}
      {words(`kept.${kept}`, { adopted: dayText(mandate.adoptedOn, language) })}
    </p>
  );
}
