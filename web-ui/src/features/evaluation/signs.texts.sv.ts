import type { fiSigns } from './signs.texts.fi';

export const svSigns: typeof fiSigns = {
  title: 'Vad anteckningarna berättar',
  lead: 'När medlemmarna bedömer hur det går i nätverket ser man här bredvid vad som har antecknats. Siffrorna är inga betyg: de är frågor att fundera på tillsammans.',
  stretch: 'För vilken tid',
  years: {
    '1': 'Ett år',
    '3': 'Tre år',
    '0': 'Hela tiden',
  },
  span: '{{from}} – {{to}}',
  nothing: 'Inga fall',
  outOf: '{{met}}/{{cases}}',
  days_zero: 'vanligen samma dag',
  days_one: 'vanligen på {{count}} dag',
  days_other: 'vanligen på {{count}} dagar',
  oneByOne: 'Visa en för en',
  part: {
    dialogueAndSharedKnowledge: 'Dialog och gemensam kunskap',
    jointDevelopmentProcesses: 'Processer för gemensam utveckling',
    opennessAndMembership: 'Öppenhet och utveckling av medlemskåren',
  },
  of: {
    'objections-integrated': {
      name: 'Invändningar beaktades',
      means: 'Av de invändningar som framfördes under tiden de som ledde till att texten ändrades senast den sista dagen.',
    },
    'minutes-published': {
      name: 'Anteckningarna publicerades',
      means: 'Av de träffar som hölls under tiden de vars anteckningar har publicerats. Dagarna räknas från träffens sista dag; talet är det mittersta.',
    },
    'homes-at-meetings': {
      name: 'Organisationerna var med',
      means: 'Av de hemorganisationer som inbjöds eller antecknades de som var på plats vid minst hälften av träffarna.',
    },
    'agreed-with-those-concerned': {
      name: 'Man beslutade med dem som saken gäller',
      means: 'Av det som godkändes under tiden det där varje medlem som var med på beslutsdagen fick vara med och besluta, inte bara bli hörd. Observatörer räknas inte.',
    },
    'promises-kept-in-time': {
      name: 'Löften hölls i tid',
      means: 'Av de löften som förföll under tiden de som hölls senast på utsatt dag. Löften som någon befriats från räknas inte.',
    },
    'agreements-renewed': {
      name: 'Det avtalade förnyades',
      means: 'Av det som godkändes under tiden det som var nya versioner av något tidigare avtalat.',
    },
    'invited-who-joined': {
      name: 'De inbjudna kom med',
      means: 'Av dem som inbjöds under tiden de som hade gått med senast den sista dagen.',
    },
    'newcomers-first-meeting': {
      name: 'De nya kom till sitt första träff',
      means: 'Av dem som gick med för första gången under tiden de som har varit på en träff. Dagarna räknas från inbjudan eller, om ingen finns, från inträdet; talet är det mittersta.',
    },
    'newcomers-committed': {
      name: 'De nya förband sig till det som redan avtalats',
      means: 'Varje medlem med beslutanderätt som gick med under tiden och varje gällande text som avtalats före det är ett fall; de räknas som medlemmen har bekräftat åtminstone delvis.',
    },
    'members-who-stayed': {
      name: 'Medlemmarna stannade kvar',
      means: 'Av dem som var med den första dagen de som var med också den sista.',
    },
    'members-who-returned': {
      name: 'De som hade lämnat återvände',
      means: 'Av de tidigare medlemmar som var borta under tiden de som återvände under den.',
    },
  },
};
