import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../../components/ui/theme.css';
import { uiLanguage } from '../../browser/i18n.ts';
import Popup from './Popup.vue';

document.documentElement.lang = uiLanguage();
createApp(Popup).use(createPinia()).mount('#app');
