import type { TextVariant } from '../../../interchange/text/out.ts';
import type { ViewMode } from '../../text/view-mode.ts';

/** In which forms a text is taken away. `docx-clean`, `pdf`, `html` and `akn` follow the way it is looked at; `docx-marks` is for translators. */
export const textFileForms = ['docx-brackets', 'docx-tracked', 'docx-marks', 'docx-clean', 'pdf', 'html', 'akn', 'json'] as const;
export type TextFileForm = (typeof textFileForms)[number];

/** In which forms its amendments are. */
export const amendmentForms = ['amendments-csv', 'amendments-xlsx', 'amendments-json'] as const;
export type AmendmentForm = (typeof amendmentForms)[number];

/** What of the text is written out in a form, for a way of looking at it. */
export function variantOf(form: TextFileForm, mode: ViewMode): TextVariant {
  switch (form) {
    case 'docx-brackets':
    case 'json':
      return 'compilation';
    case 'docx-tracked':
    case 'docx-marks':
      return 'changes';
    case 'docx-clean':
      return cleanOf(mode);
    case 'pdf':
    case 'html':
    case 'akn':
      return shownAs(mode);
  }
}

function shownAs(mode: ViewMode): TextVariant {
  switch (mode) {
    case 'base':
    case 'reading':
    case 'changes':
    case 'agreed':
      return mode;
    case 'all-changes':
      return 'changes';
    case 'compilation':
    case 'unnamed':
    case 'chair':
    case 'options':
    case 'matrix':
    case 'trade':
      return 'compilation';
  }
}

function cleanOf(mode: ViewMode): TextVariant {
  const shown = shownAs(mode);
  return shown === 'compilation' ? 'clean' : shown === 'changes' ? (mode === 'changes' ? 'reading' : 'clean') : shown;
}
