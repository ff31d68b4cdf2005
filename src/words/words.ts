import type * as zh from './zh.ts';

/** The shape of a dictionary: a second language is one more module of this type. */
export type Words = typeof zh;

/** Every sentence on the screen. */
export * as words from './zh.ts';
