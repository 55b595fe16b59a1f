const NAMES = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** "november 2026". */
export const monthName = (month: string): string => `${NAMES[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** "nov". */
export const monthShort = (month: string): string => NAMES[Number(month.slice(5, 7)) - 1]?.slice(0, 3) ?? '';

/** "2026-11-30". */
export const lastDayOf = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
