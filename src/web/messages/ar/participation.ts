/** Who takes part: the register. */
export const participation = {
  'act-type.participant-recorded': 'قيد مشارك',
  'act.participant-recorded': 'أدرج {participant} في السجل: {type}.',
  'word.participant.intergovernmental-organization': 'منظمة حكومية دولية',
  'word.participant.specialized-agency': 'وكالة متخصصة',
  'word.participant.united-nations-entity': 'كيان تابع للأمم المتحدة',
  'word.participant.national-human-rights-institution': 'مؤسسة وطنية لحقوق الإنسان',
  'word.participant.parliament': 'برلمان',
  'word.participant.consultative-status': 'منظمة ذات مركز استشاري',
  'word.participant.specially-accredited': 'كيان معتمد خصيصا',
} as const;
