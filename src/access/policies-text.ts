import type { Policy } from './policies.ts';

/** The negotiated text. In whose name one may table or speak is the decisions' own (rule TX-23). */
export const textPolicies: readonly Policy[] = [
  { sentence: 'The co-facilitators and the secretariat open texts, set how they are negotiated, and issue revisions.', standings: ['co-facilitator', 'secretariat'], commands: ['open-text', 'set-text-terms', 'issue-revision', 'decide-revision-status'] },
  { sentence: 'The co-facilitators take in the files of the texts that they issue, as editions of documents.', standings: ['co-facilitator'], commands: ['record-document', 'take-edition'] },
  { sentence: 'The co-facilitators call paragraphs, hold readings and put texts under silence; the secretariat does so for them.', standings: ['co-facilitator', 'secretariat'], commands: ['call-paragraph', 'begin-reading', 'end-reading', 'open-silence', 'note-silence'] },
  {
    sentence: 'Delegations table amendments, sponsor and withdraw them, say where they stand, and break a silence; the co-facilitators and the secretariat enter what was said on the floor.',
    standings: ['delegation', 'co-facilitator', 'secretariat'],
    commands: ['table-amendment', 'withdraw-amendment', 'join-amendment', 'leave-amendment', 'take-stance', 'withdraw-stance', 'break-silence'],
  },
  {
    sentence: 'The co-facilitators record what the meeting decided of points, words, paragraphs and packages; the secretariat does so for them.',
    standings: ['co-facilitator', 'secretariat'],
    commands: ['resolve-point', 'agree-span', 'agree-provision', 'reopen-provision', 'agree-text', 'tie-package', 'untie-package'],
  },
  { sentence: 'The co-facilitators and the secretariat state on what a paragraph that was issued rests.', standings: ['co-facilitator', 'secretariat'], commands: ['state-ground', 'withdraw-ground'] },
  { sentence: 'The co-facilitators and the secretariat draft the next revision, paragraph by paragraph.', standings: ['co-facilitator', 'secretariat'], commands: ['draft-consolidation', 'drop-consolidation', 'validate-consolidation'] },
];
