import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { entriesOf, flagOf, named, pairsOf, textOf, textsOf } from '../decode.ts';
import { platform, record, type Beside, type Stored } from '../platform.ts';

const anyOf = (names: string): RegExp => new RegExp(`\\b(?:${names.replaceAll(' ', '|')})\\b`);

// The services that it brings along and whose names do not tell their type by themselves, removed ones too.
const STATISTICS = anyOf(
  '\\w*analytics adobeworkspace alexa firebase (?:multiple)?gtag hubspot kompass leadforensicsold ' +
    'matomo(?:cloud|heatmap|hightrack) piwikpro snapchat tiktok twitteruwt',
);
const MARKETING = anyOf('amazon discord leadforensics rumbletalk twitter(?:embed|timeline)');
const NEITHER = /^(?:sendinblue|posthog|facebookcomment)$/;

type Service = Record<string, Json> | null;

/** A service by its type, which only the page has; else by what it is known for, or what its site calls it. */
function purposeOf(key: string, state: boolean, service: Service): Purpose {
  const type = textOf(service?.['type']);
  // A site names a service of its own after the one it wraps: "acmeMultiplegtagShop".
  const words = key
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ');
  const known = STATISTICS.test(words)
    ? 'statistics'
    : MARKETING.test(words)
      ? 'marketing'
      : NEITHER.test(key)
        ? ''
        : null;
  const name = textOf(service?.['name']) ?? key;
  return named(name, state, [type ?? known ?? name]);
}

/**
 * What services with the state true, false or wait say. A service that needs no consent is on from the start, and a
 * site may have set another state for all that nobody answered: those are no answers, where the page tells.
 */
function readingOf(states: readonly (readonly [key: string, state: string])[], { asked }: Beside): Stored {
  const [, , services, byDefault, bypass] = asked;
  const known = new Map(entriesOf(services).map(([key, service]) => [key, asRecord(service)]));
  const isSetByItself = ([key, state]: readonly [string, string]): boolean =>
    state === String(byDefault) || (state === 'true' && (bypass === true || known.get(key)?.['needConsent'] === false));
  const answers = states.filter((one) => one[1] !== 'wait' && !isSetByItself(one)).map(([, state]) => state);
  const waits = states.some(([, state]) => state === 'wait');
  return {
    answered: answers.includes('false') || (waits ? false : answers.length > 0 || null),
    items: states.map(([key, state]) => purposeOf(key, state === 'true', known.get(key) ?? null)),
  };
}

/**
 * tarteaucitron.js: one cookie with the state of each service, `wait` until somebody answers. A site may name it
 * otherwise; the page tells then too. Facts: github.com/AmauriC/tarteaucitron.js, and 1.34.0 run.
 */
export const tarteaucitron = platform({
  name: 'tarteaucitron',
  script: /\/tarteaucitron[\w.-]*\.js|\/\/(?:[\w-]+\.)?tarteaucitron\.io\/load\.js/,
  selector: '#tarteaucitronRoot',
  keys: {
    tarteaucitron(value, beside) {
      const pairs = pairsOf(value, '!', '=');
      const states = [...pairs].filter(([, state]) => /^(?:true|false|wait)$/.test(state));
      const id = pairs.get('id');
      return states.length > 0 || id ? { ...readingOf(states, beside), id } : null;
    },
  },
  ask: {
    'tarteaucitron.state': 1,
    'tarteaucitron.job': 1,
    'tarteaucitron.services': { '*': { name: 1, type: 1, needConsent: 1 } },
    'tarteaucitron.parameters.serviceDefaultState': 1,
    'tarteaucitron.user.bypass': 1,
  },
  api: record((state, beside) => {
    // Its services are all it knows; its job is those that the page asked for.
    const [, job, services] = beside.asked;
    const keys = textsOf(job) ?? entriesOf(asRecord(services) ?? state).map(([key]) => key);
    return readingOf(
      keys.map((key) => [key, String(flagOf(state[key]) ?? 'wait')]),
      beside,
    );
  }),
  reopen: ['tarteaucitron.userInterface.openPanel()', '#tarteaucitronManager, a[href="#tarteaucitron"]'],
  withdraw: '#tarteaucitronAllDenied',
});
