import type { ComponentChildren, VNode } from 'preact';
import type { ProcedureSetting, ProcedureState } from '../../../process/participation/state.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The rules by which a process accredits, each with the paragraph of the mandate that it rests on. */
export function ProcedureFacts({ visit, procedure }: { readonly visit: Visit; readonly procedure: ProcedureState }): VNode {
  const { words, language } = visit;
  const rule = (setting: ProcedureSetting, children: ComponentChildren) => (
    <Fact label={words(`procedure.${setting}`)} why={<Grounds visit={visit} procedure={procedure} setting={setting} />}>
      {children}
    </Fact>
  );
  return (
    <dl class="facts">
      {rule('deadline', procedure.applyBy === undefined ? words('procedure.no-deadline') : words('procedure.midnight', { day: dayText(procedure.applyBy, language), zone: procedure.timeZone }))}
      {rule('late', words(`procedure.late.${procedure.late}`))}
      {rule('documents', procedure.documents.length === 0 ? words('procedure.no-documents') : procedure.documents.map(({ label, required }) => `${plainText(label, language)}${required ? '' : ` (${words('form.optional')})`}`).join(' · '))}
      {rule('objection-period', words(`procedure.days.${procedure.dayKind}`, { count: procedure.objectionDays }))}
      {rule('reasons', words(`procedure.reasons.${procedure.reasons}`))}
      {rule('contested', words(`word.body.${procedure.contestedBy}`))}
      {procedure.byStatus.length > 0 && rule('own-tracks', procedure.byStatus.map((type) => words(`participant-type.${type}`)).join(' · '))}
      {procedure.withoutRegistration.length > 0 && <Fact label={words('procedure.without-registration')}>{procedure.withoutRegistration.map((type) => words(`participant-type.${type}`)).join(' · ')}</Fact>}
    </dl>
  );
}

function Grounds({ visit, procedure, setting }: { readonly visit: Visit; readonly procedure: ProcedureState; readonly setting: ProcedureSetting }): VNode | null {
  const grounds = procedure.grounds.filter((ground) => ground.setting === setting);
  if (grounds.length === 0) return null;
  return (
    <span class="soft">
      {grounds.map(({ mandate, paragraph }) => (
        <a key={`${mandate}${paragraph ?? ''}`} href={paragraph === undefined ? linkTo(visit, 'mandate', { id: mandate }) : linkTo(visit, 'paragraph', { id: mandate, paragraph })}>
          {visit.words('procedure.ground', { mandate, paragraph: paragraph ?? '' })}
        </a>
      ))}
    </span>
  );
}
