import type { VNode } from 'preact';
import { openPoints } from '../../../../process/text/compile/tree.ts';
import { agreementLevels } from '../../../../process/text/state.ts';
import type { AgreementLevel } from '../../../../process/text/state.ts';
import { Checks, Choice, Prose } from '../../../parts/labelled.tsx';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { ChairForm, Do } from './chair-form.tsx';
import type { ChairsDesk } from './load-chair.ts';
import { chosenIn, typedIn } from './typed.ts';

interface PartProps {
  readonly visit: Visit;
  readonly desk: ChairsDesk;
  /** What was typed and not carried out. */
  readonly typed: FormData | undefined;
}

/** What people decide of the provision as a whole: that it is agreed, at which level and pending whom; that words of it are; that it is opened again. */
export function AgreePart({ visit, desk, typed }: PartProps): VNode {
  const { words } = visit;
  const { provision, view } = desk;
  const { state } = provision;
  const agreed = state?.agreement;
  const clean = provision.status !== 'open';
  const comments = provision.stances.filter(({ note, verb }) => note !== undefined || verb === 'reserve');
  return (
    <section class="tx-agree" aria-labelledby="agree">
      <h3 id="agree">{words('text-chair.agreement')}</h3>
      {comments.length > 0 && (
        <ul class="tx-said">
          {comments.map(({ id, holder, verb, note }) => (
            <li key={id} class={verb === 'reserve' ? 'reserves' : undefined}>
              <b>{view.nameOf(holder)}</b> · {words(`text.stance.${verb}`)}
              {note !== undefined && `: ${note}`}
            </li>
          ))}
        </ul>
      )}
      {provision.packages.map(({ id, title, provisions }) => (
        <p key={id} class="hint">{words('text-chair.in-package', { title, count: provisions.length - 1 })}</p>
      ))}
      {clean ? <AgreeForm visit={visit} desk={desk} typed={typed} /> : <p class="hint">{words('text-chair.not-clean', { count: Math.max(1, openPoints(provision.compilation).length) })}</p>}
      {agreed === undefined && provision.base.length > 0 && <SpanForm visit={visit} desk={desk} />}
      {(agreed !== undefined || (state?.settlements.length ?? 0) > 0) && <ReopenForm visit={visit} desk={desk} typed={typed} />}
    </section>
  );
}

function AgreeForm({ visit, desk, typed }: PartProps): VNode {
  const { words } = visit;
  const { provision, view } = desk;
  const agreement = provision.state?.agreement;
  const reserving = provision.stances.filter(({ verb }) => verb === 'reserve').map(({ holder }) => holder);
  const likely = [...new Set([...reserving, ...(agreement?.pending ?? [])])];
  const others = [...new Set([...view.negotiation.text.sequence, ...view.compiled.provisions.flatMap(({ compilation }) => compilation.parties)])].filter((party) => !likely.includes(party));
  const option = (party: string) => ({ value: party, label: view.nameOf(party) });
  return (
    <ChairForm visit={visit} desk={desk} provision={provision}>
      <LevelFields visit={visit} desk={desk} typed={typed} above={agreement?.level} />
      {likely.length > 0 && <Checks name="pending" label={words('text-chair.pending')} options={likely.map(option)} chosen={chosenIn(typed, 'pending') ?? agreement?.pending ?? reserving} />}
      {others.length > 0 && (
        <details>
          <summary>{words('text-chair.pending-others')}</summary>
          <Checks name="pending" label={words('text-chair.pending')} options={others.map(option)} />
        </details>
      )}
      <Do act="agree">{words(agreement === undefined ? 'text-chair.agree' : 'text-chair.agree-anew')}</Do>
    </ChairForm>
  );
}

/** At which level and in which meeting. */
export function LevelFields({ visit, desk, typed, above }: PartProps & { readonly above?: AgreementLevel | undefined }): VNode {
  const { words } = visit;
  const from = above === undefined ? 0 : agreementLevels.indexOf(above);
  return (
    <>
      <Choice visit={visit} name="level" label={words('text-chair.level')} value={typedIn(typed, 'level') ?? agreementLevels[from]} options={agreementLevels.slice(from).map((level) => ({ value: level, label: words(`text.status.${level}`) }))} />
      <MeetingField visit={visit} desk={desk} />
    </>
  );
}

export function MeetingField({ visit, desk }: { readonly visit: Visit; readonly desk: Pick<ChairsDesk, 'meetings'> }): VNode | null {
  const { meetings } = desk;
  if (meetings.length === 0) return null;
  return <Choice visit={visit} name="meeting" label={visit.words('text-chair.meeting')} optional options={meetings.map(({ id, label }) => ({ value: id, label }))} />;
}

