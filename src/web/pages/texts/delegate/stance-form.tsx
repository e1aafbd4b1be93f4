import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { stanceVerbs } from '../../../../process/text/state.ts';
import type { StanceState } from '../../../../process/text/state.ts';
import { statesIn } from '../../../parts/state-names.ts';
import { plainText } from '../../../parts/text.tsx';
import { textField } from '../../../take-form.ts';
import type { Visit } from '../../../visit.ts';
import type { AlternativeCard } from './point-cards.ts';
import { PartyChoice } from './party-choice.tsx';
import { speaksFor } from './speaker.ts';
import type { Speaker } from './speaker.ts';

interface StanceFormProps {
  readonly visit: Visit;
  readonly speaker: Speaker;
  readonly revision: string;
  readonly provision: string;
  readonly amendment?: string;
  readonly point?: string;
  /** Of a point: what can be read there, of which one is spoken of, or of none. */
  readonly alternatives?: readonly AlternativeCard[];
  /** What was sent from this very form and refused. */
  readonly typed?: FormData | undefined;
}

const partyList = 'text-parties';

/** All who can be named, once on a page, for those who enter what others said. */
export function PartyList({ visit: { language }, speaker }: { readonly visit: Visit; readonly speaker: Speaker | undefined }): VNode | null {
  if (speaker === undefined || speaker.self !== undefined) return null;
  return (
    <datalist id={partyList}>
      {speaker.groups.map(({ id, shortName }) => <option key={id} value={id}>{plainText(shortName, language)}</option>)}
      {statesIn(language).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      {speaker.participants.map(({ id, name }) => <option key={id} value={id}>{plainText(name, language)}</option>)}
    </datalist>
  );
}

/** In whose name, where the same question stands many times on a page. */
export function PartyField({ visit, speaker, chosen = '' }: { readonly visit: Visit; readonly speaker: Speaker; readonly chosen?: string }): VNode {
  const label = visit.words('amend.who');
  if (speaker.self !== undefined) return <PartyChoice visit={visit} speaker={speaker} name="party" label={label} chosen={[chosen]} />;
  return (
    <label>
      <span>{label}</span>
      <input name="party" list={partyList} required value={chosen} dir="ltr" autoComplete="off" maxLength={80} />
    </label>
  );
}

/** Where somebody stands: one tap, with a note where one is wanted. */
export function StanceForm({ visit, speaker, revision, provision, amendment, point, alternatives = [], typed }: StanceFormProps): VNode {
  const { words } = visit;
  const was = (name: string) => (typed === undefined ? '' : textField(typed, name));
  return (
    <details class="stance-form" open={typed !== undefined}>
      <summary>{words('provision.stand')}</summary>
      <form class="act-form" method="post" action={visit.url.pathname}>
        <input type="hidden" name="act" value="stance" />
        <input type="hidden" name="command-id" value={randomUUID()} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="provision" value={provision} />
        {amendment !== undefined && <input type="hidden" name="amendment" value={amendment} />}
        {point !== undefined && <input type="hidden" name="point" value={point} />}
        {alternatives.length > 0 && (
          <label>
            <span>{words('provision.on')}</span>
            <select name="alternative">
              <option value="">{words('provision.on.point')}</option>
              {alternatives.map(({ key = '', words: said }) => <option key={key} value={key} selected={key === was('alternative')}>{said === '' ? words('text.no-text') : shortened(said)}</option>)}
            </select>
          </label>
        )}
        <PartyField visit={visit} speaker={speaker} chosen={was('party')} />
        <label>
          <span>
            {words('provision.note')} <small class="optional">({words('form.optional')})</small>
          </span>
          <textarea name="note" rows={2} maxLength={4000} value={was('note')} dir="auto" />
        </label>
        <p class="stance-verbs">
          {stanceVerbs.map((verb) => (
            <button key={verb} type="submit" name="verb" value={verb} class="quiet">{words(`text.stance.${verb}`)}</button>
          ))}
        </p>
      </form>
    </details>
  );
}

function shortened(text: string): string {
  const start = text.slice(0, 80).toWellFormed();
  return text.length > start.length ? `${start}…` : start;
}

/** What was said where somebody stands, each with whose it is; who said it can take it back. */
export function StanceList({ visit, stances, nameOf, speaker }: { readonly visit: Visit; readonly stances: readonly StanceState[]; readonly nameOf: (party: string) => string; readonly speaker: Speaker | undefined }): VNode | null {
  const { words } = visit;
  if (stances.length === 0) return null;
  return (
    <ul class="stances">
      {stances.map(({ id, holder, verb, note }) => (
        <li key={id}>
          <strong>{nameOf(holder)}</strong>: {words(`text.stance.${verb}`)}
          {note !== undefined && <q dir="auto">{note}</q>}
          {speaker !== undefined && speaksFor(speaker, holder) && (
            <form class="act-button" method="post" action={visit.url.pathname}>
              <input type="hidden" name="act" value="withdraw-stance" />
              <input type="hidden" name="command-id" value={randomUUID()} />
              <input type="hidden" name="stance" value={id} />
              <input type="hidden" name="party" value={holder} />
              <button type="submit" class="quiet" aria-label={words('provision.unsay.of', { who: nameOf(holder), stance: words(`text.stance.${verb}`) })}>{words('provision.unsay')}</button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
