/** What the record shows, beside what people say. */
export const fiSigns = {
  title: 'Mitä merkinnät kertovat',
  lead: 'Kun jäsenet arvioivat, miten verkostossa menee, tästä näkee rinnalle, mitä tapahtumista on kirjattu. Luvut eivät ole arvosanoja: ne ovat kysymyksiä yhdessä pohdittavaksi.',
  stretch: 'Miltä ajalta',
  years: {
    '1': 'Vuosi',
    '3': 'Kolme vuotta',
    '0': 'Koko ajalta',
  },
  span: '{{from}} – {{to}}',
  nothing: 'Ei tapauksia',
  outOf: '{{met}}/{{cases}}',
  days_zero: 'tavallisesti samana päivänä',
  days_one: 'tavallisesti {{count}} päivässä',
  days_other: 'tavallisesti {{count}} päivässä',
  oneByOne: 'Näytä yksitellen',
  part: {
    dialogueAndSharedKnowledge: 'Dialogisuus ja yhteinen tieto',
    jointDevelopmentProcesses: 'Yhteisen kehittämisen prosessit',
    opennessAndMembership: 'Avoimuus ja jäsenistön kehittäminen',
  },
  of: {
    'objections-integrated': {
      name: 'Vastalauseet otettiin huomioon',
      means: 'Tänä aikana esitetyistä vastalauseista ne, joiden vuoksi tekstiä muutettiin viimeiseen päivään mennessä.',
    },
    'minutes-published': {
      name: 'Muistiot julkaistiin',
      means: 'Tänä aikana pidetyistä tapaamisista ne, joiden muistio on julkaistu. Päivät on laskettu tapaamisen viimeisestä päivästä; luku on keskimmäinen.',
    },
    'homes-at-meetings': {
      name: 'Organisaatiot olivat mukana',
      means: 'Kutsutuista tai paikalle merkityistä kotiorganisaatioista ne, joista joku oli paikalla vähintään puolessa tapaamisista.',
    },
    'agreed-with-those-concerned': {
      name: 'Päätettiin niiden kanssa, joita asia koskee',
      means: 'Tänä aikana hyväksytyistä ne, joista jokainen päätöspäivänä mukana ollut jäsen sai olla päättämässä eikä vain tulla kuulluksi. Tarkkailijoita ei lasketa.',
    },
    'promises-kept-in-time': {
      name: 'Lupaukset pidettiin ajallaan',
      means: 'Tänä aikana erääntyneistä lupauksista ne, jotka pidettiin viimeistään määräpäivänä. Vapautettuja lupauksia ei lasketa.',
    },
    'agreements-renewed': {
      name: 'Sovittua uudistettiin',
      means: 'Tänä aikana hyväksytyistä ne, jotka olivat uusia versioita aiemmin sovitusta.',
    },
    'invited-who-joined': {
      name: 'Kutsutut liittyivät',
      means: 'Tänä aikana kutsutuista ne, jotka liittyivät viimeiseen päivään mennessä.',
    },
    'newcomers-first-meeting': {
      name: 'Uudet pääsivät ensimmäiseen tapaamiseen',
      means: 'Tänä aikana ensi kertaa liittyneistä ne, jotka ovat olleet tapaamisessa. Päivät on laskettu kutsusta tai, jos sitä ei ole, liittymisestä; luku on keskimmäinen.',
    },
    'newcomers-committed': {
      name: 'Uudet sitoutuivat aiemmin sovittuun',
      means: 'Jokainen tänä aikana liittynyt jäsen, jolla on päätösvalta, ja jokainen häntä ennen sovittu voimassa oleva teksti on yksi tapaus; mukaan lasketaan ne, joihin hän on vahvistanut sitoutuvansa ainakin osittain.',
    },
    'members-who-stayed': {
      name: 'Jäsenet pysyivät mukana',
      means: 'Ensimmäisenä päivänä mukana olleista ne, jotka olivat mukana myös viimeisenä päivänä.',
    },
    'members-who-returned': {
      name: 'Lähteneet palasivat',
      means: 'Tänä aikana poissa olleista entisistä jäsenistä ne, jotka palasivat sen kuluessa.',
    },
  },
};
