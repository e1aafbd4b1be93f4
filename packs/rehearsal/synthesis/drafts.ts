import type { ProcessCommand } from '../../../src/process/commands.ts';
import { headingOf, themeCodes } from './codebook.ts';
import { withdrawnInput } from './input-steps.ts';
import { writtenInputs } from './written-inputs.ts';

type Arranging = ProcessCommand<'arrange-draft'>['data'];
type Writing = ProcessCommand<'write-sentence'>['data'];

/** A draft as it is arranged; its computed sentences are written by whoever loads the rehearsal, the free ones are here. */
export interface InventedDraft {
  readonly arranged: Arranging;
  readonly free: readonly Writing[];
  readonly setAside: readonly ProcessCommand<'set-item-aside'>['data'][];
  readonly publishes: boolean;
}

function area(theme: (typeof themeCodes)[number]): Arranging['sections'][number] {
  return { id: theme, part: 'area', heading: headingOf(theme).en, about: `themes/${theme}` };
}

/** The report of the rapporteur on warnings, which was published, and the summary of the chair, which is being written. */
export function inventedDrafts(session: string): readonly InventedDraft[] {
  return [
    {
      arranged: { draft: 'report-on-warnings', draftKind: 'rapporteur-report', title: 'Report of the rapporteur on warnings (invented)', language: 'en', events: [session], sections: [{ id: 'introduction', part: 'introduction', heading: 'Introduction' }, area('warnings')] },
      free: [],
      setAside: [],
      publishes: true,
    },
    {
      arranged: {
        draft: 'summary-of-the-third-session', draftKind: 'chair-summary', title: 'Summary of the third session (invented)', language: 'en', events: ['opening', session],
        sections: [{ id: 'introduction', part: 'introduction', heading: 'Introduction' }, { id: 'panels', part: 'panels', heading: 'Panels' }, ...themeCodes.map(area), { id: 'conclusions', part: 'conclusions', heading: 'Conclusions' }, { id: 'annex', part: 'annex', heading: 'Annex' }],
      },
      free: [
        sentence('welcome', 'introduction', 1, 'narrative', 'The tide tables were read out before anybody spoke.', []),
        sentence('lamps', 'warnings', 9001, 'finding', 'Where harbours had agreed on one code of lamps, boats came in earlier.', [lampsPassage()]),
        sentence('after-lunch', 'conclusions', 9001, 'finding', 'Delegations seemed to hear each other better in the second sitting.', []),
      ],
      setAside: [
        { draft: 'summary-of-the-third-session', of: 'input:card-17', reason: 'The session left the exchange of stone to the next one.' },
        { draft: 'summary-of-the-third-session', of: 'input:card-5', reason: 'Another card asks for the same in more detail.' },
      ],
      publishes: false,
    },
  ];
}

function sentence(id: string, section: string, order: number, role: Writing['role'], text: string, evidence: Writing['evidence']): Writing {
  return { sentence: `free-${id}`, draft: 'summary-of-the-third-session', section, order, role, text, evidence };
}

function lampsPassage(): Writing['evidence'][number] {
  const quote = 'boats came in eleven minutes earlier';
  const start = writtenInputs.find(({ id }) => id === withdrawnInput)?.text.indexOf(quote) ?? 0;
  return { of: `input:${withdrawnInput}`, span: { start, end: start + quote.length, quote } };
}

/** What happened when the summary cited it: its sentence has to be looked over. */
export const withdrawal: ProcessCommand = { name: 'withdraw-input', data: { input: withdrawnInput, reason: 'The minutes had been counted at low tide.' } };
