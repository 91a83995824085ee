import { letterLanguage } from '../compose.ts';

// No-break space (U+00A0), which French sets before : ; ? ! and inside guillemets.
const nbsp = '\u00A0';

export const fr = letterLanguage({
  id: 'fr',
  lawAsOf: '2026-11-23',
  subject: {
    access: (reference) => `Demande d’accès (article 15 du RGPD) – réf. ${reference}`,
    rectification: (reference) => `Demande de rectification (article 16 du RGPD) – réf. ${reference}`,
    erasure: (reference) => `Demande d’effacement (article 17 du RGPD) – réf. ${reference}`,
    restriction: (reference) => `Demande de limitation du traitement (article 18 du RGPD) – réf. ${reference}`,
    portability: (reference) => `Demande de portabilité des données (article 20 du RGPD) – réf. ${reference}`,
    objection: (reference) => `Opposition au traitement (article 21, paragraphe 1, du RGPD) – ${reference}`,
    'marketing-objection': (reference) =>
      `Opposition à la prospection (article 21, paragraphe 2, du RGPD) – ${reference}`,
    withdrawal: (reference) => `Retrait du consentement (article 7, paragraphe 3, du RGPD) – réf. ${reference}`,
    'automated-decision': (reference) => `Décision individuelle automatisée (article 22 du RGPD) – réf. ${reference}`,
  },
  shortRequest: {
    access: (site) =>
      `En vertu de l’article 15 du RGPD, je demande l’accès aux données à caractère personnel me concernant (site${nbsp}: ${site}). Ma demande complète${nbsp}:`,
    rectification: (site) =>
      `Je demande la rectification des données à caractère personnel inexactes me concernant, en vertu de l’article 16 du RGPD (site${nbsp}: ${site}). Ma demande complète${nbsp}:`,
    erasure: (site) =>
      `En vertu de l’article 17, paragraphe 1, du RGPD, je demande l’effacement des données à caractère personnel me concernant (site${nbsp}: ${site}). Ma demande complète${nbsp}:`,
    restriction: (site) =>
      `Je demande la limitation du traitement des données à caractère personnel me concernant, en vertu de l’article 18, paragraphe 1, du RGPD (site${nbsp}: ${site}). Ma demande complète${nbsp}:`,
    portability: (site) =>
      `Je demande à recevoir les données à caractère personnel que je vous ai fournies, en vertu de l’article 20, paragraphe 1, du RGPD (site${nbsp}: ${site}). Ma demande complète${nbsp}:`,
    objection: (site) =>
      `Je m’oppose au traitement des données à caractère personnel me concernant, en vertu de l’article 21, paragraphe 1, du RGPD (site${nbsp}: ${site}). Mon opposition complète${nbsp}:`,
    'marketing-objection': (site) =>
      `En vertu de l’article 21, paragraphe 2, du RGPD, je m’oppose au traitement des données à caractère personnel me concernant à des fins de prospection (site${nbsp}: ${site}). Ma demande complète${nbsp}:`,
    withdrawal: (site) =>
      `Je retire mon consentement au traitement des données à caractère personnel me concernant, en vertu de l’article 7, paragraphe 3, du RGPD (site${nbsp}: ${site}). Ma déclaration complète${nbsp}:`,
    'automated-decision': (site) =>
      `Je demande à ne pas faire l’objet d’une décision fondée exclusivement sur un traitement automatisé, en vertu de l’article 22, paragraphe 1, du RGPD (site${nbsp}: ${site}). Ma demande complète${nbsp}:`,
  },
  pasteHere: '[Coller ici la lettre copiée.]',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  date: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  dateTimeUtc: (date, hours, minutes) => `${date} à ${hours}${nbsp}h${nbsp}${minutes} UTC`,
  category: {
    necessary: 'strictement nécessaires',
    preferences: 'préférences',
    statistics: 'statistiques',
    marketing: 'marketing',
  },

  accountId: (id) => `Numéro de client ou de compte${nbsp}: ${id}`,
  attention: {
    dpo: 'À l’attention du délégué à la protection des données',
    other: 'À l’attention de la personne chargée de la protection des données',
  },
  reference: (reference) => `Ma référence${nbsp}: ${reference}`,
  salutation: 'Madame, Monsieur,',

  access: {
    demand: (controller, site) =>
      `En vertu de l’article 15 du règlement général sur la protection des données (RGPD), je demande l’accès aux données à caractère personnel me concernant. Ma demande s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    copy: 'Je vous prie de me confirmer que des données à caractère personnel me concernant sont ou ne sont pas traitées et, lorsqu’elles le sont, de me fournir une copie de l’ensemble de ces données (article 15, paragraphe 3, du RGPD), c’est-à-dire une reproduction fidèle et intelligible, y compris les données pseudonymisées, les données collectées au moyen de cookies et d’autres traceurs, les journaux techniques ainsi que les profils ou segments qui me sont attribués.',
    questionsIntro: `Je vous prie également de me communiquer les informations suivantes${nbsp}:`,
    questions: {
      purposes: `les finalités du traitement (article 15, paragraphe 1, point a), du RGPD) et, pour chacune d’elles, la base juridique sur laquelle vous vous fondez${nbsp};`,
      categories: `les catégories de données à caractère personnel concernées (article 15, paragraphe 1, point b), du RGPD)${nbsp};`,
      recipients: `les destinataires auxquels les données à caractère personnel ont été ou seront communiquées, sous-traitants compris, chacun désigné par son nom (article 15, paragraphe 1, point c), du RGPD${nbsp}; arrêt de la Cour de justice du 12 janvier 2023, C-154/21)${nbsp};`,
      retention: `pour chaque catégorie de données, la durée de conservation envisagée ou, lorsque ce n’est pas possible, les critères utilisés pour déterminer cette durée (article 15, paragraphe 1, point d), du RGPD)${nbsp};`,
      source: `lorsque les données à caractère personnel n’ont pas été collectées auprès de moi, toute information disponible quant à leur source (article 15, paragraphe 1, point g), du RGPD)${nbsp};`,
      logic: `l’existence d’une prise de décision automatisée, y compris un profilage, et, au moins dans les cas visés à l’article 22, paragraphes 1 et 4, du RGPD, des informations utiles concernant la logique sous-jacente, ainsi que l’importance et les conséquences prévues de ce traitement pour moi (article 15, paragraphe 1, point h), du RGPD)${nbsp};`,
      transfers:
        'les transferts éventuels des données à caractère personnel vers un pays tiers ou à une organisation internationale et les garanties appropriées, en vertu de l’article 46 du RGPD, en ce qui concerne ces transferts (article 15, paragraphe 2, du RGPD).',
    },
    form: 'Je vous prie de me fournir l’ensemble de ces éléments sous une forme électronique d’usage courant (article 15, paragraphe 3, du RGPD) et sans exiger de paiement (article 12, paragraphe 5, du RGPD).',
  },
  rectification: {
    demand: (controller, site) =>
      `En vertu de l’article 16 du règlement général sur la protection des données (RGPD), je demande, dans les meilleurs délais, la rectification des données à caractère personnel inexactes me concernant et le complément de celles qui sont incomplètes. Ma demande s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    tableIntro: `Voici ce qui est à corriger ou à ajouter${nbsp}:`,
    line: ({ what, wrong, right }) =>
      wrong
        ? `${what}${nbsp}: «${nbsp}${wrong}${nbsp}» est inexact${nbsp}; la donnée exacte est «${nbsp}${right}${nbsp}»`
        : `${what}${nbsp}: il manque «${nbsp}${right}${nbsp}»`,
    meanwhile:
      'Pendant que vous vérifiez l’exactitude de ces données, je vous prie d’en limiter le traitement (article 18, paragraphe 1, point a), du RGPD). Je vous prie de me confirmer la rectification.',
    recipients:
      'Je vous prie de notifier la rectification à chaque destinataire auquel les données à caractère personnel ont été communiquées et de m’indiquer qui sont ces destinataires (article 19 du RGPD).',
  },
  erasure: {
    demand: (controller, site) =>
      `En vertu de l’article 17, paragraphe 1, du règlement général sur la protection des données (RGPD), je demande l’effacement, dans les meilleurs délais, des données à caractère personnel me concernant. Ma demande s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    groundsIntro: `Ma demande se fonde sur ce qui suit${nbsp}:`,
    grounds: {
      a: 'Les données à caractère personnel ne sont plus nécessaires au regard des finalités pour lesquelles elles ont été collectées ou traitées d’une autre manière (article 17, paragraphe 1, point a), du RGPD).',
      b: `Dans la mesure où le traitement est fondé sur mon consentement, je retire ce consentement (article 7, paragraphe 3, du RGPD)${nbsp}; à ma connaissance, il n’existe pas d’autre fondement juridique au traitement (article 17, paragraphe 1, point b), du RGPD).`,
      c: 'Je m’oppose au traitement des données à caractère personnel me concernant à des fins de prospection, y compris au profilage dans la mesure où il est lié à une telle prospection (article 21, paragraphe 2, et article 17, paragraphe 1, point c), du RGPD).',
      d: 'J’estime que les données à caractère personnel ont fait l’objet d’un traitement illicite (article 17, paragraphe 1, point d), du RGPD).',
      e: 'J’estime que les données à caractère personnel doivent être effacées pour respecter une obligation légale qui est prévue par le droit de l’Union ou par le droit de l’État membre auquel vous êtes soumis (article 17, paragraphe 1, point e), du RGPD).',
      f: 'Les données à caractère personnel ont été collectées dans le cadre de l’offre de services de la société de l’information visée à l’article 8, paragraphe 1, du RGPD (article 17, paragraphe 1, point f), du RGPD).',
    },
    confirm: 'Je vous prie de me confirmer l’effacement, y compris chez vos sous-traitants.',
    kept: 'Si vous estimez devoir conserver certaines de ces données en vertu de l’article 17, paragraphe 3, du RGPD, je vous prie de m’indiquer lesquelles, au titre de quelle exception et jusqu’à quand.',
    recipients:
      'Je vous prie de notifier l’effacement à chaque destinataire auquel les données à caractère personnel ont été communiquées et de m’indiquer qui sont ces destinataires (article 19 du RGPD).',
  },
  restriction: {
    demand: (controller, site) =>
      `En vertu de l’article 18, paragraphe 1, du règlement général sur la protection des données (RGPD), je demande la limitation du traitement des données à caractère personnel me concernant. Ma demande s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    groundsIntro: `Ma demande se fonde sur ce qui suit${nbsp}:`,
    grounds: {
      a: `Je conteste l’exactitude des données à caractère personnel${nbsp}; la limitation vaut pendant la durée qui vous permet de la vérifier (article 18, paragraphe 1, point a), du RGPD).`,
      b: `J’estime que le traitement est illicite${nbsp}; je m’oppose à l’effacement des données à caractère personnel et demande à la place la limitation de leur utilisation (article 18, paragraphe 1, point b), du RGPD).`,
      c: 'Vous n’avez plus besoin des données à caractère personnel aux fins du traitement, mais elles me sont encore nécessaires pour la constatation, l’exercice ou la défense de droits en justice (article 18, paragraphe 1, point c), du RGPD).',
      d: 'J’ai exercé mon droit d’opposition au traitement en vertu de l’article 21, paragraphe 1, du RGPD et il n’a pas encore été vérifié si vos motifs légitimes prévalent sur les miens (article 18, paragraphe 1, point d), du RGPD).',
    },
    effect:
      'À l’exception de leur conservation, les données à caractère personnel ne doivent alors être traitées que dans les cas visés à l’article 18, paragraphe 2, du RGPD. Je vous prie de me confirmer la limitation.',
    lifting:
      'Je vous prie de m’informer avant que la limitation du traitement ne soit levée (article 18, paragraphe 3, du RGPD).',
    recipients:
      'Je vous prie de notifier la limitation à chaque destinataire auquel les données à caractère personnel ont été communiquées et de m’indiquer qui sont ces destinataires (article 19 du RGPD).',
  },
  portability: {
    demand: (controller, site) =>
      `En vertu de l’article 20, paragraphe 1, du règlement général sur la protection des données (RGPD), je demande à recevoir les données à caractère personnel me concernant que je vous ai fournies. Ma demande s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    scope:
      'Elle couvre toutes les données traitées à l’aide de procédés automatisés sur le fondement de mon consentement ou d’un contrat, y compris celles qui résultent de mon utilisation de votre service.',
    format:
      'Je vous prie de me fournir ces données dans un format structuré, couramment utilisé et lisible par machine (article 20, paragraphe 1, du RGPD) et sans exiger de paiement (article 12, paragraphe 5, du RGPD).',
    direct: (controller) =>
      `Lorsque cela est techniquement possible, je vous prie de transmettre les données directement au responsable du traitement suivant (article 20, paragraphe 2, du RGPD)${nbsp}: ${controller}`,
  },
  objection: {
    demand: (controller, site) =>
      `Pour des raisons tenant à ma situation particulière, je m’oppose, en vertu de l’article 21, paragraphe 1, du règlement général sur la protection des données (RGPD), au traitement des données à caractère personnel me concernant qui est fondé sur l’article 6, paragraphe 1, point e) ou f), du RGPD, y compris au profilage fondé sur ces dispositions. Mon opposition s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    reasonIntro: `Les raisons tenant à ma situation particulière sont les suivantes${nbsp}:`,
    effect:
      'Je vous prie de ne plus traiter ces données à caractère personnel, à moins que vous ne démontriez qu’il existe des motifs légitimes et impérieux pour le traitement qui prévalent sur mes intérêts, mes droits et mes libertés, ou pour la constatation, l’exercice ou la défense de droits en justice (article 21, paragraphe 1, du RGPD).',
    meanwhile:
      'Pendant la vérification portant sur le point de savoir si vos motifs légitimes prévalent sur les miens, je vous prie de limiter le traitement (article 18, paragraphe 1, point d), du RGPD).',
    erase:
      'S’il n’existe pas de motif légitime impérieux, je vous prie d’effacer les données à caractère personnel (article 17, paragraphe 1, point c), du RGPD), de me le confirmer et d’en informer les destinataires (article 19 du RGPD).',
  },
  marketingObjection: {
    demand: (controller, site) =>
      `En vertu de l’article 21, paragraphe 2, du règlement général sur la protection des données (RGPD), je m’oppose au traitement des données à caractère personnel me concernant à des fins de prospection, y compris au profilage dans la mesure où il est lié à une telle prospection. Mon opposition s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    effect:
      'Les données à caractère personnel ne doivent donc plus être traitées à ces fins (article 21, paragraphe 3, du RGPD). Cette opposition n’a pas à être motivée. Je vous prie de me confirmer sa prise en compte.',
    suppression:
      'À ces fins, je vous prie de ne conserver que les données nécessaires au respect de mon opposition (inscription sur une liste d’opposition).',
    sourceAndRecipients:
      'Je vous prie également de m’indiquer la source des données à caractère personnel utilisées à des fins de prospection et, par leur nom, les destinataires auxquels elles ont été communiquées (article 15, paragraphe 1, points c) et g), du RGPD).',
  },

  withdrawal: {
    demand: (controller, site) =>
      `En vertu de l’article 7, paragraphe 3, du règlement général sur la protection des données (RGPD), je retire mon consentement au traitement des données à caractère personnel me concernant, y compris le consentement au stockage d’informations dans mon équipement terminal et à l’accès à celles-ci. Ma déclaration s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    effect:
      'Je vous prie de cesser immédiatement le traitement fondé sur ce consentement, y compris au moyen de cookies et de technologies similaires et par les tiers auxquels vous avez donné accès aux données.',
    erase: `Je demande également l’effacement des données à caractère personnel traitées sur le fondement de ce consentement${nbsp}; à ma connaissance, il n’existe pas d’autre fondement juridique au traitement (article 17, paragraphe 1, point b), du RGPD). Je vous prie de me confirmer l’effacement.`,
    recipients:
      'Je vous prie de notifier l’effacement à chaque destinataire auquel les données à caractère personnel ont été communiquées et de m’indiquer qui sont ces destinataires (article 19 du RGPD).',
    proof:
      'Dans la mesure où vous estimez que j’avais donné mon consentement, je vous prie de me le démontrer (article 7, paragraphe 1, du RGPD).',
  },
  automatedDecision: {
    demand: (controller, site) =>
      `En vertu de l’article 22, paragraphe 1, du règlement général sur la protection des données (RGPD), je demande à ne pas faire l’objet d’une décision fondée exclusivement sur un traitement automatisé, y compris le profilage, produisant des effets juridiques me concernant ou m’affectant de manière significative de façon similaire. Ma demande s’adresse à ${controller} en tant que responsable du traitement et porte en particulier sur le site ${site}.`,
    decisionIntro: `Elle concerne la décision suivante${nbsp}:`,
    safeguards: `Si vous vous fondez sur l’article 22, paragraphe 2, du RGPD, je demande une intervention humaine de votre part${nbsp}; je souhaite exprimer mon point de vue et je conteste la décision (article 22, paragraphe 3, du RGPD).`,
    logic:
      'Je vous prie également de me fournir des informations utiles concernant la logique sous-jacente, ainsi que l’importance et les conséquences prévues de ce traitement pour moi (article 15, paragraphe 1, point h), du RGPD).',
  },
  namedRecipients: (names) =>
    `Je vous prie de m’indiquer en particulier si des données à caractère personnel me concernant ont été communiquées aux destinataires suivants (article 15, paragraphe 1, point c), du RGPD)${nbsp}: ${names}.`,
  parent: (child) =>
    `J’écris en tant que titulaire de l’autorité parentale sur mon enfant ${child}. Lorsque cette lettre parle de données à caractère personnel me concernant, il s’agit de celles qui concernent mon enfant.`,

  identifiersIntro: `Les identifiants suivants sont enregistrés dans le navigateur avec lequel j’utilise votre site. Je vous les fournis en tant qu’informations complémentaires qui permettent de m’identifier, conformément à l’article 11, paragraphe 2, et à l’article 12, paragraphe 2, du RGPD${nbsp}:`,
  identifierName: {
    consent: (system) => `Identifiant de consentement ${system}`,
    visitor: (system) => `Identifiant de visiteur ${system}`,
    session: (system) => `Identifiant de session ${system}`,
    browser: (system) => `Identifiant publicitaire ${system}`,
    device: (system) => `Identifiant d’appareil ${system}`,
    contact: (system) => `Identifiant de contact ${system}`,
    'ad-click': (system) => `Identifiant de clic publicitaire ${system}`,
    user: (system) => `Identifiant d’utilisateur ${system}`,
  },
  identifier: (label, id, name, host, since) =>
    since
      ? `${label}${nbsp}: ${id} (enregistré sous le nom ${name} pour ${host}${nbsp}; créé le ${since} d’après sa valeur)`
      : `${label}${nbsp}: ${id} (enregistré sous le nom ${name} pour ${host})`,
  soleUser: 'Je confirme être la seule personne à utiliser ce navigateur.',
  consentIntro: (platform) =>
    `La plateforme de gestion du consentement de votre site (${platform}) indique l’enregistrement suivant de mon choix${nbsp}:`,
  consentId: (id) => `Identifiant du consentement${nbsp}: ${id}`,
  consentDate: (dateTime) => `Date${nbsp}: ${dateTime}`,
  consentAccepted: (categories) => `Accepté${nbsp}: ${categories}`,
  consentRefused: (categories) => `Refusé${nbsp}: ${categories}`,
  suspectedIntro: (site, date) =>
    `D’après ma lecture du site ${site} le ${date}, les cookies suivants étaient présents dans mon navigateur alors qu’ils semblent relever de catégories que j’avais refusées${nbsp}:`,
  suspected: (cookie, company, category) =>
    company ? `${cookie} (${company})${nbsp}: ${category}` : `${cookie}${nbsp}: ${category}`,
  observedIntro: (site, date) => `Le ${date}, j’ai également observé ce qui suit sur le site ${site}${nbsp}:`,
  observed: {
    'set-before-answer': ({ names, categories }) =>
      `Des cookies de la catégorie «${nbsp}${categories}${nbsp}» étaient présents avant que j’aie répondu à votre demande de consentement${nbsp}: ${names}.`,
    'tracker-contacted': ({ names, categories }) =>
      `Alors que je n’avais pas consenti à la catégorie «${nbsp}${categories}${nbsp}», la page a contacté des hôtes de${nbsp}: ${names}.`,
    'consent-implied': ({ platform, categories }) =>
      `${platform} a enregistré comme accepté, alors que je n’avais fait aucun choix${nbsp}: ${categories}.`,
    'gpc-ignored': ({ platform, categories }) =>
      `Mon navigateur envoyait le signal Global Privacy Control, et ${platform} a pourtant enregistré comme accepté, alors que je n’avais fait aucun choix${nbsp}: ${categories}.`,
    'consent-mode-disagrees': ({ platform, categories }) =>
      `${platform} tenait pour accepté ce que j’avais refusé${nbsp}: ${categories}.`,
    'tcf-disagrees': ({ platform, categories }) =>
      `La chaîne TC (${platform}) tenait pour accepté ce que j’avais refusé${nbsp}: ${categories}.`,
    'statistics-as-necessary': ({ names }) =>
      `Votre déclaration de cookies présente comme strictement nécessaire ce qui semble servir aux statistiques${nbsp}: ${names}.`,
    'category-contradicted': ({ names, categories, declared }) =>
      `Votre déclaration de cookies range sous «${nbsp}${declared}${nbsp}» ce qui semble relever de «${nbsp}${categories}${nbsp}»${nbsp}: ${names}.`,
    'not-declared': ({ names, categories }) =>
      `Votre déclaration de cookies ne mentionne pas ces cookies, qui semblent relever de «${nbsp}${categories}${nbsp}»${nbsp}: ${names}.`,
    'outlives-declaration': ({ names }) =>
      `Ces cookies étaient enregistrés pour plus longtemps que ne l’indique votre déclaration de cookies${nbsp}: ${names}.`,
  },
  suspectedRequest: 'Je vous prie de tenir compte de cette observation dans le traitement de ma demande.',
  attachedRecords: (site, records) =>
    `Je joins le relevé de ce que mon navigateur a montré de ${site}, scellé par une empreinte qui révèle toute modification ultérieure${nbsp}: ${records}.`,
  identity:
    'Je ne joins pas de copie d’une pièce d’identité. Si vous avez des doutes raisonnables quant à mon identité, je vous prie de m’indiquer les informations supplémentaires nécessaires pour la confirmer (article 12, paragraphe 6, du RGPD). Si vous n’êtes pas en mesure de m’identifier, je vous prie de m’en informer (article 11, paragraphe 2, du RGPD).',
  deadline:
    'Je vous prie de m’informer des mesures prises à la suite de ma demande dans les meilleurs délais et en tout état de cause dans un délai d’un mois à compter de la réception de la demande (article 12, paragraphe 3, du RGPD).',
  addressSource: (url) => `J’ai relevé vos coordonnées sur cette page${nbsp}: ${url}`,
  complaint: (authority) =>
    authority
      ? `La présente demande est sans préjudice de mon droit d’introduire une réclamation auprès d’une autorité de contrôle (article 77 du RGPD)${nbsp}; votre politique de confidentialité mentionne l’autorité suivante${nbsp}: ${authority}.`
      : 'La présente demande est sans préjudice de mon droit d’introduire une réclamation auprès d’une autorité de contrôle (article 77 du RGPD).',
  closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
});
