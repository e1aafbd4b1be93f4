import { markers } from '../../../process/fund/state.ts';
import type { FundState, ProposalState } from '../../../process/fund/state.ts';
import type { Option } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import type { FundField, FundForm } from './fund-form.tsx';

/** What may be done about a proposal where it stands. `members` are those of the committee by their names, `applicants` likewise. */
export function proposalForms(visit: Visit, fund: FundState, proposal: ProposalState, members: readonly Option[], applicants: readonly Option[]): readonly FundForm[] {
  const { id, status, objections } = proposal;
  const data = { proposal: id, fund: fund.id };
  const day = { name: 'on', kind: 'day', label: 'fund.day' } as const;
  const own = (options: readonly Option[]) => (visit.actor.of === undefined ? options : options.filter(({ value }) => value === visit.actor.of));
  const withdraw: FundForm = { command: 'withdraw-proposal', label: 'fund.do.withdraw-proposal', data, fields: [choice('by', 'fund.applicant', own(applicants)), { name: 'reason', kind: 'prose', label: 'input.reason', optional: true }] };
  switch (status) {
    case 'concept-note':
      return [screening(visit, data), ...(own(applicants).length > 0 ? [withdraw] : [])];
    case 'screened':
      return [{ command: 'enter-pipeline', label: 'fund.do.enter-pipeline', data, fields: [] }, ...(own(applicants).length > 0 ? [withdraw] : [])];
    case 'pipeline': {
      const objecting = new Set(objections.filter(({ withdrawn }) => withdrawn !== true).map(({ holder }) => holder));
      const [may, back] = [own(members).filter(({ value }) => !objecting.has(value)), own(members).filter(({ value }) => objecting.has(value))];
      return [
        { command: 'decide-funding', label: 'fund.do.decide-funding', data, fields: [choice('outcome', 'fund.decision', (['approved', 'declined'] as const).map((one) => ({ value: one, label: visit.words(`fund.proposal.${one}`) }))), day, { name: 'reason', kind: 'prose', label: 'input.reason', optional: true }] },
        ...(may.length > 0 ? [{ command: 'object-to-funding', label: 'fund.do.object-to-funding', data, fields: [choice('holder', 'fund.member', may), { name: 'reason', kind: 'prose', label: 'input.reason' }] } satisfies FundForm] : []),
        ...(back.length > 0 ? [{ command: 'withdraw-funding-objection', label: 'fund.do.withdraw-funding-objection', data, fields: [choice('holder', 'fund.member', back)] } satisfies FundForm] : []),
        ...(own(applicants).length > 0 ? [withdraw] : []),
      ];
    }
    case 'approved':
      return [
        { command: 'allocate-funds', label: 'fund.do.allocate-funds', data, fields: [{ name: 'money', kind: 'money', label: 'fund.amount', value: fund.currency, fixed: true }, day, { name: 'memo', kind: 'prose', label: 'fund.memo', optional: true }] },
        { command: 'record-expenditure', label: 'fund.do.record-expenditure', data, fields: [{ name: 'money', kind: 'money', label: 'fund.amount', value: fund.currency }, day, { name: 'memo', kind: 'prose', label: 'fund.memo', optional: true }] },
        { command: 'report-on-funding', label: 'fund.do.report-on-funding', data, fields: [day, { name: 'report', kind: 'prose', label: 'fund.report' }] },
      ];
    case 'screened-out':
    case 'declined':
    case 'reported':
    case 'withdrawn':
      return [];
  }
}

function choice(name: string, label: FundField['label'], options: readonly Option[]): FundField {
  const [only] = options;
  return { name, kind: 'choice', label, options, ...(options.length === 1 && only !== undefined && { value: only.value }) };
}

function screening(visit: Visit, data: FundForm['data']): FundForm {
  const levels = [0, 1, 2, 3].map((level) => ({ value: String(level), label: String(level) }));
  return {
    command: 'screen-proposal', label: 'fund.do.screen-proposal', data,
    fields: [
      { name: 'on', kind: 'day', label: 'fund.day' }, { name: 'quality', kind: 'prose', label: 'fund.quality' }, { name: 'balance', kind: 'prose', label: 'fund.balance' },
      ...markers.flatMap((marker): readonly FundField[] => [{ name: marker, kind: 'choice', label: `fund.marker.${marker}`, options: levels }, { name: `${marker}-note`, kind: 'prose', label: 'fund.marker.note' }]),
      choice('passed', 'fund.passed', (['yes', 'no'] as const).map((one) => ({ value: one, label: visit.words(`fund.passed.${one}`) }))),
    ],
    shaped: (read) => ({
      on: read['on'], quality: read['quality'], balance: read['balance'], passed: read['passed'] === 'yes',
      markers: markers.flatMap((marker) => (read[marker] === undefined ? [] : [{ marker, level: Number(read[marker]), note: read[`${marker}-note`] ?? '' }])),
    }),
  };
}
