import type { VNode } from 'preact';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { paragraphKept } from '../../../process/work-plan/paragraph-kept.ts';
import type { MandateState, Paragraph } from '../../../process/work-plan/state.ts';
import { eventsAmong } from '../../../store/work-plan/events-among.ts';
import type { MandatedEvent } from '../../../store/work-plan/events-among.ts';
import { linksAmong } from '../../../store/work-plan/links-among.ts';
import type { LinkEnds } from '../../../store/work-plan/links-among.ts';
import { loadOutline } from '../../../store/work-plan/load-outline.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText, When } from '../../parts/date.tsx';
import { EventTable } from '../../parts/event-table.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { citeParagraph } from './cite-paragraph.ts';
import { missingPage } from './missing-page.ts';

/** "What did OP 30 produce?": one paragraph of a mandate and everything that came of it. */
export async function paragraphPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const { id = '', paragraph: wanted = '' } = visit.parameters;
  const mandate = isId(id) ? await loadState(pool, process, position, 'mandate', id) : undefined;
  const paragraph = mandate?.paragraphs.find((one) => one.id === wanted);
  if (mandate === undefined || paragraph === undefined) return missingPage(visit);
  const [events, outline] = await Promise.all([eventsAmong(pool, process, position, { paragraphs: [paragraph.id] }), loadOutline(pool, process, position)]);
  const keys = events.map((event) => subjectKey('event', event.id));
  const links = await linksAmong(pool, process, position, [...keys, subjectKey('mandate', id)]);
  const names = await loadNames(pool, process, position, links.flatMap((link) => [link.from, link.to]));
  const title = citeParagraph(mandate.symbol, paragraph.label);
  return {
    title,
    trail: [
      { label: words('mandates.title'), href: linkTo(visit, 'mandates', {}) },
      { label: mandate.symbol, href: linkTo(visit, 'mandate', { id }) },
    ],
    body: (
      <article class="thing paragraph">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">
          <Text text={paragraph.gist} language={visit.language} />
        </p>
        <Due visit={visit} mandate={mandate} paragraph={paragraph} events={events} />
        <section aria-labelledby="produced">
          <h2 id="produced">{words('paragraph.produced')}</h2>
          {events.length === 0 ? <p>{words('paragraph.none')}</p> : <EventTable visit={visit} events={events} outline={outline} caption={words('paragraph.events')} />}
        </section>
        <Ends visit={visit} names={names} heading="paragraph.documents" ends={documentsAround(links, keys)} />
        <Ends visit={visit} names={names} heading="paragraph.outward" ends={fedBy(links, keys)} />
        <Neighbours visit={visit} mandate={mandate} paragraph={paragraph} />
      </article>
    ),
  };
}

/** Documents that serve the events or came out of them, each once. */
function documentsAround(links: readonly LinkEnds[], keys: readonly SubjectKey[]): readonly SubjectKey[] {
  const ends = links.flatMap((link) => {
    if (link.relation === 'documents' && keys.includes(link.to)) return [link.from];
    return link.relation === 'produces' && keys.includes(link.from) ? [link.to] : [];
  });
  return [...new Set(ends)].filter((end) => !keys.includes(end));
}

function fedBy(links: readonly LinkEnds[], keys: readonly SubjectKey[]): readonly SubjectKey[] {
  const ends = links.flatMap((link) => (link.relation === 'feeds' && keys.includes(link.from) ? [link.to] : []));
  return [...new Set(ends)].filter((end) => !keys.includes(end));
}

interface DueProps {
  readonly visit: Visit;
  readonly mandate: MandateState;
  readonly paragraph: Paragraph;
  readonly events: readonly MandatedEvent[];
}

function Due({ visit, mandate, paragraph, events }: DueProps): VNode {
  const { words, language } = visit;
  const adopted = dayText(mandate.adoptedOn, language);
  const kept = paragraphKept(paragraph, mandate.adoptedOn, events, visit.asOf ?? visit.today);
  return (
    <dl class="facts">
      <div class={kept === undefined ? undefined : 'large'}>
        <dt>{words('mandate.due')}</dt>
        <dd>
          {kept === undefined ? <span class="unknown">{words('paragraph.no-due')}</span> : <When date={paragraph.dueBy} language={language} />}
          {kept !== undefined && <span class={`why due-${kept}`}>{words(`kept.${kept}`, { adopted })}</span>}
        </dd>
      </div>
      <div>
        <dt>{words('data.mandate')}</dt>
        <dd>
          <a href={`${linkTo(visit, 'mandate', { id: mandate.id })}#${paragraph.id}`}>{plainText(mandate.title, language)}</a>
          <span class="why">{words('mandate.adopted', { day: adopted })}</span>
        </dd>
      </div>
    </dl>
  );
}

interface EndsProps {
  readonly visit: Visit;
  readonly names: Names;
  readonly heading: 'paragraph.documents' | 'paragraph.outward';
  readonly ends: readonly SubjectKey[];
}

function Ends({ visit, names, heading, ends }: EndsProps): VNode | null {
  if (ends.length === 0) return null;
  return (
    <section>
      <h2>{visit.words(heading)}</h2>
      <ul>
        {ends.map((end) => (
          <li key={end}>
            <SubjectLink subject={end} visit={visit} names={names} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ visit, mandate, paragraph }: Omit<DueProps, 'events'>): VNode {
  const index = mandate.paragraphs.indexOf(paragraph);
  const [previous, next] = [mandate.paragraphs[index - 1], mandate.paragraphs[index + 1]];
  const link = (one: Paragraph, rel: 'prev' | 'next') => (
    <a rel={rel} href={linkTo(visit, 'paragraph', { id: mandate.id, paragraph: one.id })}>
      {visit.words(rel === 'prev' ? 'paragraph.previous' : 'paragraph.next')}
      {': '}
      <bdi>{one.label}</bdi>
    </a>
  );
  return (
    <nav class="pager" aria-label={visit.words('list.pages')}>
      {previous !== undefined && link(previous, 'prev')} {next !== undefined && link(next, 'next')}
    </nav>
  );
}
