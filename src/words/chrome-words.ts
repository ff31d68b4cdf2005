/** What an embed says around what it shows, in the languages that there is a dictionary of. */
import { embed } from './zh/embed/embed.ts';

export type Chrome = typeof embed;

/** Another language than Chinese comes when it is asked for. */
export async function chromeIn(language: 'zh-CN' | 'en'): Promise<Chrome> {
  return language === 'en' ? (await import('./en/embed.ts')).embed : embed;
}
