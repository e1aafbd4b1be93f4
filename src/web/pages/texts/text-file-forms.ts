import type { TextVariant } from '../../../interchange/text/out.ts';
import type { ViewMode } from '../../text/view-mode.ts';

/** In which forms a text is taken away. */
export const textFileForms = ['akn'] as const;
export type TextFileForm = (typeof textFileForms)[number];

/** In which forms its amendments are. */
export const amendmentForms = ['amendments-csv', 'amendments-xlsx', 'amendments-json'] as const;

/** What of the text is written out for a way of looking at it. */
export function variantOf(mode: ViewMode): TextVariant {
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