/** So many words are listed one by one. */
const mostWords = 400;

/** Words that are agreed while the rest is open, chosen by the first and the last of them. */
function SpanForm({ visit, desk }: Omit<PartProps, 'typed'>): VNode {
  const { words } = visit;
  const { provision } = desk;
  const tokens = provision.base.slice(0, mostWords);
  const open = openPoints(provision.compilation);
  const isOpen = (at: number) => open.some(({ start, end }) => start <= at && at < end);
  const options = tokens.map(({ text }, at) => ({ value: String(at), label: `${at + 1} · ${isOpen(at) ? `[${text}]` : text}` }));
  return (
    <details class="tx-more">
      <summary>{words('text-chair.agree-words')}</summary>
      <ChairForm visit={visit} desk={desk} provision={provision}>
        <p class="hint">{words('text-chair.agree-words.hint')}</p>
        <Choice visit={visit} name="start" label={words('text-chair.first-word')} options={options} />
        <Choice visit={visit} name="end" label={words('text-chair.last-word')} options={options} />
        <MeetingField visit={visit} desk={desk} />
        <Do act="agree-span" quiet>{words('text-chair.agree-words')}</Do>
      </ChairForm>
    </details>
  );
}

function ReopenForm({ visit, desk, typed }: PartProps): VNode {
  const { words } = visit;
  const { provision } = desk;
  const agreed = provision.state?.agreement !== undefined;
  const what = [...(agreed ? ['agreement'] as const : []), ...((provision.state?.settlements.length ?? 0) > 0 ? ['points'] as const : [])];
  return (
    <details class="tx-more" open={typedIn(typed, 'act') === 'reopen'}>
      <summary>{words('text-chair.reopen')}</summary>
      <ChairForm visit={visit} desk={desk} provision={provision}>
        <p class="hint">{words('text-chair.reopen.hint')}</p>
        <Choice visit={visit} name="what" label={words('text-chair.reopen.what')} value={what[0]} options={what.map((one) => ({ value: one, label: words(`text-chair.reopen.${one}`) }))} />
        <Prose visit={visit} name="consent" label={words('text-chair.consent')} rows={2} value={typedIn(typed, 'consent')} />
        <MeetingField visit={visit} desk={desk} />
        <Do act="reopen" quiet>{words('text-chair.reopen')}</Do>
      </ChairForm>
    </details>
  );
}

/** Clean paragraphs that nobody agreed to yet, agreed at once or not at all; and the whole text, once everything in it is. */
export function CleanPart({ visit, desk, typed, seenOf, labelOf }: PartProps & { readonly seenOf: (id: string) => string; readonly labelOf: (id: string) => string }): VNode | null {
  const { words } = visit;
  const { provisions } = desk.view.compiled;
  const { text } = desk.view.negotiation;
  const clean = provisions.filter(({ status }) => status === 'clean');
  const all = provisions.every(({ status, added }) => isAgreed(status) && added === undefined);
  if (text.status === 'agreed') return <p class="notice published">{words('texts.agreed')}</p>;
  if (all) {
    return (
      <ChairForm visit={visit} desk={desk}>
        <p>{words('text-chair.agree-text.lead')}</p>
        <MeetingField visit={visit} desk={desk} />
        <Do act="agree-text">{words('text-chair.agree-text')}</Do>
      </ChairForm>
    );
  }
  if (clean.length === 0) return null;
  return (
    <details class="tx-more" open={typedIn(typed, 'act') === 'agree-many'}>
      <summary>{words('text-chair.clean', { count: clean.length })}</summary>
      <ChairForm visit={visit} desk={desk}>
        <Checks name="clean" label={words('text-chair.clean.which')} options={clean.map(({ id }) => ({ value: `${id} ${seenOf(id)}`, label: labelOf(id) }))} chosen={chosenIn(typed, 'clean') ?? []} />
        <LevelFields visit={visit} desk={desk} typed={typed} />
        <Do act="agree-many">{words('text-chair.clean.agree')}</Do>
      </ChairForm>
    </details>
  );
}

/** Where something that was said on the floor is tabled. */
export function FloorLinks({ visit, desk }: { readonly visit: Visit; readonly desk: ChairsDesk }): VNode {
  const { words } = visit;
  const { id } = desk.view.negotiation.text;
  const provision = desk.provision.id;
  return (
    <p class="tx-floor">
      <a class="button quiet" href={linkTo(visit, 'textAmend', { id }, { provision })}>{words('text-chair.amend')}</a> <a class="button quiet" href={linkTo(visit, 'textAmend', { id }, { provision, type: 'ADD' })}>{words('text-chair.add-after')}</a>
    </p>
  );
}
