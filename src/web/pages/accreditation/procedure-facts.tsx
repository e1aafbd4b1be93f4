import type { ComponentChildren, VNode } from 'preact';
import type { ProcedureSetting, ProcedureState } from '../../../process/participation/state.ts';
import type { MandateState } from '../../../process/work-plan/state.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { citeParagraph } from '../things/cite-paragraph.ts';

interface FactsProps {
  readonly visit: Visit;
  readonly procedure: ProcedureState;
  /** The mandates of its grounds, by their ids. */
  readonly mandates: ReadonlyMap<string, MandateState>;
}

/** The rules by which a process accredits, each with the paragraph of the mandate that it rests on. */
export function ProcedureFacts({ visit, procedure, mandates }: FactsProps): VNode {
  const { words, language } = visit;
  const rule = (setting: ProcedureSetting, children: ComponentChildren) => (
    <Fact label={words(`procedure.${setting}`)} why={<Grounds visit={visit} procedure={procedure} mandates={mandates} setting={setting} />}>
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

function Grounds({ visit, procedure, mandates, setting }: FactsProps & { readonly setting: ProcedureSetting }): VNode | null {
  const grounds = procedure.grounds.filter((ground) => ground.setting === setting);
  if (grounds.length === 0) return null;
  return (
    <ul class="plain grounds">
      {grounds.map(({ mandate: id, paragraph }) => {
        const mandate = mandates.get(id);
        const symbol = mandate?.symbol ?? id;
        const label = mandate?.paragraphs.find((one) => one.id === paragraph)?.label;
        return (
          <li key={`${id}${paragraph ?? ''}`}>
            <a href={paragraph === undefined ? linkTo(visit, 'mandate', { id }) : linkTo(visit, 'paragraph', { id, paragraph })}>{label === undefined ? symbol : citeParagraph(symbol, label)}</a>
          </li>
        );
      })}
    </ul>
  );
}
