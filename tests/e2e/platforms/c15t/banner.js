// c15t brings no dialog: its page draws one, by its documentation.
import { getOrCreateConsentRuntime } from 'c15t';

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: ['necessary', 'functionality', 'experience', 'measurement', 'marketing'],
});
const banner = document.getElementById('banner');
const draw = ({ activeUI }) => (activeUI === 'none' ? banner.close() : banner.show());
const onClick = (id, act) => document.getElementById(id).addEventListener('click', () => act(consentStore.getState()));

consentStore.subscribe(draw);
draw(consentStore.getState());
onClick('all', (state) => state.saveConsents('all'));
onClick('none', (state) => state.saveConsents('necessary'));
onClick('measurement', (state) => state.setSelectedConsent('measurement', true));
onClick('save', (state) => state.saveConsents('custom'));
