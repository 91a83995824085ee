import { consent } from './specs/consent.ts';
import { demoSites } from './specs/demo-sites.ts';
import { hostile } from './specs/hostile.ts';
import { journey } from './specs/journey.ts';
import { pictures } from './specs/pictures.ts';
import { refusals } from './specs/refusals.ts';
import { requests } from './specs/requests.ts';
import { sites } from './specs/sites.ts';

demoSites('firefox');
journey('firefox');
requests('firefox');
sites('firefox');
consent('firefox');
hostile('firefox');
refusals('firefox');
pictures('firefox');
