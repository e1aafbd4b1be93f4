import type { VNode } from 'preact';
import { Prose } from '../../../parts/labelled.tsx';
import { labelInText } from '../../../text/label-in-text.ts';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { PartyChoice } from '../delegate/party-choice.tsx';
import type { Speaker } from '../delegate/speaker.ts';
import { chosenIn, typedIn } from './typed.ts';

interface FormProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly typed?: FormData | undefined;
}

function hereOf(visit: Visit, view: TextView): string {
  return linkTo(visit, 'textSilence', { id: view.negotiation.text.id });
}

/** Puts the text, or chosen provisions of it, under silence. */
export function OpenForm({ visit, view, typed, open }: FormProps & { readonly open: boolean }): VNode {
  const { words } = visit;
  const text = (name: string) => typedIn(typed, name);
  const chosen = chosenIn(typed, 'provision') ?? [];
  return (
    <details class="tx-more" open={open || typed !== undefined}>
      <summary>{words('text-chair.silence.open')}</summary>
      <form class="act-form" method="post" action={hereOf(visit, view)} noValidate>
        <input type="hidden" name="command-id" value={crypto.randomUUID()} />
        <label>
          <span>{words('text-chair.silence.ends')}</span>
          <input type="datetime-local" name="ends" required value={text('ends')} />
        </label>
        <label>
          <span>{words('text-chair.silence.zone')}</span>
          <input name="zone" list="zones" required value={text('zone') ?? 'America/New_York'} />
        </label>
        <datalist id="zones">
          {['America/New_York', 'Europe/Zurich', 'Africa/Nairobi', 'Europe/Vienna', 'Asia/Bangkok', 'America/Santiago', 'Asia/Beirut', 'Africa/Addis_Ababa', 'Etc/GMT'].map((zone) => <option key={zone} value={zone} />)}
        </datalist>
        <label>
          <span>{words('text-chair.silence.which')} <small class="optional">({words('form.optional')})</small><small class="hint">{words('text-chair.silence.which.hint')}</small></span>
          <select name="provision" multiple size={6}>
            {view.compiled.provisions.filter(({ status }) => !isAgreed(status)).map((one) => <option key={one.id} value={one.id} selected={chosen.includes(one.id)}>{labelInText(view, one.id)}</option>)}
          </select>
        </label>
        <button type="submit" name="act" value="open">{words('text-chair.silence.open')}</button>
      </form>
    </details>
  );
}

/** Breaks it, in the name of whoever speaks, with a reason. */
export function BreakForm({ visit, view, typed, id, speaker }: FormProps & { readonly id: string; readonly speaker: Speaker }): VNode {
  const { words } = visit;
  return (
    <details class="tx-more" open={typed !== undefined}>
      <summary>{words('text-chair.silence.break')}</summary>
      <form class="act-form" method="post" action={hereOf(visit, view)} noValidate>
        <input type="hidden" name="command-id" value={crypto.randomUUID()} />
        <input type="hidden" name="silence" value={id} />
        <PartyChoice visit={visit} speaker={speaker} name="holder" label={words('text-chair.silence.who')} chosen={[typedIn(typed, 'holder') ?? speaker.self ?? '']} />
        <Prose visit={visit} name="reason" label={words('text-chair.reason')} rows={2} value={typedIn(typed, 'reason')} />
        <button type="submit" name="act" value="break">{words('text-chair.silence.break')}</button>
      </form>
    </details>
  );
}

export function NoteForm({ visit, view, id }: FormProps & { readonly id: string }): VNode {
  return (
    <form class="act-button" method="post" action={hereOf(visit, view)}>
      <input type="hidden" name="command-id" value={crypto.randomUUID()} />
      <input type="hidden" name="silence" value={id} />
      <button type="submit" name="act" value="note">{visit.words('text-chair.silence.note')}</button>
    </form>
  );
}
