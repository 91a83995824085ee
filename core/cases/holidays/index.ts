import type { HolidayCalendar } from '../holiday-calendar.ts';
import { at } from './at.ts';
import { be } from './be.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ie } from './ie.ts';
import { it } from './it.ts';
import { lu } from './lu.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** Countries whose public holidays are known. */
export const HOLIDAY_CALENDARS: readonly HolidayCalendar[] = [at, be, de, es, fr, ie, it, lu, pl, pt];
