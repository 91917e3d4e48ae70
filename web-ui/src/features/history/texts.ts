const fi = {
  title: 'Historia',
  lead: 'Mitä verkostossa on tapahtunut, kuka sen kirjasi ja milloin. Mitään ei kirjoiteta yli: korjauskin on kirjaus.',
  filters: 'Rajaa historiaa',
  member: 'Jäsen',
  everyone: 'Kaikki jäsenet',
  kind: 'Aihe',
  everything: 'Kaikki aiheet',
  from: 'Alkaen',
  to: 'Päättyen',
  order: 'Järjestys',
  happened: 'Tapahtumapäivä',
  recorded: 'Kirjausaika',
  clear: 'Poista rajaukset',
};

const sv: typeof fi = {
  title: 'Historik',
  lead: 'Vad som har hänt i nätverket, vem som antecknade det och när. Inget skrivs över: också en rättelse är en anteckning.',
  filters: 'Avgränsa historiken',
  member: 'Medlem',
  everyone: 'Alla medlemmar',
  kind: 'Ämne',
  everything: 'Alla ämnen',
  from: 'Från',
  to: 'Till',
  order: 'Ordning',
  happened: 'Händelsedag',
  recorded: 'Tid för anteckning',
  clear: 'Ta bort avgränsningarna',
};

const en: typeof fi = {
  title: 'History',
  lead: 'What has happened in the network, who recorded it and when. Nothing is overwritten: a correction is an entry too.',
  filters: 'Narrow the history',
  member: 'Member',
  everyone: 'Every member',
  kind: 'Subject',
  everything: 'Every subject',
  from: 'From',
  to: 'To',
  order: 'Order',
  happened: 'Day it happened',
  recorded: 'Time of recording',
  clear: 'Clear the filters',
};

export const historyTexts = { fi, sv, en };
