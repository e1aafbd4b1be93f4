import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadAgreedTexts } from '../../../store/commitments/agreed-words.ts';
import type { AgreedText } from '../../../store/commitments/agreed-words.ts';
import { listThings } from '../../../store/list-things.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { ofText } from '../../text/text-language.ts';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { loadCommitments } from './load-commitments.ts';
import { notTheirsPage } from './not-theirs-page.tsx';
import { objectivesOfText } from './objectives-of-text.ts';
import type { Proposed } from './objectives-of-text.ts';

/** From an agreed text to its commitments: of every objective at once, or of chosen provisions one by one. */
export async function newCommitmentPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  if (!may(visit.actor, 'make-commitment')) return notTheirsPage(visit, 'commitments.new', 'commitments.not-theirs');
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const [texts, commitments, decisions] = await Promise.all([loadAgreedTexts(pool, process, position), loadCommitments(visit), listThings(pool, { process, position, kind: 'decision', limit: 200 })]);
  const sent = sentForm(visit);
  const asked = (sent === undefined ? undefined : textField(sent.fields, 'text')) ?? visit.url.searchParams.get('text') ?? '';
  const text = texts.get(asked) ?? (texts.size === 1 ? [...texts.values()][0] : undefined);
  const proposed = text === undefined ? [] : objectivesOfText(text, takenBy(commitments, text.id));
  const outcome = sent === undefined || text === undefined ? undefined : await take(visit, sent, { text, proposed, commitments });
  if (outcome instanceof Response) return outcome;
  return {
    title: words('commitments.new'),
    sheet: 'follow-up.css',
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('follow-up.commitments'), href: linkTo(visit, 'commitments', {}) }],
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('commitments.new')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('commitments.new.lead')}</p>
        <TextChoice visit={visit} texts={[...texts.values()]} chosen={text} />
        {text !== undefined && <OfEvery visit={visit} text={text} proposed={proposed} decisions={decisions.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} sent={sent} />}
        {text !== undefined && <OfSome visit={visit} text={text} commitments={commitments} decisions={decisions.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} sent={sent} />}
      </>
    ),
  };
}

function takenBy(commitments: readonly CommitmentState[], text: string) {
  const own = commitments.filter((one) => one.text === text);
  return { ids: new Set<string>(commitments.map(({ id }) => id)), provisions: new Set<string>(own.flatMap(({ provisions }) => provisions)), labels: new Set(own.map(({ label }) => label)) };
}

interface Around {
  readonly text: AgreedText;
  readonly proposed: readonly Proposed[];
  readonly commitments: readonly CommitmentState[];
}

async function take(visit: Visit, sent: SentForm, { text, proposed, commitments }: Around): Promise<Response | Refusal | undefined> {
  const decision = textField(sent.fields, 'decision');
  const of = { text: text.id, revision: text.revision, ...(decision !== '' && { decision }) };
  const commands: readonly ProcessCommand[] = sent.act === 'every' ? proposed.map(({ id, title, ...rest }) => ({ name: 'make-commitment', data: { commitment: id, title: { [text.language]: title }, ...rest, provisions: [...rest.provisions], ...of } })) : [oneOf(sent, of, text, commitments)];
  if (commands.length === 0) return undefined;
  const done = await performAct(visit, { sent, commands });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'commitments', {}), done.position);
}

function oneOf({ fields }: SentForm, of: { readonly text: string; readonly revision: string }, { language }: AgreedText, commitments: readonly CommitmentState[]): ProcessCommand {
  const [title, label] = [textField(fields, 'title'), textField(fields, 'label')];
  const id = freeId(slugOf(title) || 'commitment', new Set<string>(commitments.map((one) => one.id)));
  const last = Math.max(0, ...commitments.filter(({ text }) => text === of.text).map(({ order }) => order));
  return { name: 'make-commitment', data: { commitment: id, title: { [language]: title }, label, ...of, provisions: [...textFields(fields, 'provisions')], order: last + 1 } };
}

function TextChoice({ visit, texts, chosen }: { readonly visit: Visit; readonly texts: readonly AgreedText[]; readonly chosen: AgreedText | undefined }): VNode {
  const { words, language } = visit;
  if (texts.length === 0) return <p>{words('commitments.no-text')}</p>;
  return (
    <ul class="plain">
      {texts.map(({ id, title }) => (
        <li key={id}>
          {chosen?.id === id ? <strong><Text text={title} language={language} /></strong> : <a href={linkTo(visit, 'newCommitment', {}, { text: id })}><Text text={title} language={language} /></a>}
        </li>
      ))}
    </ul>
  );
}

interface FormProps {
  readonly visit: Visit;
  readonly text: AgreedText;
  readonly decisions: readonly Option[];
  readonly sent: SentForm | undefined;
}

function OfEvery({ visit, text, proposed, decisions, sent }: FormProps & { readonly proposed: readonly Proposed[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="every">
      <h2 id="every">{words('commitments.every')}</h2>
      {proposed.length === 0 && <p>{words('commitments.every.none')}</p>}
      {proposed.length > 0 && (
        <>
          <ul class="plain follows" {...ofText(text.language)}>
            {proposed.map(({ id, label, title }) => <li key={id}><b>{label}</b> {title}</li>)}
          </ul>
          <ActForm visit={visit} act="every" label={words('commitments.every.do', { count: proposed.length })}>
            <input type="hidden" name="text" value={text.id} />
            <DecisionChoice visit={visit} decisions={decisions} value={sent === undefined ? undefined : textField(sent.fields, 'decision')} />
          </ActForm>
        </>
      )}
    </section>
  );
}

function OfSome({ visit, text, commitments, decisions, sent }: FormProps & { readonly commitments: readonly CommitmentState[] }): VNode {
  const { words } = visit;
  const said = (name: string) => (sent?.act === 'one' ? textField(sent.fields, name) : undefined);
  const chosen = new Set(sent?.act === 'one' ? textFields(sent.fields, 'provisions') : []);
  const taken = takenBy(commitments, text.id).provisions;
  return (
    <section aria-labelledby="one">
      <h2 id="one">{words('commitments.some')}</h2>
      <ActForm visit={visit} act="one" label={words('commitments.some.do')}>
        <input type="hidden" name="text" value={text.id} />
        <Line visit={visit} name="label" label={words('commitments.label')} hint={words('commitments.label.hint')} value={said('label')} />
        <Line visit={visit} name="title" label={words('commitments.title')} value={said('title')} />
        <DecisionChoice visit={visit} decisions={decisions} value={said('decision')} />
        <details open={chosen.size > 0}>
          <summary>{words('commitments.provisions')}</summary>
          <fieldset class="checks provision-checks">
            <legend>{words('commitments.provisions')}</legend>
            {text.provisions.map(({ id, label, words: own }) => (
              <label key={id} class="check">
                <input type="checkbox" name="provisions" value={id} checked={chosen.has(id)} /> <span {...ofText(text.language)}>{label} {own.length > 120 ? `${own.slice(0, 120).toWellFormed()}…` : own}</span>
                {taken.has(id) && <small class="soft"> {words('commitments.provision.taken')}</small>}
              </label>
            ))}
          </fieldset>
        </details>
      </ActForm>
    </section>
  );
}

function DecisionChoice({ visit, decisions, value }: { readonly visit: Visit; readonly decisions: readonly Option[]; readonly value: string | undefined }): VNode | null {
  if (decisions.length === 0) return null;
  return <Choice visit={visit} name="decision" label={visit.words('commitments.decision')} value={value} options={decisions} optional />;
}
