import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../../components/ui/theme.css';
import { interfaceLanguage } from '../../components/ui/interface-language.ts';
import Options from './Options.vue';

document.documentElement.lang = interfaceLanguage();
createApp(Options).use(createPinia()).mount('#app');
