// A consent platform under IAB TCF 2.2: the IAB's own library hands out what was chosen, the dialog is the page's.
import '@iabtcf/stub';
import { CmpApi } from '@iabtcf/cmpapi';
import { GVL, TCModel, TCString } from '@iabtcf/core';

const numbered = (count) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [i + 1, { id: i + 1, name: `${i + 1}`, illustrations: [] }]),
  );

const vendor = (id, legIntPurposes) => ({
  id,
  name: `Company ${id}`,
  purposes: [1, 3, 4],
  legIntPurposes,
  flexiblePurposes: [],
  specialPurposes: [],
  features: [],
  specialFeatures: [],
});

const list = new GVL({
  gvlSpecificationVersion: 3,
  vendorListVersion: 41,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-05T16:00:00Z',
  purposes: numbered(11),
  specialPurposes: numbered(2),
  features: numbered(3),
  specialFeatures: numbered(2),
  stacks: {},
  vendors: { 7: vendor(7, []), 12: vendor(12, [7, 10]), 31: vendor(31, [2, 7]) },
});

const NAME = 'euconsent-v2';
const stored = document.cookie
  .split('; ')
  .find((pair) => pair.startsWith(`${NAME}=`))
  ?.slice(NAME.length + 1);
const api = new CmpApi(4001, 3, true);
api.update(stored ?? '', stored === undefined);

function choose(purposes, vendors) {
  const model = new TCModel(list);
  Object.assign(model, { cmpId: 4001, cmpVersion: 3, isServiceSpecific: true, publisherCountryCode: 'IE' });
  model.purposeConsents.set(purposes);
  model.vendorConsents.set(vendors);
  // A refusal leaves what companies claim without asking.
  model.purposeLegitimateInterests.set([2, 7, 10]);
  model.vendorLegitimateInterests.set([12, 31]);
  const text = TCString.encode(model);
  document.cookie = `${NAME}=${text}; path=/; max-age=33696000; secure; samesite=lax`;
  api.update(text, false);
  document.getElementById('cmp').close();
}

addEventListener('DOMContentLoaded', () => {
  const onClick = (id, purposes, vendors) =>
    document.getElementById(id).addEventListener('click', () => choose(purposes, vendors));
  onClick('all', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [7, 12, 31]);
  onClick('none', [], []);
  onClick('statistics', [1, 8, 9], [7]);
  if (stored === undefined) document.getElementById('cmp').show();
});
