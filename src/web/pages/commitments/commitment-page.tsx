import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { loadAgreedTexts } from '../../../store/commitments/agreed-words.ts';
import type { AgreedText } from '../../../store/commitments/agreed-words.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerCommitment } from './answer-commitment.ts';
import { CiteThing } from './cite-thing.tsx';
import { CommitmentActs } from './commitment-acts.tsx';
import { CommitmentFollows, loadFollows, partiesInFollows } from './commitment-follows.tsx';
import { ProvisionsInWords } from './commitment-words.tsx';
import { commitmentName, wordsOfCommitment } from './load-commitments.ts';

/** One commitment: its words in their own language, what is to be reached by when, and everything that was done about it. */
export async function commitmentPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language, actor } = visit;
  const id = visit.parameters['id'] ?? '';
  const commitment = isId(id) ? await loadState(pool, process, position, 'commitment', id) : undefined;
  if (commitment === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerCommitment(visit, sent, commitment);
  if (outcome instanceof Response) return outcome;
  const subject = subjectKey('commitment', id);
  const [texts, follows, version] = await Promise.all([loadAgreedTexts(pool, process, position, [commitment.text]), loadFollows(visit, commitment), subjectVersion(pool, process, subject, position)]);
  const past = await loadPast(visit, subject, [...partiesInFollows(follows), ...namedIn(commitment)]);
  const text = texts.get(commitment.text);
  const name = commitmentName(commitment, visit);
  const pledging = visit.asOf === undefined && commitment.status === 'standing' && may(actor, 'make-pledge');
  return {
    title: name,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('follow-up.commitments'), href: linkTo(visit, 'commitments', {}) }],
    body: (
      <article class="thing commitment">
        <h1>
          <span class="over-title">{words('commitments.one', { label: commitment.label })}</span> <Text text={commitment.title} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {commitment.status === 'closed' && <p class="notice">{words('commitments.closed.notice')}</p>}
        {text !== undefined && <ProvisionsInWords visit={visit} text={text} provisions={wordsOfCommitment(commitment, text)} />}
        {pledging && <p class="ways"><a class="button" href={linkTo(visit, 'newPledge', {}, { commitment: id })}>{words('pledges.new')}</a></p>}
        <Facts visit={visit} commitment={commitment} text={text} names={past.names} />
        <Benchmarks visit={visit} commitment={commitment} names={past.names} />
        <CommitmentFollows visit={visit} id={id} follows={follows} names={past.names} />
        <CommitmentActs visit={visit} commitment={commitment} version={version} sent={outcome === undefined ? undefined : sent} />
        <CiteThing visit={visit} route="commitment" id={id} title={name} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function namedIn({ decision, benchmarks }: CommitmentState) {
  return [...(decision === undefined ? [] : [subjectKey('decision', decision)]), ...benchmarks.flatMap(({ indicator, source }) => [...(indicator === undefined ? [] : [subjectKey('indicator', indicator)]), ...(source === undefined ? [] : [subjectKey('document', source.document)])])];
}

interface PartProps {
  readonly visit: Visit;
  readonly commitment: CommitmentState;
  readonly names: Names;
}

function Facts({ visit, commitment, text, names }: PartProps & { readonly text: AgreedText | undefined }): VNode {
  const { words, language } = visit;
  const { formerLabels, decision } = commitment;
  return (
    <dl class="facts">
      <Fact label={words('commitments.text')}>
        <a href={linkTo(visit, 'text', { id: commitment.text })}>{text === undefined ? commitment.text : plainText(text.title, language)}</a>
      </Fact>
      {decision !== undefined && <Fact label={words('commitments.decision')}><SubjectLink subject={subjectKey('decision', decision)} visit={visit} names={names} /></Fact>}
      {formerLabels.length > 0 && <Fact label={words('commitments.former-labels')}>{formerLabels.join(', ')}</Fact>}
    </dl>
  );
}

function Benchmarks({ visit, commitment: { benchmarks }, names }: PartProps): VNode | null {
  const { words, language } = visit;
  if (benchmarks.length === 0) return null;
  return (
    <section aria-labelledby="benchmarks">
      <h2 id="benchmarks">{words('commitments.benchmarks')}</h2>
      <table class="register">
        <caption class="visually-hidden">{words('commitments.benchmarks')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('commitments.benchmark')}</th>
            <th scope="col">{words('commitments.by')}</th>
            <th scope="col">{words('commitments.indicator')}</th>
            <th scope="col">{words('commitments.source')}</th>
          </tr>
        </thead>
        <tbody>
          {benchmarks.map(({ id, title, by, indicator, source }) => (
            <tr key={id}>
              <th scope="row"><Text text={title} language={language} /></th>
              <td data-label={words('commitments.by')}>{by === undefined ? '–' : dayText(by, language)}</td>
              <td data-label={words('commitments.indicator')}>{indicator === undefined ? '–' : <SubjectLink subject={subjectKey('indicator', indicator)} visit={visit} names={names} />}</td>
              <td data-label={words('commitments.source')}>{source === undefined ? '–' : <><SubjectLink subject={subjectKey('document', source.document)} visit={visit} names={names} /> {source.locator}</>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
