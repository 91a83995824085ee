/** What the part before the @ says of a mailbox. It is written in any language on a page of any other. */
const DPO =
  /(?:^|[._-])(?:dpo|dpd|dsb|fg|rpd|iod|abi|rodo)(?:$|[._-])|data\.?-?_?protection\.?-?_?officer|privacy\.?officer|datenschutzbeauftragte|tietosuojavastaava|adatvedelem|dataskyddsombud|personvernombud/i;
const PRIVACY =
  /privacy|confidentialite|datenschutz|data-?_?\.?protection|data-?_?\.?privacy|gdpr|rgpd|dsgvo|avg(?:$|[._-])|rodo(?:$|[._-])|protection-?_?\.?des-?_?\.?donnees|donnees-?_?\.?personnelles|mesdonnees|vie-?_?\.?privee|(?:^|[._-])donnees(?:$|[._-])|personal-?_?\.?data|personaldata|osobneudaje|osobniudaje|protecciondedatos|protecao|privacidad|privacidade|integritet|personvern|persondata|tietosuoja|adatvedel|daneosobowe|cnil|dsar|datasubject|privatsphaere/i;
const SPECIAL =
  /career|jobs?(?:$|[._-])|recrut|recruit|bewerbung|hr(?:$|[._-])|press|presse|media(?:$|[._-])|unsubscribe|desinscription|desabonnement|newsletter|abuse|security|vuln|billing|invoice|compta|marketing|event|concours|advert|partner|sales|no-?_?reply|ne-?_?pas|noreply|donotreply|postmaster|webmaster|whistle|review|photo|affiliate|investor|copyright|dmca|phishing|fraud|parent/i;
/** A country's tag, and words for its law; "contact-us" is no country. */
const TAG = /(?:^|(?<!(?:contact|about|write|mail|join|ask|with|to))[._-])(us|uk|ca|au|ch|br|in)(?:$|[._-])/i;
const AMERICAN = /ccpa|california|usa(?:$|[._-])/i;
const BRAZILIAN = /brasil|brazil|lgpd/i;
const UNATTENDED =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|ne-?_?pas-?_?repondre|noreply.*|mailer-daemon|bounce.*)$|unsubscribe|desabonnement|desinscription|abmeldung|(?:^|[._-])(?:unsub|desabo|abmelden)(?:$|[._-])/i;
const FREEMAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com yahoo.fr yahoo.de icloud.com me.com gmx.de gmx.net gmx.at web.de t-online.de orange.fr wanadoo.fr free.fr ' +
    'laposte.net sfr.fr protonmail.com proton.me pm.me posteo.de mailbox.org seznam.cz email.cz centrum.cz wp.pl o2.pl onet.pl interia.pl libero.it virgilio.it aol.com zoho.com tutanota.com skynet.be telenet.be ziggo.nl'
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
