const fi = {
  title: 'Sähköpostit',
  lead: 'Kutsut tapaamisiin ja muistutukset, jotka Solmu on kirjoittanut verkoston jäsenille.',
  leadOwn: 'Kutsut ja muistutukset, jotka Solmu on kirjoittanut sinulle.',
  none: 'Yhtään viestiä ei ole vielä kirjoitettu. Kun kutsut jäseniä tulevaan tapaamiseen, kutsu tulee tähän ja lähtee heille.',
  kind: { invitation: 'Kutsu', update: 'Muutos', cancellation: 'Peruutus', reminders: 'Muistutus' },
  state: {
    waiting: 'odottaa lähtöä',
    sent: 'lähetetty',
    kept: 'kirjoitettu talteen',
    'no-address': 'ei osoitetta',
    'not-wanted': 'ei halua muistutuksia',
    superseded: 'korvattu uudemmalla',
    failed: 'ei mennyt perille',
  },
  help: {
    waiting: 'Lähtee pian.',
    retried: 'Sähköpostipalvelin ei ole ottanut viestiä vastaan ({{count}} yritystä). Solmu yrittää viiden päivän ajan.',
    kept: 'Sähköpostipalvelinta ei ole, joten viesti on tiedostona Solmun kotihakemistossa. Välitä tieto jäsenelle itse.',
    'no-address': 'Jäsenen tiedoissa ei ole sähköpostiosoitetta. Lisää se jäsenen sivulla.',
    failed: 'Sähköpostipalvelin ei ottanut viestiä vastaan viiteen päivään. Tarkista osoite ja kerro asia muulla tavalla.',
  },
  to: 'Vastaanottaja',
  read: 'Lue viesti',
  reminders: {
    label: 'Muistutukset sähköpostiin',
    help: 'Korkeintaan yksi viesti päivässä, vain kun sinua odottaa jotakin.',
  },
  off: {
    title: 'Lopeta muistutukset',
    lead: 'Kun lopetat ne, Solmu ei enää lähetä sinulle muistutuksia. Kutsut tapaamisiin tulevat edelleen.',
    end: 'Lopeta muistutukset',
    done: 'Muistutukset on lopetettu',
    doneLead: 'Jos muutat mielesi, saat ne takaisin Solmun asetuksista.',
  },
};

const sv: typeof fi = {
  title: 'E-post',
  lead: 'Inbjudningar till träffar och påminnelser som Solmu har skrivit till nätverkets medlemmar.',
  leadOwn: 'Inbjudningar och påminnelser som Solmu har skrivit till dig.',
  none: 'Inga meddelanden har skrivits ännu. När du bjuder in medlemmar till en kommande träff kommer inbjudan hit och skickas till dem.',
  kind: { invitation: 'Inbjudan', update: 'Ändring', cancellation: 'Inställd', reminders: 'Påminnelse' },
  state: {
    waiting: 'väntar på att skickas',
    sent: 'skickat',
    kept: 'sparat',
    'no-address': 'ingen adress',
    'not-wanted': 'vill inte ha påminnelser',
    superseded: 'ersatt av ett nyare',
    failed: 'kom inte fram',
  },
  help: {
    waiting: 'Skickas snart.',
    retried: 'E-postservern har inte tagit emot meddelandet ({{count}} försök). Solmu försöker i fem dagar.',
    kept: 'Det finns ingen e-postserver, så meddelandet ligger som en fil i Solmus hemkatalog. Meddela medlemmen själv.',
    'no-address': 'Medlemmens uppgifter saknar e-postadress. Lägg till den på medlemmens sida.',
    failed: 'E-postservern tog inte emot meddelandet på fem dagar. Kontrollera adressen och meddela på annat sätt.',
  },
  to: 'Mottagare',
  read: 'Läs meddelandet',
  reminders: {
    label: 'Påminnelser per e-post',
    help: 'Högst ett meddelande om dagen, bara när något väntar på dig.',
  },
  off: {
    title: 'Avsluta påminnelserna',
    lead: 'När du avslutar dem skickar Solmu inga fler påminnelser till dig. Inbjudningar till träffar kommer fortfarande.',
    end: 'Avsluta påminnelserna',
    done: 'Påminnelserna är avslutade',
    doneLead: 'Om du ändrar dig får du dem tillbaka i Solmus inställningar.',
  },
};

const en: typeof fi = {
  title: 'Mail',
  lead: 'Invitations to meetings and reminders that Solmu has written to the members of the network.',
  leadOwn: 'Invitations and reminders that Solmu has written to you.',
  none: 'Nothing has been written yet. When you invite members to a meeting that is to come, the invitation appears here and goes out to them.',
  kind: { invitation: 'Invitation', update: 'Change', cancellation: 'Cancellation', reminders: 'Reminder' },
  state: {
    waiting: 'waiting to go out',
    sent: 'sent',
    kept: 'kept',
    'no-address': 'no address',
    'not-wanted': 'wants no reminders',
    superseded: 'replaced by a newer one',
    failed: 'did not get through',
  },
  help: {
    waiting: 'Goes out soon.',
    retried: 'The mail server has not taken it ({{count}} tries). Solmu goes on trying for five days.',
    kept: 'There is no mail server, so it is a file in the home directory of Solmu. Tell the member yourself.',
    'no-address': 'There is no mail address among the member’s details. Add it on the member’s page.',
    failed: 'The mail server did not take it for five days. Check the address and tell the member in another way.',
  },
  to: 'To',
  read: 'Read it',
  reminders: {
    label: 'Reminders by mail',
    help: 'At most one mail a day, and only when something waits for you.',
  },
  off: {
    title: 'End the reminders',
    lead: 'Once you end them, Solmu sends you no more reminders. Invitations to meetings still come.',
    end: 'End the reminders',
    done: 'The reminders have ended',
    doneLead: 'If you change your mind, you get them back in the settings of Solmu.',
  },
};

export const mailTexts = { fi, sv, en };
