/** Who takes part: the register. */
export const participation = {
  'act-type.participant-recorded': 'Participante inscrito',
  'act.participant-recorded': '{participant} se inscribió en el registro: {type}.',
  'word.participant.intergovernmental-organization': 'organización intergubernamental',
  'word.participant.specialized-agency': 'organismo especializado',
  'word.participant.united-nations-entity': 'entidad de las Naciones Unidas',
  'word.participant.national-human-rights-institution': 'institución nacional de derechos humanos',
  'word.participant.parliament': 'parlamento',
  'word.participant.consultative-status': 'organización reconocida como entidad consultiva',
  'word.participant.specially-accredited': 'entidad acreditada especialmente',
} as const;
