import { addDays, type Day } from './day.js';
import { isDayOff } from './swedish-holidays.js';

/** The day that lies that many working days (arbetsdagar) later; Saturdays, Sundays, holidays and the three eves do not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (!isDayOff(reached)) left -= 1;
  }
  return reached;
}
