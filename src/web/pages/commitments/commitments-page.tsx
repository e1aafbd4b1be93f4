import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { loadAgreedTexts } from '../../../store/commitments/agreed-words.ts';
import type { AgreedText } from '../../../store/commitments/agreed-words.ts';
import { countsOnCommitments } from '../../../store/commitments/counts-on-commitments.ts';
import type { CountsOnCommitment } from '../../../store/commitments/counts-on-commitments.ts';
import { dayText } from '../../parts/date.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { FirstWords } from './commitment-words.tsx';
import { loadCommitments, wordsOfCommitment } from './load-commitments.ts';

/** What the agreed texts ask for, with how much there is of what was pledged, shared and reported on each. Counts compare nobody. */
export async function commitmentsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, actor } = visit;
  const [commitments, texts, counts] = await Promise.all([loadCommitments(visit), loadAgreedTexts(pool, process, position), countsOnCommitments(pool, process, position)]);
  const path = linkTo(visit, 'commitments', {}).split('?')[0] ?? '';
  const able = visit.asOf === undefined && may(actor, 'make-commitment');
  return {
    title: words('follow-up.commitments'),
    sheet: 'follow-up.css',
    wide: true,
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }],
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('follow-up.commitments')}</h1>
        <Siblings visit={visit} at="commitments" />
        <p class="lead">{words('commitments.lead')}</p>
        {able && (
          <p class="ways">
            <a class="button" href={linkTo(visit, 'newCommitment', {})}>{words('commitments.new')}</a>
          </p>
        )}
        {commitments.length === 0 && <p>{words('commitments.none')}</p>}
        {[...Map.groupBy(commitments, ({ text }) => text)].map(([id, own]) => (
          <OfText key={id} visit={visit} text={texts.get(id)} id={id} commitments={own} counts={counts} />
        ))}
      </>
    ),
  };
}

interface OfTextProps {
  readonly visit: Visit;
  readonly id: string;
  readonly text: AgreedText | undefined;
  readonly commitments: readonly CommitmentState[];
  readonly counts: ReadonlyMap<string, CountsOnCommitment>;
}

function OfText({ visit, id, text, commitments, counts }: OfTextProps): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby={`of-${id}`}>
      <h2 id={`of-${id}`}>
        <a href={linkTo(visit, 'text', { id })}>{text === undefined ? id : <Text text={text.title} language={language} />}</a>
      </h2>
      <table class="register commitments">
        <caption class="visually-hidden">{words('follow-up.commitments')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('commitments.label')}</th>
            <th scope="col">{words('commitments.commitment')}</th>
            <th scope="col">{words('commitments.benchmarks')}</th>
            <th scope="col" class="number">{words('follow-up.pledges')}</th>
            <th scope="col" class="number">{words('follow-up.practices')}</th>
            <th scope="col" class="number">{words('follow-up.reports')}</th>
          </tr>
        </thead>
        <tbody>
          {commitments.map((one) => (
            <Row key={one.id} visit={visit} text={text} commitment={one} counts={counts.get(one.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ visit, text, commitment, counts }: { readonly visit: Visit; readonly text: AgreedText | undefined; readonly commitment: CommitmentState; readonly counts: CountsOnCommitment | undefined }): VNode {
  const { words, language } = visit;
  const { id, label, title, benchmarks, status } = commitment;
  const next = benchmarks.flatMap(({ by }) => by ?? []).toSorted()[0];
  const number = (count: number | undefined, href: string, of: string) => (count === undefined || count === 0 ? <span class="soft">–</span> : <a href={href} aria-label={`${of}: ${count}`}>{new Intl.NumberFormat(language).format(count)}</a>);
  return (
    <tr>
      <td class="commitment-label">{label}</td>
      <th scope="row" class="what">
        <a href={linkTo(visit, 'commitment', { id })}><Text text={title} language={language} /></a>
        {status === 'closed' && <span class="mark"> {words('commitments.closed')}</span>}
        {text !== undefined && <FirstWords text={text} provisions={wordsOfCommitment(commitment, text)} />}
      </th>
      <td data-label={words('commitments.benchmarks')}>
        {benchmarks.length === 0 ? <span class="soft">–</span> : words('commitments.benchmarks.count', { count: benchmarks.length })}
        {next !== undefined && <span class="soft"> {words('commitments.benchmarks.next', { day: dayText(next, language) })}</span>}
      </td>
      <td class="number" data-label={words('follow-up.pledges')}>{number(counts?.pledges, linkTo(visit, 'pledges', {}, { commitment: id }), words('follow-up.pledges'))}</td>
      <td class="number" data-label={words('follow-up.practices')}>{number(counts?.practices, linkTo(visit, 'practices', {}, { commitment: id }), words('follow-up.practices'))}</td>
      <td class="number" data-label={words('follow-up.reports')}>{number(counts?.reports, `${linkTo(visit, 'commitment', { id })}#reports`, words('follow-up.reports'))}</td>
    </tr>
  );
}
