/** The addresses of the product; each is something that can be mailed to a colleague. */
export const paths = {
  start: '/start',
  home: (network: string) => `/networks/${network}`,
  people: (network: string) => `/networks/${network}/people`,
  member: (network: string, member: string) => `/networks/${network}/people/${member}`,
  organisations: (network: string) => `/networks/${network}/organisations`,
  card: (network: string) => `/networks/${network}/card`,
  history: (network: string) => `/networks/${network}/history`,
};
