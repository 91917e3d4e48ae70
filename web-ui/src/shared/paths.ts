/** The addresses of the product; each is something that can be mailed to a colleague. */
export const paths = {
  start: '/start',
  home: (network: string) => `/networks/${network}`,
  people: (network: string) => `/networks/${network}/people`,
  member: (network: string, member: string) => `/networks/${network}/people/${member}`,
  organisations: (network: string) => `/networks/${network}/organisations`,
  keepers: (network: string) => `/networks/${network}/keepers`,
  agreements: (network: string) => `/networks/${network}/agreements`,
  agreement: (network: string, agreement: string) => `/networks/${network}/agreements/${agreement}`,
  proposal: (network: string, proposal: string) => `/networks/${network}/proposals/${proposal}`,
  proposals: (network: string) => `/networks/${network}/proposals`,
  whoAgreed: (network: string) => `/networks/${network}/who-agreed`,
  card: (network: string) => `/networks/${network}/card`,
  year: (network: string) => `/networks/${network}/year`,
  nextYear: (network: string) => `/networks/${network}/year/next`,
  history: (network: string) => `/networks/${network}/history`,
};
