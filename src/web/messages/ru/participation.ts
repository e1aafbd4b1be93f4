/** Who takes part: the register. */
export const participation = {
  'act-type.participant-recorded': 'Участник внесён',
  'act.participant-recorded': '{participant}: внесено в реестр ({type}).',
  'word.participant.intergovernmental-organization': 'межправительственная организация',
  'word.participant.specialized-agency': 'специализированное учреждение',
  'word.participant.united-nations-entity': 'структура Организации Объединенных Наций',
  'word.participant.national-human-rights-institution': 'национальное правозащитное учреждение',
  'word.participant.parliament': 'парламент',
  'word.participant.consultative-status': 'организация с консультативным статусом',
  'word.participant.specially-accredited': 'специально аккредитованная структура',
} as const;
