/**
 * What pdf.js tells of a damaged file. It repairs or leaves out what it cannot read and goes on, and
 * only its messages on the console say so; here they are heard, and kept off the console.
 */

/** Whether a page, or the file outside any page, is damaged. */
export class Damage {
  #said = false;
  #rebuilt = false;

  hear(message: string): void {
    if (rebuilt.test(message)) this.#rebuilt = true;
    else if (damage.test(message)) this.#said = true;
  }

  /** Whether anything was said since this was asked before. */
  take(): boolean {
    const said = this.#said;
    this.#said = false;
    return said;
  }

  /** Whether the list of the file's parts could not be read, and was made anew from what looks like parts. */
  get isRebuilt(): boolean {
    return this.#rebuilt;
  }
}

const rebuilt = /^Warning: (?:Indexing all PDF objects|indexObjects)|^Info: \(while reading XRef\)/;

/** Of the messages of pdf.js those that mean lost text; sound files give many others. */
const damage = new RegExp(
  [
    'Warning: (?:Invalid stream|Empty "|Filter "|Unterminated|Unknown command|Skipping|Badly formatted',
    'Invalid cMap data|Lexer_getName|getHexString|/DecodeParms|Inconsistent generation',
    'Ignoring circular reference|getOperatorList - ignoring (?!Shading|errors during "GetAnnot)',
    'ensureStateFont|loadFont|Font "|translateFont|extractDataStructures|readToUnicode',
    'charToGlyph|Type3 font resource|getContentStream|Empty, or invalid|Empty /CropBox',
    'checkLastPage|getAllPageDicts|XRef\\.parse|ObjectLoader|readXRef',
    'Search depth limit|findDefaultInlineStreamEnd|Reached the end of the stream)',
  ].join('|') +
    '|Info: (?:Malformed dictionary|Bad length|Found "|Lexer\\.getNumber|Bad |Command )',
);

const kinds = ['warn', 'info'] as const;
/** That of the thread, on which pdf.js speaks. */
const { console: terminal } = globalThis;

/** Runs `read` with pdf.js' messages going to its damage; what others say goes to the console. */
export async function withDamageHeard<T>(read: (damage: Damage) => Promise<T>): Promise<T> {
  const heard = new Damage();
  const before = kinds.map((kind) => terminal[kind]);
  kinds.forEach((kind, index) => {
    terminal[kind] = (...said: unknown[]) => {
      const [message] = said;
      if (typeof message === 'string' && /^(?:Warning|Info): /.test(message)) heard.hear(message);
      else if (before[index]) Reflect.apply(before[index], terminal, said);
    };
  });
  try {
    return await read(heard);
  } finally {
    kinds.forEach((kind, index) => {
      const own = before[index];
      if (own) terminal[kind] = own;
    });
  }
}
