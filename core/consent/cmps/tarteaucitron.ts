import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, MOST_ITEMS, named, pairsOf, textOf, textsOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const STATE = 'tarteaucitron.state';
const SERVICES = 'tarteaucitron.services';
const JOB = 'tarteaucitron.job';
const DEFAULT = 'tarteaucitron.parameters.serviceDefaultState';
const BYPASS = 'tarteaucitron.user.bypass';

const anyOf = (names: string): RegExp => new RegExp(`\\b(?:${names.replaceAll(' ', '|')})\\b`);

// The services that it brings along and whose names do not tell their type by themselves, removed ones too.
const STATISTICS = anyOf(
  'actistat adobe(?:analytics|workspace) alexa atinternet\\w* clicky compteur contentsquare emolytics etracker ' +
    'eulerian ferank firebase force24 freshsalescrm gajs getplus getquanty (?:multiple)?gtag hubspot kameleoon ' +
    'koban kompass leadforensicsold leadinfo matomo(?:cloud|heatmap|hightrack) mautic microanalytics ' +
    'microsoftcampaignanalytics openwebanalytics pardot pianoanalytics piwikpro plezi sharpspring shinystat ' +
    'simpleanalytics snapchat statcounter teambrain tiktok twitteruwt usercom userpilot verizondottag visiblee ' +
    'visualrevenue webmecanik weborama woopra wysistat\\w* xiti zohopagesense',
);
const MARKETING = anyOf(
  'activecampaign addthis addtoany\\w+ adform adsense\\w+ aduptech affilae amazon antvoice bingads cjcom ' +
    'clicmanager clickdimensions criteoonetag datingaffiliation\\w* discord ekomi equativ eskimi ferankpub ' +
    'goldenbees googleadwords\\w+ googlepartners gplus\\w* kwanko leadforensics linkedininsighttag madmetrics ' +
    'outbrainamplify piximedia pinterestpixel prelinker pubdirecte reddit rumbletalk shareaholic shareasale ' +
    'sharethis\\w* skaze teads thetradedesk twenga twitter(?:embed|timeline) vshop xandr\\w*',
);
const NEITHER = /^(?:sendinblue|posthog|facebookcomment)$/;

const TYPES: ReadonlyMap<string, Category> = new Map([
  ['analytic', 'statistics'],
  ['ads', 'marketing'],
  ['social', 'marketing'],
]);

type Service = Record<string, Json> | null;

/** A service by its type, which only the page has; else by what it is known for, or what its site calls it. */
function purposeOf(key: string, state: boolean, service: Service): Purpose {
  const type = textOf(service?.['type']);
  const category = TYPES.get(type ?? '');
  const name = textOf(service?.['name']) ?? key;
  if (type !== null) return fixed(name, state, ...(category ? [category] : []));
  // A site names a service of its own after the one it wraps: "acmeMultiplegtagShop".
  const words = key
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ');
  if (STATISTICS.test(words)) return fixed(name, state, 'statistics');
  if (MARKETING.test(words)) return fixed(name, state, 'marketing');
  return NEITHER.test(key) ? fixed(name, state) : named(name, state);
}

/**
 * What services with the state true, false or wait say. A service that needs no consent is on from the start, and a
 * site may have set another state for all that nobody answered: those are no answers, where the page tells.
 */
function readingOf(states: readonly (readonly [key: string, state: string])[], { globals }: Evidence): Stored {
  const services = asRecord(globals[SERVICES]);
  const serviceOf = (key: string): Service =>
    services && Object.hasOwn(services, key) ? asRecord(services[key]) : null;
  const isSetByItself = ([key, state]: readonly [string, string]): boolean =>
    state === String(globals[DEFAULT]) ||
    (state === 'true' && (globals[BYPASS] === true || serviceOf(key)?.['needConsent'] === false));
  const answers = states.filter((one) => one[1] !== 'wait' && !isSetByItself(one)).map(([, state]) => state);
  const waits = states.some(([, state]) => state === 'wait');
  return {
    answered: answers.includes('false') || (waits ? false : answers.length > 0 || null),
    purposes: states.map(([key, state]) => purposeOf(key, state === 'true', serviceOf(key))),
  };
}

function fromPage(evidence: Evidence): Stored | null {
  const { globals } = evidence;
  const state = asRecord(globals[STATE]);
  if (!state) return null;
  // Its services are all it knows; its job is those that the page asked for.
  const asked = textsOf(globals[JOB]) ?? Object.keys(asRecord(globals[SERVICES]) ?? state).slice(0, MOST_ITEMS);
  return readingOf(
    asked.map((key) => [key, typeof state[key] === 'boolean' ? String(state[key]) : 'wait']),
    evidence,
  );
}

/**
 * tarteaucitron.js: one cookie with the state of each service, `wait` until somebody answers. A site may name it
 * otherwise; the page tells then too. Facts: github.com/AmauriC/tarteaucitron.js, and 1.34.0 run.
 */
export const tarteaucitron = platform({
  id: 'tarteaucitron',
  name: 'tarteaucitron',
  script: /\/tarteaucitron[\w.-]*\.js|\/\/(?:[\w-]+\.)?tarteaucitron\.io\/load\.js/i,
  selector: '#tarteaucitronRoot',
  stores: [
    {
      key: 'tarteaucitron',
      in: 'cookie',
      read(value, { evidence }) {
        const pairs = pairsOf(value, '!', '=');
        const states = [...pairs].filter(([, state]) => /^(?:true|false|wait)$/.test(state));
        const consentId = pairs.get('id') ?? null;
        return states.length > 0 || consentId ? { ...readingOf(states, evidence), consentId } : null;
      },
    },
  ],
  api: { key: STATE, read: fromPage },
  probe: {
    globals: [STATE, JOB, { path: SERVICES, shape: { '*': { name: 1, type: 1, needConsent: 1 } } }, DEFAULT, BYPASS],
  },
  reopen: [
    { how: 'call', path: 'tarteaucitron.userInterface.openPanel' },
    { how: 'click', selector: '#tarteaucitronManager, a[href="#tarteaucitron"]' },
  ],
  withdraw: [{ how: 'click', selector: '#tarteaucitronAllDenied' }],
});
