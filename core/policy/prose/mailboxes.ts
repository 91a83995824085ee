/** What the part before the @ says of a mailbox. It is written in any language on a page of any other. */
const words = (...parts: string[]): string => parts.join(' ').split(' ').join('|');
/** Words that stand in a local part by themselves, between dots, hyphens and ends. */
const alone = (...parts: string[]): string => `(?:^|[._-])(?:${words(...parts)})(?:$|[._-])`;

const DPO = new RegExp(
  [
    alone('dpo dpd dsb fg rpd iod iodo abi cpo epd vop dlzd szop ypd oszoda das dap dso pvo'),
    words(
      'data[._-]?protection[._-]?officer privacy[._-]?officer datenschutzbeauftragte tietosuojavastaava adatvedelem dataskyddsombud personvernombud databeskyttelsesradgiver',
      'delegado[._-]?(?:de[._-]?)?(?:datos|proteccion) responsabile[._-]?protezione encarregado functionaris zodpovednaosoba poverenec pooblascenaoseba andmekaitsespetsialist personuverndarfulltrui personvernombod databeskyttelsesraadgiver sluzbenik',
    ),
  ].join('|'),
  'i',
);
const PRIVACY = new RegExp(
  [
    alone('avg rodo donnees arco zop zou gdpr'),
    words(
      'privacy data[._-]?protection data[._-]?privacy gdpr rgpd dsgvo dsar datasubject personal[._-]?data cnil confidentialite',
      'protection[._-]?des[._-]?donnees donnees[._-]?personnelles mesdonnees vie[._-]?privee datenschutz betroffenenrechte privatsphaere',
      'persoonsgegevens gegevensbescherming proteccion[._-]?(?:de[._-]?)?datos datos[._-]?personales privacidad lopd riservatezza protezione[._-]?dati dati[._-]?personali',
      'privacidade protecao[._-]?(?:de[._-]?)?dados dados[._-]?pessoais lgpd protectia[._-]?datelor date[._-]?personale confidentialitate',
      'integritet personvern persondata databeskyttelse personopplysning personoplysning persondatabeskyttelse personuppgift dataskydd personuvernd tietosuoja andmekaitse isikuandmed adatvedel adatkezel',
      'prywatnosc sukromie soukromi dane[._-]?osobowe daneosobowe ochrona[._-]?danych osobne?[._-]?udaje osobni[._-]?udaje ochrana[._-]?udaju ochrana[._-]?udajov osobni[._-]?podaci zastita[._-]?podataka osebni[._-]?podatki varstvo[._-]?podatkov privatnost zasebnost',
      'asmens[._-]?duomenys duomenu[._-]?apsauga privatumas datu[._-]?aizsardziba personas[._-]?dati privatums prosopika dedomena lichni[._-]?danni protezzjoni cosaintsonrai',
    ),
  ].join('|'),
  'i',
);
const SPECIAL = new RegExp(
  [
    alone('hr rrhh job jobs cv media mediji meedia posao arved lasku allas bajas personal'),
    words(
      'career recrut recruit bewerbung karriere kariera karrier karjaar cariere rekry tyopaikat tyohakemus zaposl empleo lavoro candidatur emprego praca kariera toborzas varbami darbas vakanc vacature sollicit rekruttering rekrytering ansokan stilling umsokn',
      'press presse prensa stampa imprensa tisk sajto viestinta unsubscribe desinscription desabonnement abmeld odjava leiratkoz dezabonare newsletter',
      'abuse security vuln billing invoice compta fatur factur fattur faktur rechnung racuni szamlaz laskutus raamatupidamine kirjanpito buchhaltung administratie bokhald bogholderi regnskab regnskap reikning',
      'marketing event concours advert partner sales vertrieb verkauf ventas vendite vanzari ertekesites reklamac annonse annonce auglys varsling no-?_?reply ne-?_?pas noreply donotreply postmaster webmaster',
      'whistle review photo affiliate investor copyright dmca phishing fraud parent',
    ),
  ].join('|'),
  'i',
);
/** A country's tag, and words for its law; "contact-us" is no country. */
const TAG = /(?:^|(?<!(?:contact|about|write|mail|join|ask|with|to))[._-])(us|uk|ca|au|ch|br|in)(?:$|[._-])/i;
const AMERICAN = /ccpa|california|usa(?:$|[._-])/i;
const BRAZILIAN = /brasil|brazil|lgpd/i;
const UNATTENDED =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|ne-?_?pas-?_?repondre|noreply.*|mailer-daemon|bounce.*)$|unsubscribe|desabonnement|desinscription|abmeldung|(?:^|[._-])(?:unsub|desabo|abmelden)(?:$|[._-])/i;
const FREEMAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com yahoo.fr yahoo.de icloud.com me.com gmx.de gmx.net gmx.at web.de t-online.de orange.fr wanadoo.fr free.fr ' +
    'laposte.net sfr.fr mail.ee hot.ee online.ee luukku.com elisanet.fi kolumbus.fi suomi24.fi freemail.hu citromail.hu t-online.hu indamail.hu vipmail.hu yahoo.ro abv.bg mail.bg inbox.lv inbox.lt one.lt siol.net net.hr inet.hr azet.sk zoznam.sk post.cz volny.cz poczta.fm op.pl vp.pl gazeta.pl tiscali.it alice.it hotmail.it hotmail.es yahoo.es yahoo.it sapo.pt mail.telepac.pt eircom.net otenet.gr yahoo.gr online.no hotmail.no hotmail.se telia.com simnet.is ' +
    ' protonmail.com proton.me pm.me posteo.de mailbox.org seznam.cz email.cz centrum.cz wp.pl o2.pl onet.pl interia.pl libero.it virgilio.it aol.com zoho.com tutanota.com skynet.be telenet.be ziggo.nl'
  ).split(' '),
);

export interface Mailbox {
  dpo: boolean;
  privacy: boolean;
  special: boolean;
  /** the country other than a member state that it is for, by the suffix of its domains */
  elsewhere: string | null;
  /** nobody reads it, or only what takes names off a mailing list */
  unattended: boolean;
  freemail: boolean;
}

/** Reads a valid address's local part and domain. */
export function mailboxOf(address: string): Mailbox {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  return {
    dpo: DPO.test(local),
    privacy: PRIVACY.test(local),
    special: SPECIAL.test(local) && !PRIVACY.test(local) && !DPO.test(local),
    elsewhere: AMERICAN.test(local)
      ? 'us'
      : BRAZILIAN.test(local)
        ? 'br'
        : (TAG.exec(local)?.[1]?.toLowerCase() ?? null),
    unattended: UNATTENDED.test(local),
    freemail: FREEMAIL.has(address.slice(at + 1)),
  };
}
