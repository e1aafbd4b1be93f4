import { six } from './six.ts';

/** Short texts that several claims give as values. */
export const fullDay = six('يوم كامل', '全天', 'full day', 'journée entière', 'полный день', 'día completo');
export const halfDay = six('نصف يوم', '半天', 'half day', 'demi-journée', 'полдня', 'medio día');
export const afterDraft = six('نصف يوم، بعد المسودة الأولية', '半天，预稿发布后', 'half day, after the zero draft', "demi-journée, après l'avant-projet", 'полдня, после нулевого проекта', 'medio día, tras el borrador cero');

/** "7 minutes", "5–7 minutes". */
export function minutes(number: string) {
  return six(`${number} دقائق`, `${number}分钟`, `${number} minutes`, `${number} minutes`, `${number} мин.`, `${number} minutos`);
}
