import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../../components/ui/theme.css';
import { uiLanguage } from '../../browser/i18n.ts';
import Options from './Options.vue';

document.documentElement.lang = uiLanguage();
createApp(Options).use(createPinia()).mount('#app');
