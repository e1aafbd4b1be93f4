import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { PeerReviewState } from '../../../process/review/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage, languages } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { Choice, Prose } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { statesText } from './peer-review-list.tsx';
import { RoundReports } from './round-reports.tsx';

/** A peer review: who looks at whose implementation, what they found, what the State responds. */
export async function peerReviewPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const peer = isId(id) ? await loadState(pool, process, position, 'peerreview', id) : undefined;
  if (peer === undefined) return missingPage(visit);
  const key = subjectKey('peerreview', id);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, sent, peer);
  if (outcome instanceof Response) return outcome;
  const [past, version, reports] = await Promise.all([
    loadPast(visit, key, [subjectKey('round', peer.round), ...peer.commitments.map((one) => subjectKey('commitment', one))]),
    subjectVersion(pool, process, key),
    listThings(pool, { process, position, kind: 'report', where: { state: peer.state, status: 'submitted' } }),
  ]);
  const title = words('peer.by', { state: stateName(peer.state, language), reviewers: statesText(peer.reviewers, language) });
  return {
    title,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.rounds'), href: linkTo(visit, 'rounds', {}) }],
    body: (
      <article class="thing report">
        <p class="over-title">{words('peer.title')}</p>
        <h1>{title}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <dl class="facts">
          <Fact label={words('column.status')}>{words(`peer.status.${peer.status}`)}</Fact>
          <Fact label={words('peer.state')}>{stateName(peer.state, language)}</Fact>
          <Fact label={words('peer.reviewers')}>{statesText(peer.reviewers, language)}</Fact>
          <Fact label={words('rounds.round')}><SubjectLink subject={subjectKey('round', peer.round)} visit={visit} names={past.names} /></Fact>
          <Fact label={words('peer.commitments')}>
            {peer.commitments.length === 0 ? words('peer.all-commitments') : <ul class="plain">{peer.commitments.map((one) => <li key={one}><SubjectLink subject={subjectKey('commitment', one)} visit={visit} names={past.names} /></li>)}</ul>}
          </Fact>
        </dl>
        {reports.length > 0 && <RoundReports visit={visit} reports={reports} />}
        <Written id="findings" heading={words('peer.findings')} text={peer.findings} language={peer.language} />
        <Written id="response" heading={words('peer.response')} text={peer.response} language={peer.responseLanguage} />
        <Acting visit={visit} peer={peer} sent={sent} version={version} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function Written({ id, heading, text, language }: { readonly id: string; readonly heading: string; readonly text: string | undefined; readonly language: Language | undefined }): VNode | null {
  if (text === undefined) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p class="written" lang={language} dir="auto">{text}</p>
    </section>
  );
}

async function answer(visit: Visit, sent: SentForm, { id }: PeerReviewState): Promise<Response | Refusal> {
  const command = commandOf(visit, sent, id);
  if (command === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('peerreview', id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'peerReview', { id }), done.position);
}

function commandOf(visit: Visit, { act, fields }: SentForm, peerReview: string): ProcessCommand | undefined {
  const asked = textField(fields, 'language');
  const language = isLanguage(asked) ? asked : visit.language;
  switch (act) {
    case 'accept':
    case 'decline':
      return { name: 'answer-peer-review', data: { peerReview, accepted: act === 'accept' } };
    case 'findings':
      return { name: 'record-peer-findings', data: { peerReview, findings: textField(fields, 'text'), language } };
    case 'respond':
      return { name: 'respond-to-peer-review', data: { peerReview, response: textField(fields, 'text'), language } };
    default:
      return undefined;
  }
}

interface ActingProps {
  readonly visit: Visit;
  readonly peer: PeerReviewState;
  readonly sent: SentForm | undefined;
  readonly version: number;
}

function Acting({ visit, peer, sent, version }: ActingProps): VNode | null {
  const { words, actor } = visit;
  if (visit.asOf !== undefined) return null;
  const answers = peer.status === 'offered' && may(actor, 'answer-peer-review', peer);
  const finds = peer.status === 'accepted' && may(actor, 'record-peer-findings', peer) && (actor.standing === 'secretariat' || peer.reviewers.some((one) => one === actor.of));
  const responds = peer.status === 'completed' && may(actor, 'respond-to-peer-review', peer);
  if (!answers && !finds && !responds) return null;
  return (
    <section aria-labelledby="acting" class="acting no-print">
      <h2 id="acting">{words('acting.title')}</h2>
      {answers && (
        <p class="form-acts">
          <ActForm visit={visit} act="accept" label={words('peer.accept')} seenVersion={version} bare /> <ActForm visit={visit} act="decline" label={words('peer.decline')} seenVersion={version} bare quiet />
        </p>
      )}
      {finds && <Writing visit={visit} act="findings" label={words('peer.findings')} button={words('peer.findings.record')} now={undefined} sent={sent} version={version} />}
      {responds && <Writing visit={visit} act="respond" label={words('peer.response')} button={words('peer.respond')} now={peer.response} sent={sent} version={version} />}
    </section>
  );
}

function Writing({ visit, act, label, button, now, sent, version }: Omit<ActingProps, 'peer'> & { readonly act: string; readonly label: string; readonly button: string; readonly now: string | undefined }): VNode {
  const { words, language } = visit;
  const typed = sent?.act === act ? sent.fields : undefined;
  return (
    <ActForm visit={visit} act={act} label={button} seenVersion={version}>
      <Prose visit={visit} name="text" label={label} rows={10} most={12_000} value={typed === undefined ? now : textField(typed, 'text')} />
      <Choice visit={visit} name="language" label={words('report.language')} value={typed === undefined ? language : textField(typed, 'language')} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
    </ActForm>
  );
}
