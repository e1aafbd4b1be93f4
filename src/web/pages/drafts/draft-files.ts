/** In which forms a draft is taken away; `clean`: without what its sentences rest on. */
export const draftFileForms = ['docx', 'docx-clean', 'pdf', 'pdf-clean', 'csv', 'xlsx', 'json'] as const;

/** In which forms its account is. */
export const accountForms = ['account-csv', 'account-xlsx', 'account-json'] as const;
