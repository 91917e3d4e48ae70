const fi = {
  title: 'Verkoston tietojen ylläpitäjät',
  lead: 'Ylläpitäjä kirjaa, mitä verkostossa tapahtuu: jäsenet, sopimiset ja korjaukset. Se on eri asia kuin rooli verkostossa. Muut jäsenet lukevat ja ottavat kantaa.',
  you: 'sinä',
  noName: 'Ylläpitäjä',
  name: 'Nimeä ylläpitäjä',
  nameIntro: 'Uusi ylläpitäjä pääsee sisään linkillä, jonka saat seuraavaksi ja annat hänelle.',
  whose: 'Kenestä tulee ylläpitäjä?',
  whoseHelp: 'Nimen näkevät vain muut ylläpitäjät. Sitä ei tallenneta historiaan.',
  seat: 'Jäsen, jonka paikalla hän on',
  noSeat: 'Ei ole jäsen',
  confirm: 'Nimeä',
  linkHelp: 'Anna tämä linkki uudelle ylläpitäjälle. Se toimii kerran, seitsemän päivän ajan, ja sen näkee vain tässä.',
  release: 'Vapauta tehtävästä',
  releaseIntro: '{{name}} ei enää voi kirjata mitään tässä verkostossa. Aiemmat kirjaukset säilyvät.',
};

const sv: typeof fi = {
  title: 'De som sköter nätverkets uppgifter',
  lead: 'De antecknar vad som händer i nätverket: medlemmar, överenskommelser och rättelser. Det är något annat än en roll i nätverket. Andra medlemmar läser och tar ställning.',
  you: 'du',
  noName: 'Sköter uppgifterna',
  name: 'Utse någon att sköta uppgifterna',
  nameIntro: 'Den nya kommer in med en länk som du får härnäst och ger vidare.',
  whose: 'Vem ska sköta uppgifterna?',
  whoseHelp: 'Namnet ser bara andra som sköter uppgifterna. Det sparas inte i historiken.',
  seat: 'Medlemmen vars plats personen har',
  noSeat: 'Är inte medlem',
  confirm: 'Utse',
  linkHelp: 'Ge den här länken till den du har utsett. Den fungerar en gång, i sju dagar, och visas bara här.',
  release: 'Befria från uppgiften',
  releaseIntro: '{{name}} kan inte längre anteckna något i nätverket. Tidigare anteckningar finns kvar.',
};

const en: typeof fi = {
  title: 'Keepers of the record',
  lead: 'Keepers record what happens in the network: members, agreements and corrections. That is something else than a role in the network. Other members read and take positions.',
  you: 'you',
  noName: 'Keeper of the record',
  name: 'Name a keeper',
  nameIntro: 'The new keeper comes in by a link, which you get next and hand on.',
  whose: 'Who is to keep the record?',
  whoseHelp: 'Only other keepers see the name. It is not stored in the history.',
  seat: 'The member whose seat they hold',
  noSeat: 'Not a member',
  confirm: 'Name',
  linkHelp: 'Give this link to the new keeper. It works once, for seven days, and is shown only here.',
  release: 'Release',
  releaseIntro: '{{name}} can no longer record anything in this network. What they recorded stays.',
};

export const accessTexts = { fi, sv, en };
