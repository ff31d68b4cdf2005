/** The words of the views that only embeds have, loaded with them, in every language that there is. */
import { embedViews as en } from './en/embed-views.ts';
import { embedViews as zh } from './zh/embed/embed-views.ts';

export type EmbedViewWords = typeof zh;

export const viewWords = (language: string): EmbedViewWords => (language === 'en' ? en : zh);
