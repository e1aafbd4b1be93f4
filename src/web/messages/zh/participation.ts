/** Who takes part: the register. */
export const participation = {
  'act-type.participant-recorded': '与会者入册',
  'act.participant-recorded': '{participant}已列入名册：{type}。',
  'word.participant.intergovernmental-organization': '政府间组织',
  'word.participant.specialized-agency': '专门机构',
  'word.participant.united-nations-entity': '联合国实体',
  'word.participant.national-human-rights-institution': '国家人权机构',
  'word.participant.parliament': '议会',
  'word.participant.consultative-status': '具有咨商地位的组织',
  'word.participant.specially-accredited': '特别认可的实体',
} as const;
