import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../../components/ui/theme.css';
import { interfaceLanguage } from '../../components/ui/interface-language.ts';
import RecordPage from './RecordPage.vue';

document.documentElement.lang = interfaceLanguage();
createApp(RecordPage).use(createPinia()).mount('#app');
