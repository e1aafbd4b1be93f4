import type { VNode } from 'preact';
import { loadAct } from '../../../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../../../store/work-plan/load-acts.ts';
import { withheldPositions } from '../../../store/text/withheld.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { standingText } from '../../parts/act-list.tsx';
import { Moment } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { ActSentence, SubjectLink, subjectsOfActs } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { DataList, subjectsInData } from './entry-data.tsx';
import { missingPage } from './missing-page.ts';
import { parsePosition } from './record-query.ts';

/** One entry of the record: its sentence, all that it holds, and the very text that is hashed. */
export async function entryPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, words } = visit;
  const position = parsePosition(visit.parameters['position']);
  if (position === undefined || position > visit.position) return missingPage(visit);
  const recorded = await loadAct(pool, process, position);
  if (recorded === undefined) return missingPage(visit);
  if ((await withheldPositions(pool, process, visit.actor, [position])).has(position)) return withheldPage(visit, recorded);
  const names = await loadNames(pool, process, visit.position, [recorded.act.subject, ...subjectsOfActs([recorded.act]), ...subjectsInData(recorded.act.body.data)]);
  return {
    title: words('entry.title', { position: String(position) }),
    trail: [{ label: words('record.title'), href: linkTo(visit, 'record', {}) }],
    body: <EntryBody visit={visit} recorded={recorded} names={names} />,
  };
}

/** TX-20: of an act about a text that is not public everybody sees that it stands there, and the hash that proves it. */
function withheldPage(visit: Visit, { act, leafHash }: RecordedAct): Page {
  const { words } = visit;
  const title = words('entry.title', { position: String(act.position) });
  return {
    title,
    trail: [{ label: words('record.title'), href: linkTo(visit, 'record', {}) }],
    body: (
      <article class="thing entry">
        <h1>{title}</h1>
        <p>{words('entry.withheld')}</p>
        <Neighbours visit={visit} position={act.position} />
        <h2>{words('entry.leaf')}</h2>
        <p>
          <code class="hash" dir="ltr">{leafHash}</code>
        </p>
      </article>
    ),
  };
}

interface EntryBodyProps {
  readonly visit: Visit;
  readonly recorded: RecordedAct;
  readonly names: Names;
}

function EntryBody({ visit, recorded, names }: EntryBodyProps): VNode {
  const { words } = visit;
  const { act, entry, leafHash } = recorded;
  return (
    <article class="thing entry">
      <h1>{words('entry.title', { position: String(act.position) })}</h1>
      <p class="says large-sentence" dir="auto">
        <ActSentence body={act.body} visit={visit} names={names} />
      </p>
      <Neighbours visit={visit} position={act.position} />
      <Envelope visit={visit} recorded={recorded} names={names} />
      <section aria-labelledby="data">
        <h2 id="data">{words('entry.data')}</h2>
        <DataList visit={visit} names={names} data={act.body.data} />
      </section>
      <section aria-labelledby="text">
        <h2 id="text">{words('entry.text')}</h2>
        <p>{words('entry.text-lead')}</p>
        <pre class="entry-text" dir="ltr" tabIndex={0} aria-labelledby="text">
          <code>{entry}</code>
        </pre>
        <h3>{words('entry.leaf')}</h3>
        <p>
          <code class="hash" dir="ltr">{leafHash}</code>
        </p>
        <p>{words('entry.recompute')}</p>
      </section>
    </article>
  );
}

/** What stands around the act's own data: what it is about, who did it, when, and when it was written down. */
function Envelope({ visit, recorded: { act }, names }: EntryBodyProps): VNode {
  const { words, language } = visit;
  return (
    <dl class="facts">
      <Fact label={words('entry.type')}>{words(`act-type.${act.body.type}`)}</Fact>
      <Fact label={words('entry.about')}>
        <SubjectLink subject={act.subject} visit={visit} names={names} />
      </Fact>
      <Fact label={words('entry.done')} why={<span class="why">{standingText(act.by, visit, names)}</span>}>
        <Moment at={act.at} language={language} />
      </Fact>
      <Fact label={words('entry.recorded')}>
        <Moment at={act.recordedAt} language={language} />
      </Fact>
      <Fact label={words('entry.version')}>{words('entry.version-value', { version: act.subjectVersion })}</Fact>
      <Fact label={words('entry.id')}>
        <bdi>{act.id}</bdi>
      </Fact>
    </dl>
  );
}

function Neighbours({ visit, position }: { readonly visit: Visit; readonly position: number }): VNode {
  const { words } = visit;
  return (
    <nav class="pager" aria-label={words('list.pages')}>
      {position > 1 && <a rel="prev" href={linkTo(visit, 'entry', { position: String(position - 1) })}>{words('entry.previous')}</a>}{' '}
      {position < visit.position && <a rel="next" href={linkTo(visit, 'entry', { position: String(position + 1) })}>{words('entry.next')}</a>}
    </nav>
  );
}
