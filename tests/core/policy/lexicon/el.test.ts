import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('el');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      siteDomain: 'lefkatrofima.example',
      blocks: [
        heading('Πολιτική Απορρήτου', 1),
        paragraph('Τελευταία ενημέρωση: 14 Μαρτίου 2025'),
        heading('1. ΥΠΕΥΘΥΝΟΣ ΕΠΕΞΕΡΓΑΣΙΑΣ'),
        paragraph(
          'Υπεύθυνος επεξεργασίας των προσωπικών σας δεδομένων είναι η εταιρεία Lefka Trofima S.A., που εδρεύει επί της οδού Κυψέλης 12, 11257 Αθήνα (εφεξής η «Εταιρεία»).',
        ),
        heading('2. ΥΠΕΥΘΥΝΟΣ ΠΡΟΣΤΑΣΙΑΣ ΔΕΔΟΜΕΝΩΝ'),
        paragraph('Μπορείτε να επικοινωνήσετε με τον DPO μας στο e-mail prostasia@lefkatrofima.example.'),
        heading('3. Σκοποί και νομική βάση'),
        paragraph('Τα στοιχεία της παραγγελίας σας τα επεξεργαζόμαστε για την εκτέλεση της σύμβασης.'),
        paragraph(
          'Τα τιμολόγια τηρούνται για τη συμμόρφωση με έννομη υποχρέωσή μας, με νομική βάση την έννομη υποχρέωση.',
        ),
        paragraph('Τα αρχεία καταγραφής τα τηρούμε με νομική βάση το έννομο συμφέρον μας.'),
        heading('4. ΧΡΟΝΟΣ ΔΙΑΤΗΡΗΣΗΣ'),
        row('Δεδομένα', 'Χρόνος διατήρησης'),
        row('Τιμολόγια', '10 έτη'),
        row('Ερωτήματα', 'έξι μήνες'),
        row('Αρχεία καταγραφής', '14 ημέρες'),
        heading('5. Αποδέκτες'),
        row('Αποδέκτης', 'Σκοπός'),
        row('Mailchimp', 'αποστολή newsletter'),
        row('Taxydromos Ltd', 'παράδοση'),
        heading('6. ΤΑ ΔΙΚΑΙΩΜΑΤΑ ΣΑΣ'),
        paragraph(
          'Έχετε δικαίωμα πρόσβασης, διόρθωσης, διαγραφής, περιορισμού της επεξεργασίας, φορητότητας και εναντίωσης.',
        ),
        paragraph('Μπορείτε να ανακαλέσετε τη συγκατάθεσή σας ανά πάσα στιγμή.'),
        paragraph(
          'Έχετε δικαίωμα υποβολής καταγγελίας. Αρμόδια είναι η Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα, Κηφισίας 1-3, 11523 Αθήνα, contact@dpa.gr.',
        ),
      ],
      expected: {
        controller: 'Lefka Trofima S.A.',
        contact: { address: 'prostasia@lefkatrofima.example', role: 'dpo' },
        postalAddress: 'Κυψέλης 12, 11257 Αθήνα',
        authority: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
        rights: [
          'access',
          'complaint',
          'erasure',
          'objection',
          'portability',
          'rectification',
          'restriction',
          'withdraw',
        ],
        legalBases: ['consent', 'contract', 'legal_obligation', 'legitimate_interest'],
        retention: [3650, 180, 14],
        recipients: ['Mailchimp', 'Taxydromos Ltd'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'kopilates.example',
      blocks: [
        heading('Πώς προστατεύουμε τα δεδομένα σου', 1),
        heading('Ποιοι είμαστε'),
        paragraph('Kopilates Paliou Limaniou Ltd\nΠαραλιακή 3\n38221 Βόλος'),
        paragraph('Δεν έχουμε ορίσει υπεύθυνο προστασίας δεδομένων, γιατί δεν υποχρεούμαστε.'),
        heading('Τα δικαιώματά σου'),
        paragraph(
          'Μπορείς να ζητήσεις πρόσβαση στα δεδομένα σου, διόρθωση ή διαγραφή. Για να ασκήσεις τα δικαιώματά σου γράψε μας στο grammateia (παπάκι) kopilates (τελεία) example.',
        ),
        paragraph('Μπορείς να κάνεις και καταγγελία στην εποπτική αρχή.'),
        heading('Για πόσο διάστημα'),
        paragraph('Τα στοιχεία των μελών διαγράφονται δύο χρόνια μετά την αποχώρηση.'),
        paragraph('Φωτογραφίες δημοσιεύουμε μόνο με τη συγκατάθεσή σου.'),
        paragraph('Δεν κοινοποιούμε δεδομένα στο Facebook. Δεν χρησιμοποιούμε Google Analytics.'),
        paragraph('Τελευταία αναθεώρηση: 02/10/2024'),
      ],
      expected: {
        controller: 'Kopilates Paliou Limaniou Ltd',
        contact: { address: 'grammateia@kopilates.example', role: 'privacy' },
        postalAddress: 'Παραλιακή 3, 38221 Βόλος',
        authority: null,
        rights: ['access', 'complaint', 'erasure', 'rectification'],
        legalBases: ['consent'],
        retention: [730],
        recipients: [],
        lastUpdated: '2024-10-02',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a request form',
      siteDomain: 'tsai.example',
      blocks: [
        heading('Πολιτική Προστασίας Προσωπικών Δεδομένων', 1),
        paragraph('Η παρούσα ισχύει από 1.9.2025.'),
        paragraph('Η Tsai Vounou P.C. ως υπεύθυνος επεξεργασίας σέβεται το απόρρητό σας.'),
        paragraph('Διεύθυνση: Πλατεία Ελευθερίας 7, 45221 Ιωάννινα'),
        heading('Άσκηση δικαιωμάτων'),
        paragraph(
          'Για την άσκηση των δικαιωμάτων σας συμπληρώστε τη φόρμα ή γράψτε στο aporrito@tsai.example.',
          [],
          [{ href: 'https://www.tsai.example/aitima', text: 'φόρμα' }],
        ),
        heading('Πληρωμή και αποστολή'),
        paragraph('Χρησιμοποιούμε PayPal και Stripe. Την παράδοση αναλαμβάνει η Alogaki Courier Ltd.'),
        heading('Διάρκεια των cookies'),
        paragraph('Τα cookies συνεδρίας διαγράφονται όταν κλείσετε τον browser.'),
        item('Στατιστικά cookies: 13 μήνες'),
        paragraph(
          'Το newsletter αποστέλλεται με βάση τη συγκατάθεσή σας και διατηρούμε τη διεύθυνση μέχρι να απεγγραφείτε.',
        ),
      ],
      expected: {
        controller: 'Tsai Vounou P.C.',
        contact: { address: 'aporrito@tsai.example', role: 'privacy' },
        postalAddress: 'Πλατεία Ελευθερίας 7, 45221 Ιωάννινα',
        authority: null,
        rights: [],
        legalBases: ['consent'],
        retention: ['κλείσετε τον browser', 395, 'μέχρι να απεγγραφείτε'],
        recipients: ['PayPal', 'Stripe', 'Alogaki Courier Ltd.'],
        lastUpdated: '2025-09-01',
        requestForm: 'https://www.tsai.example/aitima',
      },
    },
  ])('$desc', async ({ blocks, siteDomain, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'only the authority’s',
      blocks: [
        heading('Τα δικαιώματά σας'),
        paragraph('Για καταγγελία απευθυνθείτε στην Αρχή Προστασίας Δεδομένων, contact@dpa.gr.'),
      ],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        paragraph('Χρησιμοποιούμε Kougelo. Ο υπεύθυνος προστασίας δεδομένων τους: dpo@kougelo.example.'),
        paragraph('Ερωτήσεις για το απόρρητο: grafeio@lefkatrofima.example'),
      ],
      expected: 'grafeio@lefkatrofima.example',
    },
    {
      desc: 'written with the words for its signs',
      blocks: [paragraph('Υπεύθυνος Προστασίας Δεδομένων: ypd [παπάκι] lefkatrofima [τελεία] example')],
      expected: 'ypd@lefkatrofima.example',
    },
    {
      desc: 'not the box for applications',
      blocks: [
        paragraph('Βιογραφικά υποψηφίων διαγράφονται μετά από αίτημα: anthropoi@lefkatrofima.example'),
        paragraph('Lefka Trofima S.A., info@lefkatrofima.example'),
      ],
      expected: 'info@lefkatrofima.example',
    },
    {
      desc: 'our officer before a partner’s',
      blocks: [
        paragraph('Ο υπεύθυνος προστασίας δεδομένων μας: dpo@lefkatrofima.example'),
        paragraph('Υπεύθυνος προστασίας δεδομένων της Kougelo Ltd: dpo@kougelo.example'),
      ],
      expected: 'dpo@lefkatrofima.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        paragraph('Οι κάτοικοι Ελβετίας ασκούν τα δικαιώματά τους στο exoteriko@lefkatrofima.example.'),
        paragraph('Όλοι οι άλλοι: info@lefkatrofima.example'),
      ],
      expected: 'info@lefkatrofima.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lefkatrofima.example')).contact?.value.address ?? null).toBe(expected);
  });
});

