import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../../components/ui/theme.css';
import { interfaceLanguage } from '../../components/ui/interface-language.ts';
import Letter from './Letter.vue';

document.documentElement.lang = interfaceLanguage();
createApp(Letter).use(createPinia()).mount('#app');
