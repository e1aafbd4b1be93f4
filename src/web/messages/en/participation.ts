/** Who takes part: the register. */
export const participation = {
  'act-type.participant-recorded': 'Participant recorded',
  'act.participant-recorded': '{participant} was put on the register: {type}.',
  'word.participant.intergovernmental-organization': 'intergovernmental organization',
  'word.participant.specialized-agency': 'specialized agency',
  'word.participant.united-nations-entity': 'United Nations entity',
  'word.participant.national-human-rights-institution': 'national human rights institution',
  'word.participant.parliament': 'parliament',
  'word.participant.consultative-status': 'organization in consultative status',
  'word.participant.specially-accredited': 'specially accredited entity',
} as const;
