import type { VNode } from 'preact';
import { constituencies, participantTypes } from '../../../process/participation/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { statesIn } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';
import { Pick } from '../../parts/pick.tsx';

/** What the secretariat enters for a participant that has a standing invitation or a status of its own. */
export function RecordParticipant({ visit }: { readonly visit: Visit }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="record-participant">
      <h2 id="record-participant">{words('participants.record')}</h2>
      <p class="hint">{words('participants.record.hint')}</p>
      <ActForm visit={visit} act="record" label={words('participants.record.do')}>
        <label>
          <span>{words('participants.name')}</span>
          <input name="name" required maxLength={400} />
        </label>
        <Pick name="type" label={words('participants.type')} any={words('form.choose')} chosen={undefined} options={participantTypes.filter((type) => type !== 'specially-accredited').map((type) => ({ value: type, label: words(`participant-type.${type}`) }))} />
        <Pick name="constituency" label={words('participants.constituency')} any={words('form.not-said')} chosen={undefined} options={constituencies.map((one) => ({ value: one, label: words(`constituency.${one}`) }))} />
        <Pick name="country" label={words('participants.country')} any={words('form.not-said')} chosen={undefined} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
      </ActForm>
    </section>
  );
}
