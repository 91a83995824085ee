import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../../components/ui/theme.css';
import { interfaceLanguage } from '../../components/ui/interface-language.ts';
import Popup from './Popup.vue';

document.documentElement.lang = interfaceLanguage();
createApp(Popup).use(createPinia()).mount('#app');
