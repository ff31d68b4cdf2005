/** Loaded only where an embed has nothing to show, in every language that there is. */
import { embedFault as en } from './en/embed-fault.ts';
import { embedFault as zh } from './zh/embed/embed-fault.ts';

export type EmbedFault = typeof zh;

export const faultWords = (language: string): EmbedFault => (language === 'en' ? en : zh);
