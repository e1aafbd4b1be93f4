/** Sexes as SDMX codes them (code list SEX), of those that are not all. */
export const sexes = ['F', 'M', '_O', '_U'] as const;
export type Sex = (typeof sexes)[number];

/** Migratory statuses by which values are told apart; there is no code list of all the world's statistics for them. */
export const migratoryStatuses = ['native-born', 'foreign-born', 'national', 'foreigner', 'migrant', 'non-migrant', 'regular', 'irregular', 'refugee', 'asylum-seeker', 'displaced', 'returnee', '_U'] as const;
export type MigratoryStatus = (typeof migratoryStatuses)[number];

/** Ages in full years as SDMX codes them: one year, from–to, open at one end, or unknown. */
export const ageCode = /^(?:Y\d{1,3}(?:T\d{1,3})?|Y_(?:GE|GT|LT|LE)\d{1,3}|_U)$/u;

/** A year from 0001 on, a quarter of it or a month of it. */
export const periodCode = /^(?!0000)\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/u;
