/** In which forms a report is taken away. */
export const reportFileForms = ['docx', 'pdf', 'json'] as const;
