import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../../components/ui/theme.css';
import { uiLanguage } from '../../browser/i18n.ts';
import Letter from './Letter.vue';

document.documentElement.lang = uiLanguage();
createApp(Letter).use(createPinia()).mount('#app');
