import type {PrintedAgencies, WireAgencies} from './agencies.ts'
import {wireAgencies as english} from './en.ts'

/** Most agencies sign alike in every language of Latin letters. */
export const wireAgencies: WireAgencies = {
  ...english,
  AP: ['AP', 'Associated Press', 'L’Associated Press'],
  AFP: ['AFP', 'Agence France-Presse', 'L’AFP'],
  Xinhua: ['Xinhua', 'Chine nouvelle', 'Agence Chine nouvelle'],
  AA: ['AA', 'Anadolu', 'Agence Anadolu'],
  ANP: ['ANP'],
  Belga: ['Belga'],
  ATS: ['ATS', 'Keystone-ATS'],
  PC: ['PC', 'La Presse canadienne'],
  APS: ['APS', 'Algérie Presse Service'],
  MAP: ['MAP', 'Maghreb Arabe Presse'],
  TAP: ['TAP', 'Tunis Afrique Presse'],
  NNA: ['NNA', 'ANI', 'Agence nationale d’information']
}

export const printedAgencies: PrintedAgencies = {
  AA: {name: 'l’agence Anadolu', short: 'AA'},
  AFP: {name: 'l’Agence France-Presse', short: 'AFP'},
  ANSA: {name: 'l’agence ANSA', short: 'ANSA'},
  AP: {name: 'l’Associated Press', short: 'AP'},
  ATS: {name: 'Keystone-ATS', short: 'ATS'},
  BBC: {name: 'la BBC', short: 'BBC'},
  Belga: {name: 'l’agence Belga', short: 'Belga'},
  Bloomberg: {name: 'Bloomberg', short: 'Bloomberg'},
  CNN: {name: 'CNN', short: 'CNN'},
  dpa: {name: 'l’agence dpa', short: 'dpa'},
  EFE: {name: 'l’agence EFE', short: 'EFE'},
  Interfax: {name: 'l’agence Interfax', short: 'Interfax'},
  IRNA: {name: 'l’agence Irna', short: 'Irna'},
  KUNA: {name: 'l’agence Kuna', short: 'Kuna'},
  Kyodo: {name: 'l’agence Kyodo', short: 'Kyodo'},
  MENA: {name: 'l’agence Mena', short: 'Mena'},
  PA: {name: 'l’agence PA', short: 'PA'},
  Petra: {name: 'l’agence Petra', short: 'Petra'},
  QNA: {name: 'l’agence QNA', short: 'QNA'},
  Reuters: {name: 'Reuters', short: 'Reuters'},
  SPA: {name: 'l’agence SPA', short: 'SPA'},
  TASS: {name: 'l’agence Tass', short: 'Tass'},
  UPI: {name: 'United Press International', short: 'UPI'},
  WAFA: {name: 'l’agence Wafa', short: 'Wafa'},
  WAM: {name: 'l’agence WAM', short: 'WAM'},
  Xinhua: {name: 'l’agence Chine nouvelle', short: 'Xinhua'}
}
