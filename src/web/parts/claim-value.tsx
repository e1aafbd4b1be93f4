import type { VNode } from 'preact';
import type { ClaimValue } from '../../process/vocabulary/claim.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { Names } from '../../store/work-plan/names.ts';
import { isMessageKey, localeOf } from '../messages/catalogue.ts';
import type { Visit } from '../visit.ts';
import { When } from './date.tsx';
import { SubjectLink } from './sentence.tsx';
import { Text } from './text.tsx';

/** What a claim says, whatever its type. */
export function ClaimValueText({ value, visit, names }: { readonly value: ClaimValue; readonly visit: Visit; readonly names: Names }): VNode {
  const { words, language } = visit;
  switch (value.type) {
    case 'date':
      return <When date={value.date} language={language} />;
    case 'place':
      return value.place === null ? <span class="unknown">{words('place.unknown')}</span> : <SubjectLink subject={subjectKey('place', value.place)} visit={visit} names={names} />;
    case 'phase':
      return value.phase === null ? <span class="unknown">{words('phase.unknown')}</span> : <SubjectLink subject={subjectKey('phase', value.phase)} visit={visit} names={names} />;
    case 'title':
      return <Text text={value.title} language={language} />;
    case 'text':
      return <Text text={value.text} language={language} />;
    case 'count':
      return (
        <>
          {new Intl.NumberFormat(localeOf(language)).format(value.count)} <Text text={value.unit} language={language} />
        </>
      );
  }
}

/** The name of a property: known ones from the catalogue, a process's own as it named them. */
export function propertyLabel(property: string, visit: Visit): string {
  const own = `property.${property}`;
  if (isMessageKey(own)) return visit.words(own);
  const word = `word.${property}`;
  return isMessageKey(word) ? visit.words(word) : property.replaceAll('-', ' ');
}
