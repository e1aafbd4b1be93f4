import { comparable } from '../../process/vocabulary/comparable.ts';

const columns = ['id', 'name', 'givenName', 'familyName', 'email', 'affiliation', 'position', 'country', 'phone', 'title', 'address', 'registeredAt', 'state', 'checkedIn', 'checkedInAt', 'tags'] as const;
export type IndicoColumn = (typeof columns)[number];

/**
 * What Indico's columns are called: its own headings first (`generate_spreadsheet_from_registrations` and the personal
 * data items of Indico 2 and 3), then what forms and offices rename them to.
 */
const called: Readonly<Record<IndicoColumn, readonly string[]>> = {
  id: ['id', 'registration id'],
  name: ['name', 'full name', 'nom complet', 'nombre completo'],
  givenName: ['first name', 'given name', 'given names', 'forename', 'prenom', 'nombre', 'имя', '名', 'الاسم الأول'],
  familyName: ['last name', 'family name', 'surname', 'nom', 'nom de famille', 'apellido', 'apellidos', 'фамилия', '姓', 'اسم العائلة'],
  email: ['email address', 'email', 'e mail', 'e mail address', 'courriel', 'adresse electronique', 'adresse e mail', 'correo electronico', 'электронная почта', '电子邮件', 'البريد الإلكتروني'],
  affiliation: ['affiliation', 'organization', 'organisation', 'institution', 'entity', 'organizacion', 'организация', '单位', 'المنظمة'],
  position: ['position', 'job title', 'function', 'functional title', 'fonction', 'cargo', 'должность', '职务', 'المنصب'],
  country: ['country', 'pays', 'pais', 'страна', '国家', 'البلد'],
  phone: ['phone number', 'phone', 'telephone', 'telefono', 'телефон', '电话', 'الهاتف'],
  title: ['title', 'salutation', 'titre', 'tratamiento'],
  address: ['address', 'adresse', 'direccion', 'адрес', '地址', 'العنوان'],
  registeredAt: ['registration date'],
  state: ['registration state', 'registration status', 'state', 'status'],
  checkedIn: ['checked in', 'check in'],
  checkedInAt: ['check in date'],
  tags: ['tags'],
};

export interface IndicoHeading {
  readonly heading: string;
  /** Undefined: a question of the form itself. */
  readonly column?: IndicoColumn;
}

const columnOf: ReadonlyMap<string, IndicoColumn> = new Map(columns.flatMap((column) => called[column].map((name) => [comparable(name), column] as const)));

/** Each column once: where two are called the same, the first is it, and the second a question of the form. */
export function indicoHeadings(cells: readonly string[]): readonly IndicoHeading[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const written = cell.trim();
    const column = columnOf.get(comparable(written));
    const name = written === '' ? `#${index + 1}` : written;
    const heading = seen.has(name) ? `${name} (${index + 1})` : name;
    seen.add(name);
    if (column === undefined || seen.has(`column ${column}`)) return { heading };
    seen.add(`column ${column}`);
    return { heading, column };
  });
}

/** The files that Indico takes in have no headings: six columns for registrations, four for invitations. */
const withoutHeadings: Readonly<Record<number, readonly IndicoColumn[]>> = {
  6: ['givenName', 'familyName', 'affiliation', 'position', 'phone', 'email'],
  4: ['givenName', 'familyName', 'affiliation', 'email'],
};

/** Headings for a file that begins with a person, told by the address in the last cell. */
export function headingsWithout(cells: readonly string[]): readonly IndicoHeading[] | undefined {
  const columns = withoutHeadings[cells.length];
  return columns !== undefined && (cells.at(-1) ?? '').includes('@') ? columns.map((column) => ({ heading: column, column })) : undefined;
}
