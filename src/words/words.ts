import { zh } from './zh.ts';

/** The shape of a dictionary: a second language is one more value of this type. */
export type Words = typeof zh;

/** Every sentence on the screen. */
export const words: Words = zh;
