import type { VNode } from 'preact';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import { participantTypes } from '../../../process/participation/state.ts';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { quotaName } from './enrolment-facts.tsx';
import type { TermValues } from './parse-terms.ts';

interface TermsFieldsProps {
  readonly visit: Visit;
  readonly values: TermValues;
  /** Absent while registration is being announced: only then can the zone still be chosen. */
  readonly enrolment: EnrolmentState | undefined;
}

/** Days, places, limits and topics of a registration. */
export function TermsFields({ visit, values, enrolment }: TermsFieldsProps): VNode {
  const { words } = visit;
  const quota = (of: Parameters<typeof quotaName>[1]) => <Line key={of} visit={visit} name={`quota-${of}`} type="number" min={0} max={10_000} label={quotaName(visit, of)} value={values.get(`quota-${of}`)} optional />;
  const limited = participantTypes.some((type) => (values.get(`quota-${type}`) ?? '') !== '');
  return (
    <>
      <div class="day-fields">
        <Line visit={visit} name="opensOn" type="date" label={words('enrolment.opens')} value={values.get('opensOn')} />
        <Line visit={visit} name="closesOn" type="date" label={words('enrolment.closes')} value={values.get('closesOn')} />
        <Line visit={visit} name="endsOn" type="date" label={words('enrolment.ends')} value={values.get('endsOn')} />
      </div>
      {enrolment === undefined ? (
        <Choice visit={visit} name="timeZone" label={words('announce.zone')} hint={words('announce.zone.hint')} value={values.get('timeZone')} options={zones().map((zone) => ({ value: zone, label: zone }))} />
      ) : (
        <p class="hint">{words('announce.zone.fixed', { zone: enrolment.timeZone })}</p>
      )}
      <Line visit={visit} name="capacity" type="number" min={1} max={100_000} label={words('enrolment.capacity')} hint={words('announce.capacity.hint')} value={values.get('capacity')} optional />
      <fieldset class="quotas">
        <legend>{words('enrolment.quotas')}</legend>
        <p class="hint">{words('announce.quotas.hint')}</p>
        {quota('each-delegation')}
        {quota('each-participant')}
        <details open={limited}>
          <summary>{words('announce.quotas.by-type')}</summary>
          {participantTypes.map(quota)}
        </details>
      </fieldset>
      <Prose visit={visit} name="topics" label={words('enrolment.topics')} hint={words('announce.topics.hint')} rows={4} value={values.get('topics')} optional />
    </>
  );
}

let known: readonly string[] | undefined;

function zones(): readonly string[] {
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return known;
}