test.each([
  { desc: 'a denied ground is none', text: 'Η επεξεργασία δεν βασίζεται στο έννομο συμφέρον.', expected: [] },
  {
    desc: 'a denial with an exception denies nothing',
    text: 'Δεν επεξεργαζόμαστε τίποτα χωρίς τη συγκατάθεσή σας.',
    expected: ['consent'],
  },
])('$desc', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).legalBases.map(({ value }) => value)).toEqual(expected);
});

test.each([
  { desc: 'an age is no period', text: 'Δεν διατηρούμε δεδομένα προσώπων κάτω των 16 ετών.' },
  { desc: 'an answer’s delay is no period', text: 'Σε αίτημα διαγραφής απαντάμε εντός 30 ημερών.' },
])('$desc', async ({ text }) => {
  expect((await read([paragraph(text)], 'a.example')).retention).toEqual([]);
});

test.each([
  { text: 'Τελευταία ενημέρωση: 2 Ιουνίου 2031', expected: '2031-06-02' },
  { text: 'ΤΕΛΕΥΤΑΙΑ ΕΝΗΜΕΡΩΣΗ: 02/06/2031', expected: '2031-06-02' },
  { text: 'Έκδοση: Ιούνιος 2031', expected: '2031-06' },
])('the date of “$text”', async ({ text, expected }) => {
  expect((await read([paragraph(text)], 'a.example')).lastUpdated?.value).toBe(expected);
});
