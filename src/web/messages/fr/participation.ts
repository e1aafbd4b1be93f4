/** Who takes part: the register. */
export const participation = {
  'act-type.participant-recorded': 'Participant inscrit',
  'act.participant-recorded': '{participant} a été inscrit au registre : {type}.',
  'word.participant.intergovernmental-organization': 'organisation intergouvernementale',
  'word.participant.specialized-agency': 'institution spécialisée',
  'word.participant.united-nations-entity': 'entité des Nations Unies',
  'word.participant.national-human-rights-institution': 'institution nationale des droits de l’homme',
  'word.participant.parliament': 'parlement',
  'word.participant.consultative-status': 'organisation dotée du statut consultatif',
  'word.participant.specially-accredited': 'entité spécialement accréditée',
} as const;
