import type { VNode } from 'preact';
import { ActForm } from '../../../parts/act-form.tsx';
import { momentText } from '../../../parts/date.tsx';
import { Prose } from '../../../parts/labelled.tsx';
import { textField } from '../../../take-form.ts';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';
import { PartyChoice } from './party-choice.tsx';
import type { Speaker } from './speaker.ts';

/** Silence procedures that run, each with the way to break it. */
export function SilencePart({ visit, view, speaker }: { readonly visit: Visit; readonly view: TextView; readonly speaker: Speaker }): VNode | null {
  const { words, language } = visit;
  const running = view.negotiation.silences.filter(({ status }) => status === 'running');
  if (running.length === 0) return null;
  return (
    <section aria-labelledby="silence" class="tell">
      <h2 id="silence">{words('text.view.textSilence')}</h2>
      {running.map(({ id, endsAt, provisions }) => (
        <div key={id}>
          <p>
            {words(provisions.length === 0 ? 'delegation.silence.all' : 'delegation.silence', { until: momentText(endsAt, language), which: provisions.map((one) => labelOrWords(view, one)).join(', ') })}
          </p>
          <details>
            <summary>{words('delegation.silence.break')}</summary>
            <ActForm visit={visit} act="break-silence" label={words('delegation.silence.break')}>
              <input type="hidden" name="silence" value={id} />
              <PartyChoice visit={visit} speaker={speaker} name="party" label={words('amend.who')} chosen={[]} />
              <Prose visit={visit} name="reason" label={words('amend.reason')} rows={3} value={visit.form === undefined ? undefined : textField(visit.form, 'reason')} />
            </ActForm>
          </details>
        </div>
      ))}
    </section>
  );
}
