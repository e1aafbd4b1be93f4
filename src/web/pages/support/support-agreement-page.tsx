import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { SupportAgreementState } from '../../../process/support/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { typedIn } from '../../parts/typed.ts';
import type { Attempt } from '../../parts/typed.ts';
import { keysOfParties, loadVoices, VoiceField, voicesAmong } from '../../parts/voices.tsx';
import type { Voices } from '../../parts/voices.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerAgreement } from './answer-support.ts';
import { SupportStatus } from './support-parts.tsx';

/** One agreement on support: between whom, on what terms, who has said yes, and what came of it. */
export async function supportAgreementPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const before = isId(id) ? await loadState(pool, process, position, 'supportagreement', id) : undefined;
  if (before === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerAgreement(visit, before, sent);
  if (outcome instanceof Response) return outcome;
  const attempt: Attempt | undefined = sent === undefined || !isRefusal(outcome) ? undefined : { sent, refusal: outcome };
  const key = subjectKey('supportagreement', id);
  const [past, voices, version] = await Promise.all([
    loadPast(visit, key, [subjectKey('supportrequest', before.request), ...(before.offer === undefined ? [] : [subjectKey('supportoffer', before.offer)]), ...keysOfParties([before.state, before.provider])]),
    visit.asOf === undefined ? loadVoices(visit) : { anybody: false, own: [] }, subjectVersion(pool, process, key),
  ]);
  return {
    title: words('support.agreement'),
    sheet: 'follow-up.css',
    ...(attempt !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('support.title'), href: linkTo(visit, 'support', {}) }],
    body: (
      <article class="thing">
        <h1>{words('support.agreement')}</h1>
        <Siblings visit={visit} at="support" />
        {attempt !== undefined && <RefusalBanner visit={visit} refusal={attempt.refusal} />}
        <Facts visit={visit} agreement={before} names={past.names} />
        <h2>{words('support.terms')}</h2>
        <p class="support-text" lang={before.language === language ? undefined : before.language} dir="auto">{before.terms}</p>
        {before.result !== undefined && (
          <>
            <h2>{words('support.result')}</h2>
            <p class="support-text" dir="auto">{before.result}</p>
          </>
        )}
        <Acting visit={visit} agreement={before} voices={voices} attempt={attempt} version={version} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function Facts({ visit, agreement, names }: { readonly visit: Visit; readonly agreement: SupportAgreementState; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { request, offer, state, provider, consents, status, agreedOn, completedOn, reason } = agreement;
  const side = (party: string) => (
    <>
      <HolderName of={party} visit={visit} names={names} /> <span class="soft">{words(consents.includes(party) ? 'support.said-yes' : 'support.not-yet')}</span>
    </>
  );
  return (
    <dl class="facts">
      <Fact label={words('support.request')}><SubjectLink subject={subjectKey('supportrequest', request)} visit={visit} names={names} /></Fact>
      {offer !== undefined && <Fact label={words('support.offer-taken')}><SubjectLink subject={subjectKey('supportoffer', offer)} visit={visit} names={names} /></Fact>}
      <Fact label={words('support.asker')}>{side(state)}</Fact>
      <Fact label={words('support.provider')}>{side(provider)}</Fact>
      <Fact label={words('column.status')}><SupportStatus visit={visit} status={status} /></Fact>
      {agreedOn !== undefined && <Fact label={words('support.agreed-on')}><time dateTime={agreedOn}>{dayText(agreedOn, language)}</time></Fact>}
      {completedOn !== undefined && <Fact label={words('support.completed-on')}><time dateTime={completedOn}>{dayText(completedOn, language)}</time></Fact>}
      {reason !== undefined && <Fact label={words('support.ended-why')}><span dir="auto">{reason}</span></Fact>}
    </dl>
  );
}

interface ActingProps {
  readonly visit: Visit;
  readonly agreement: SupportAgreementState;
  readonly voices: Voices;
  readonly attempt: Attempt | undefined;
  readonly version: number;
}

/** Either side; the one that has not said yes says it, and both may report or end. */
function Acting({ visit, agreement, voices, attempt, version }: ActingProps): VNode | null {
  const { words, actor } = visit;
  const { state, provider, consents, status } = agreement;
  const sides = voicesAmong(voices, [state, provider]);
  if (visit.asOf !== undefined || sides.length === 0 || !may(actor, 'consent-to-agreement', agreement) || status === 'completed' || status === 'ended') return null;
  const undecided = sides.filter(({ value }) => !consents.includes(value));
  const props = { visit, attempt, version };
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {status === 'proposed' && undecided.length > 0 && <Step {...props} act="consent" label={words('support.consent')} sides={undecided} />}
      {status === 'agreed' && <Step {...props} act="result" label={words('support.report-result')} sides={sides} prose={{ name: 'result', label: words('support.result') }} />}
      <Step {...props} act="end" label={words('support.end')} sides={sides} prose={{ name: 'reason', label: words('support.ended-why') }} />
    </section>
  );
}

interface StepProps extends Omit<ActingProps, 'agreement' | 'voices'> {
  readonly act: string;
  readonly label: string;
  readonly sides: readonly Option[];
  readonly prose?: { readonly name: string; readonly label: string };
}

function Step({ visit, attempt, version, act, label, sides, prose }: StepProps): VNode {
  const typed = typedIn(attempt, act);
  return (
    <details open={typed.tried}>
      <summary>{label}</summary>
      <ActForm visit={visit} act={act} label={label} seenVersion={version}>
        <VoiceField visit={visit} name="holder" label={visit.words('coalitions.in-name')} options={sides} value={typed.one('holder')} />
        <Line visit={visit} name="on" type="date" label={visit.words('coalitions.day')} value={typed.one('on') ?? visit.today} />
        {prose !== undefined && <Prose visit={visit} name={prose.name} label={prose.label} value={typed.one(prose.name)} />}
      </ActForm>
    </details>
  );
}
