import { demoSites } from './specs/demo-sites.ts';
import { hostile } from './specs/hostile.ts';
import { journey } from './specs/journey.ts';
import { pictures } from './specs/pictures.ts';
import { sites } from './specs/sites.ts';

demoSites('firefox');
journey('firefox');
sites('firefox');
hostile('firefox');
pictures('firefox');
