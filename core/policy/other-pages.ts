import type { Language } from '../shared/language.ts';
import type { Phrases } from './lexicon.ts';

/** Words that make a link about privacy one to something else than the policy for visitors. */
interface OtherPages {
  /** a dialog or an account's page in which a choice is made */
  settings: Phrases;
  /** the notice for people who apply for a job, or work there */
  applicants: Phrases;
}

/** In compounds such words stand at the end: "Datenschutzeinstellungen", "evästeasetukset". */
export const OTHER_PAGES: Record<Language, OtherPages> = {
  bg: { settings: ['настройки', 'предпочитания', 'управление на'], applicants: ['кандидат*', 'кариери', 'служител*'] },
  cs: { settings: ['nastavení', 'předvolby', 'správa'], applicants: ['uchazeč*', 'kariéra', 'zaměstnan*'] },
  da: {
    settings: ['*indstillinger', 'præferencer', 'administrer'],
    applicants: ['*ansøger*', 'karriere', 'medarbejder*'],
  },
  de: {
    settings: ['*einstellung*', '*präferenzen', 'verwalten', 'anpassen'],
    applicants: ['bewerb*', 'karriere', 'beschäftigte*', 'mitarbeiter*'],
  },
  el: { settings: ['ρυθμίσεις', 'προτιμήσεις', 'διαχείριση'], applicants: ['υποψ*', 'καριέρα', 'εργαζομέν*'] },
  en: {
    settings: [
      'settings',
      'preferences',
      'preference center',
      'preference centre',
      'choices',
      'manage*',
      'opt out',
      'opt-out',
      'do not sell*',
    ],
    applicants: ['applicant*', 'candidate*', 'recruit*', 'career*', 'job*', 'employee*', 'staff'],
  },
  es: {
    settings: ['configur*', 'preferencias', 'ajustes', 'gestionar'],
    applicants: ['candidat*', 'empleo', 'empleados'],
  },
  et: { settings: ['*seaded', '*sätted', '*eelistused', 'halda*'], applicants: ['kandid*', 'tööle*', 'karjäär*'] },
  fi: { settings: ['*asetukset', '*asetuksia', 'hallitse', 'hallinta'], applicants: ['*hakij*', 'rekry*', 'ura'] },
  fr: {
    settings: ['paramètres', 'paramétr*', 'préférences', 'gérer', 'réglages', 'personnaliser'],
    applicants: ['candidat*', 'recrut*', 'carrière*', 'salariés'],
  },
  ga: { settings: ['socruithe', 'roghanna', 'bainistigh'], applicants: ['iarrthóir*', 'iarratasóir*', 'fostaithe'] },
  hr: {
    settings: ['postavke', 'postavki', 'upravlja*', 'prilagodi'],
    applicants: ['kandidat*', 'zapošlj*', 'karijer*', 'zaposlen*'],
  },
  hu: {
    settings: ['*beállítás*', 'beállítás*', 'kezelése', 'módosítása'],
    applicants: ['*jelentkező*', 'állás*', 'pályáz*', 'karrier', 'munkavállaló*'],
  },
  is: { settings: ['*stillingar', 'kjörstillingar', 'breyta'], applicants: ['*umsækj*', 'starfsfólk', 'starfsmanna'] },
  it: {
    settings: ['impostazioni', 'preferenze', 'gestisci', 'personalizza'],
    applicants: ['candidat*', 'lavora con noi', 'dipendenti', 'selezione'],
  },
  lt: {
    settings: ['nustatym*', 'parinkt*', 'tvarkyti', 'valdyti'],
    applicants: ['kandidat*', 'karjer*', 'darbuotoj*'],
  },
  lv: {
    settings: ['iestatījum*', 'preferenc*', 'pārvaldīt'],
    applicants: ['kandidāt*', 'pretendent*', 'karjer*', 'darbiniek*'],
  },
  mt: { settings: ['settings', 'preferenzi', 'immaniġġja'], applicants: ['applikant*', 'kandidat*', 'impjegati'] },
  nl: {
    settings: ['instelling*', '*instellingen', 'voorkeuren', 'beheren', 'aanpassen'],
    applicants: ['sollicit*', 'kandidat*', 'vacature*', 'medewerker*'],
  },
  no: {
    settings: ['*innstillinger', 'preferanser', 'administrer', 'tilpass'],
    applicants: ['*søker*', 'karriere', 'ansatte', 'rekrutter*'],
  },
  pl: {
    settings: ['ustawienia', 'ustawień', 'preferencje', 'zarządzaj*', 'dostosuj'],
    applicants: ['kandydat*', 'rekrut*', 'kariera', 'pracownik*'],
  },
  pt: {
    settings: ['definições', 'configurações', 'preferências', 'gerir', 'gerenciar'],
    applicants: ['candidat*', 'recrutamento', 'carreiras', 'colaboradores'],
  },
  ro: {
    settings: ['setări*', 'setari*', 'preferințe', 'preferinte', 'gestion*', 'modifică'],
    applicants: ['candida*', 'recrut*', 'cariere', 'angajați*'],
  },
  sk: { settings: ['nastaven*', 'predvoľby', 'správa'], applicants: ['uchádzač*', 'kariéra', 'zamestnan*'] },
  sl: {
    settings: ['nastavitve', 'nastavitev', 'upravlja*'],
    applicants: ['kandidat*', 'zaposlit*', 'kariera', 'zaposlen*'],
  },
  sv: {
    settings: ['*inställningar', 'preferenser', 'hantera', 'anpassa'],
    applicants: ['*sökande', 'kandidat*', 'rekryter*', 'karriär', 'anställda'],
  },
};
