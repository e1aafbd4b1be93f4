/** The five regional groups of Member States, in the order in which the United Nations lists them. */
export const regionalGroups = ['african', 'asia-pacific', 'eastern-european', 'latin-american-and-caribbean', 'western-european-and-other'] as const;
export type RegionalGroup = (typeof regionalGroups)[number];

export function isRegionalGroup(text: string | undefined): text is RegionalGroup {
  return regionalGroups.some((group) => group === text);
}

/**
 * Why a State stands otherwise in the group in which it is counted:
 * `also-asia-pacific` takes part in two groups, and counts for elections in this one only (Türkiye);
 * `observer` is a member of no group, attends this one as an observer and counts with it for elections (United States);
 * `once-in-no-group` belonged to no group in the lists of 2010 to 2023 and has since been listed with this one (Kiribati);
 * `admitted-2000` joined in May 2000 for a time and since 2004 without a term (Israel).
 */
export const regionalCases = ['also-asia-pacific', 'observer', 'once-in-no-group', 'admitted-2000'] as const;
export type RegionalCase = (typeof regionalCases)[number];

const cases: ReadonlyMap<string, RegionalCase> = new Map<string, RegionalCase>([
  ['TR', 'also-asia-pacific'],
  ['US', 'observer'],
  ['KI', 'once-in-no-group'],
  ['IL', 'admitted-2000'],
]);

/** What is special about a State's regional group; `undefined` for 189 of the 193. Source: the United Nations' list of regional groups, its notes, and those of the Dag Hammarskjöld Library. */
export function regionalCaseOf(code: string): RegionalCase | undefined {
  return cases.get(code);
}
