import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { showings, workingMethods } from '../../../process/text/state.ts';
import type { TextState } from '../../../process/text/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { loadPartyLines } from './party-lines.ts';
import type { PartyLines } from './party-lines.ts';
import { takeTerms } from './take-terms.ts';
import type { TermsProblem } from './take-terms.ts';

/** Opens a text, or sets how one is negotiated (`?text=`): its method, what the public sees, whose word goes first (rule TX-20). */
export async function newTextPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'open-text')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const { store, process, head, words, url } = visit;
  const sent = sentForm(visit);
  const asked = (sent === undefined ? url.searchParams.get('text') : textField(sent.fields, 'text')) ?? '';
  const text: TextState | undefined = asked === '' ? undefined : await loadState(store.pool, process, head, 'text', asked);
  if (asked !== '' && text === undefined) return missingPage(visit);
  const { lines, groups } = await loadPartyLines(visit);
  const outcome = sent === undefined ? undefined : await takeTerms(visit, sent, lines, text);
  if (outcome instanceof Response) return outcome;
  const seenVersion = text === undefined ? undefined : await subjectVersion(store.pool, process, `text:${text.id}`);
  const title = text === undefined ? words('texts.open') : words('texts.terms');
  return {
    title: text === undefined ? title : `${title} · ${plainText(text.title, visit.language)}`,
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('spine.text'), href: linkTo(visit, 'texts', {}) }, ...(text === undefined ? [] : [{ label: plainText(text.title, visit.language), href: linkTo(visit, 'text', { id: text.id }) }])],
    body: (
      <>
        <h1>{title}</h1>
        {text !== undefined && <p class="lead"><Text text={text.title} language={visit.language} /></p>}
        {outcome !== undefined && <Problem visit={visit} problem={outcome} />}
        <TermsForm visit={visit} text={text} lines={lines} groups={groups.map(({ shortName }) => plainText(shortName, visit.language))} sent={sent} seenVersion={seenVersion} />
      </>
    ),
  };
}

function Problem({ visit, problem }: { readonly visit: Visit; readonly problem: Refusal | TermsProblem }): VNode {
  const { words } = visit;
  if (isRefusal(problem)) return <RefusalBanner visit={visit} refusal={problem} />;
  return (
    <div class="problems" role="alert">
      <p>{problem.is === 'title' ? words('texts.problem.title') : words(`texts.problem.${problem.is}`, { which: problem.unknown.join(', ') })}</p>
    </div>
  );
}

interface FormProps {
  readonly visit: Visit;
  readonly text: TextState | undefined;
  readonly lines: PartyLines;
  readonly groups: readonly string[];
  readonly sent: SentForm | undefined;
  readonly seenVersion: number | undefined;
}

function TermsForm({ visit, text, lines, groups, sent, seenVersion }: FormProps): VNode {
  const { words, language } = visit;
  const typed = (name: string, otherwise: string) => (sent === undefined ? otherwise : textField(sent.fields, name));
  const known = groups.length === 0 ? '' : words('texts.terms.groups', { groups: groups.join(', ') });
  return (
    <ActForm visit={visit} act={text === undefined ? 'open' : 'set'} label={words(text === undefined ? 'texts.open' : 'texts.terms.set')} {...(seenVersion !== undefined && { seenVersion })}>
      {text === undefined ? <TitleFields visit={visit} typed={typed} /> : <input type="hidden" name="text" value={text.id} />}
      {text === undefined && <Choice visit={visit} name="language" label={words('texts.language')} hint={words('texts.language.hint')} value={typed('language', language)} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />}
      <Choice visit={visit} name="method" label={words('texts.method')} value={typed('method', text?.method ?? 'bracketed')} options={workingMethods.map((one) => ({ value: one, label: words(`texts.method.${one}`) }))} />
      <Choice visit={visit} name="shown" label={words('texts.shown')} value={typed('shown', text?.shown ?? 'after-reading')} options={showings.map((one) => ({ value: one, label: words(`texts.shown.${one}`) }))} />
      <Choice visit={visit} name="names" label={words('texts.names')} value={typed('names', text?.names === false ? 'no' : 'yes')} options={(['yes', 'no'] as const).map((one) => ({ value: one, label: words(`texts.names.${one}`) }))} />
      <Prose visit={visit} name="precedence" label={words('texts.precedence')} hint={`${words('texts.precedence.hint')} ${known}`} value={typed('precedence', lines.write(text?.precedence ?? []))} rows={4} optional />
      <Prose visit={visit} name="sequence" label={words('texts.sequence')} hint={words('texts.sequence.hint')} value={typed('sequence', lines.write(text?.sequence ?? []))} rows={6} most={20_000} optional />
    </ActForm>
  );
}

function TitleFields({ visit, typed }: { readonly visit: Visit; readonly typed: (name: string, otherwise: string) => string }): VNode {
  const { words, language } = visit;
  const rest = languages.filter((one) => one !== language);
  return (
    <>
      <Line visit={visit} name={`title-${language}`} label={words('field.title')} value={typed(`title-${language}`, '')} />
      <details class="acting" open={rest.some((one) => typed(`title-${one}`, '') !== '')}>
        <summary>{words('texts.title.others')}</summary>
        {rest.map((one) => (
          <Line key={one} visit={visit} name={`title-${one}`} label={languageName(one, language)} value={typed(`title-${one}`, '')} optional />
        ))}
      </details>
    </>
  );
}
