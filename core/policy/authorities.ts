/** A data protection supervisory authority (Art. 51 GDPR and its neighbours). */
export interface SupervisoryAuthority {
  /** ISO 3166-1 alpha-2; `EU` for the European Data Protection Supervisor */
  country: string;
  /** names it goes by, first the one to show; in its own languages and in those that policies cite it in */
  names: readonly string[];
  /** domains of its site and mailboxes */
  domains: readonly string[];
}

const authority = (country: string, names: string[], ...domains: string[]): SupervisoryAuthority => ({
  country,
  names,
  domains,
});

/**
 * The authorities of the EEA, the United Kingdom and Switzerland, with the German states' and churches', and those of
 * other countries that policies often name. Names and domains are facts of the authorities' own sites; see also the
 * lists of the EDPB (edpb.europa.eu/about-edpb/about-edpb/members) and of datenanfragen.de (CC0-1.0).
 */
export const AUTHORITIES: readonly SupervisoryAuthority[] = [
  authority(
    'FR',
    [
      'CNIL',
      "Commission nationale de l'informatique et des libertés",
      "Commission nationale de l'informatique et des libertes",
      "Commission nationale de l'informatique et liberté",
      'Commission nationale informatique et libertés',
      'Commission nationale informatique et liberté',
      'French Data Protection Authority',
    ],
    'cnil.fr',
  ),
  authority(
    'AT',
    ['Österreichische Datenschutzbehörde', 'Datenschutzbehörde', 'Austrian Data Protection Authority'],
    'dsb.gv.at',
  ),
  authority(
    'BE',
    [
      'Gegevensbeschermingsautoriteit',
      'Belgian Data Protection Authority',
      'Autorité belge de protection des données',
      'Autorité de protection des données',
      'Privacycommissie',
    ],
    'dataprotectionauthority.be',
    'apd-gba.be',
    'autoriteprotectiondonnees.be',
    'gegevensbeschermingsautoriteit.be',
    'privacycommission.be',
  ),
  authority('BG', ['Комисия за защита на личните данни', 'Commission for Personal Data Protection'], 'cpdp.bg'),
  authority(
    'HR',
    ['Agencija za zaštitu osobnih podataka', 'AZOP', 'Croatian Personal Data Protection Agency'],
    'azop.hr',
  ),
  authority(
    'CY',
    ['Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', 'Commissioner for Personal Data Protection'],
    'dataprotection.gov.cy',
  ),
  authority(
    'SK',
    ['Úrad na ochranu osobných údajov', 'Office for Personal Data Protection of the Slovak Republic'],
    'dataprotection.gov.sk',
    'pdp.gov.sk',
  ),
  authority(
    'CZ',
    ['Úřad pro ochranu osobních údajů', 'ÚOOÚ', 'Office for Personal Data Protection'],
    'uoou.cz',
    'uoou.gov.cz',
  ),
  authority('DK', ['Datatilsynet', 'Danish Data Protection Agency'], 'datatilsynet.dk'),
  authority('NO', ['Datatilsynet', 'Data Inspectorate', 'Norwegian Data Protection Authority'], 'datatilsynet.no'),
  authority(
    'EE',
    [
      'Andmekaitse Inspektsioon',
      'Andmekaitseinspektsioon',
      'Data Protection Inspectorate',
      'Estonian Data Protection Inspectorate',
    ],
    'aki.ee',
  ),
  authority(
    'FI',
    ['Tietosuojavaltuutetun toimisto', 'Tietosuojavaltuutettu', 'Data Protection Ombudsman', 'Dataombudsmannens byrå'],
    'tietosuoja.fi',
    'om.fi',
  ),
  authority(
    'DE',
    [
      'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
      'Federal Commissioner for Data Protection and Freedom of Information',
      'BfDI',
    ],
    'bfdi.bund.de',
  ),
  authority(
    'DE',
    ['Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg'],
    'lda.brandenburg.de',
  ),
  authority(
    'DE',
    [
      'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
      'Berlin Commissioner for Data Protection and Freedom of Information',
    ],
    'datenschutz-berlin.de',
  ),
  authority(
    'DE',
    ['Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg'],
    'datenschutz.de',
    'lfdi.bwl.de',
    'baden-wuerttemberg.datenschutz.de',
  ),
  authority(
    'DE',
    [
      'Bayerisches Landesamt für Datenschutzaufsicht',
      'BayLDA',
      'Bavarian State Office for Data Protection Supervision',
    ],
    'lda.bayern.de',
  ),
  authority('DE', ['Bayerische Landesbeauftragte für den Datenschutz'], 'datenschutz-bayern.de'),
  authority('DE', ['Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen'], 'datenschutz.bremen.de'),
  authority(
    'DE',
    [
      'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit',
      'Hessische Beauftragte für Datenschutz und Informationsfreiheit',
      'Hessian Commissioner for Data Protection and Freedom of Information',
    ],
    'datenschutz.hessen.de',
  ),
  authority(
    'DE',
    [
      'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
      'Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
      'Hamburg Commissioner for Data Protection and Freedom of Information',
    ],
    'datenschutz-hamburg.de',
    'datenschutz.hamburg.de',
  ),
  authority(
    'DE',
    ['Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern'],
    'datenschutz-mv.de',
  ),
  authority('DE', ['Landesbeauftragte für den Datenschutz Niedersachsen'], 'lfd.niedersachsen.de'),
  authority(
    'DE',
    ['Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen', 'LDI NRW'],
    'ldi.nrw.de',
  ),
  authority(
    'DE',
    ['Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz'],
    'datenschutz.rlp.de',
  ),
  authority('DE', ['Unabhängiges Landeszentrum für Datenschutz'], 'datenschutzzentrum.de'),
  authority('DE', ['Unabhängiges Datenschutzzentrum Saarland'], 'datenschutz.saarland.de'),
  authority('DE', ['Sächsische Datenschutz- und Transparenzbeauftragte'], 'datenschutz.sachsen.de', 'sdtb.sachsen.de'),
  authority(
    'DE',
    ['Landesbeauftragter für den Datenschutz Sachsen-Anhalt'],
    'datenschutz.sachsen-anhalt.de',
    'lfd.sachsen-anhalt.de',
  ),
  authority(
    'DE',
    ['Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit'],
    'tlfdi.de',
    'datenschutz.thueringen.de',
  ),
  authority('DE', ['Rundfunkdatenschutzbeauftragte'], 'rundfunkdatenschutz.de'),
  authority('DE', ['Der Beauftragte für den Datenschutz der EKD'], 'datenschutz.ekd.de'),
  authority(
    'DE',
    ['Katholisches Datenschutzzentrum', 'Katholische Datenschutzaufsicht'],
    'kath-datenschutzzentrum-ffm.de',
    'kdsz-ffm.de',
    'kdsa-nord.de',
    'katholisches-datenschutzzentrum.de',
    'kdsz.de',
    'kdsa-ost.de',
  ),
  authority(
    'GR',
    [
      'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
      'Αρχή Προστασίας Προσωπικών Δεδομένων',
      'ΑΠΔΠΧ',
      'Hellenic Data Protection Authority',
    ],
    'dpa.gr',
  ),
  authority('HU', ['Nemzeti Adatvédelmi és Információszabadság Hatóság', 'NAIH'], 'naih.hu'),
  authority('IS', ['Persónuvernd', 'Icelandic Data Protection Authority'], 'personuvernd.is'),
  authority(
    'IE',
    [
      'Data Protection Commission',
      'Irish Data Protection Commission',
      'Data Protection Commissioner',
      'An Coimisiún um Chosaint Sonraí',
    ],
    'dataprotection.ie',
  ),
  authority(
    'IT',
    ['Garante per la protezione dei dati personali', 'Garante Privacy', 'Italian Data Protection Authority'],
    'garanteprivacy.it',
    'gpdp.it',
  ),
  authority('LI', ['Datenschutzstelle Fürstentum Liechtenstein'], 'datenschutzstelle.li', 'llv.li'),
  authority(
    'LT',
    ['Valstybinė duomenų apsaugos inspekcija', 'VDAI', 'State Data Protection Inspectorate'],
    'vdai.lrv.lt',
    'ada.lt',
  ),
  authority(
    'LU',
    ['Commission nationale pour la protection des données', 'National Commission for Data Protection'],
    'cnpd.public.lu',
    'cnpd.lu',
  ),
  authority('LV', ['Datu valsts inspekcija', 'DVI', 'Data State Inspectorate'], 'dvi.gov.lv'),
  authority('MT', ['Information and Data Protection Commissioner'], 'idpc.org.mt'),
  authority('NL', ['Autoriteit Persoonsgegevens', 'Dutch Data Protection Authority'], 'autoriteitpersoonsgegevens.nl'),
  authority(
    'PL',
    [
      'Prezes Urzędu Ochrony Danych Osobowych',
      'Urząd Ochrony Danych Osobowych',
      'Personal Data Protection Office',
      'Prezes UODO',
      'PUODO',
      'UODO',
      'Generalny Inspektor Ochrony Danych Osobowych',
      'GIODO',
    ],
    'uodo.gov.pl',
    'giodo.gov.pl',
  ),
  authority(
    'PT',
    ['Comissão Nacional de Proteção de Dados', 'Comissão Nacional de Protecção de Dados', 'CNPD'],
    'cnpd.pt',
  ),
  authority(
    'RO',
    ['Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal', 'ANSPDCP', 'A.N.S.P.D.C.P.'],
    'dataprotection.ro',
  ),
  authority('SI', ['Informacijski pooblaščenec', 'Information Commissioner of Slovenia'], 'ip-rs.si'),
  authority(
    'ES',
    [
      'Agencia Española de Protección de Datos',
      'Agence espagnole de protection des données',
      'Spanish Data Protection Agency',
      'AEPD',
    ],
    'aepd.es',
    'agpd.es',
  ),
  authority(
    'SE',
    [
      'Integritetsskyddsmyndigheten',
      'Swedish Authority for Privacy Protection',
      'Swedish Data Protection Authority',
      'Datainspektionen',
      'IMY',
    ],
    'imy.se',
    'datainspektionen.se',
  ),
  authority(
    'GB',
    ["Information Commissioner's Office", 'Information Commissioner’s Office', 'Information Commissioner', 'ICO'],
    'ico.org.uk',
  ),
  authority(
    'CH',
    [
      'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
      'EDÖB',
      'PFPDT',
      'FDPIC',
      'Federal Data Protection and Information Commissioner',
      'Préposé fédéral à la protection des données et à la transparence',
    ],
    'edoeb.admin.ch',
  ),
  authority(
    'EU',
    ['European Data Protection Supervisor', 'Contrôleur européen de la protection des données'],
    'edps.europa.eu',
    'edpb.europa.eu',
  ),
  authority('AU', ['Office of the Australian Information Commissioner', 'OAIC'], 'oaic.gov.au'),
  authority('CA', ['Office of the Privacy Commissioner of Canada'], 'priv.gc.ca'),
  authority('PH', ['National Privacy Commission'], 'privacy.gov.ph'),
  authority('BR', ['Autoridade Nacional de Proteção de Dados', 'ANPD'], 'anpd.gov.br'),
];

const EEA = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE'.split(' '),
);

/** Whether the GDPR itself applies in that country (European Economic Area). */
export const isEea = (country: string): boolean => EEA.has(country);

/** Whether mail to this domain reaches a supervisory authority; never judged by the local part of an address. */
export function isAuthorityDomain(domain: string): boolean {
  return AUTHORITIES.some(({ domains }) => domains.some((own) => domain === own || domain.endsWith(`.${own}`)));
}
