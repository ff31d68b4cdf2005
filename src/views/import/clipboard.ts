/** What was copied elsewhere, as files to read. */

/** Fewer letters, put onto the page as such, are more likely a slip of the keyboard than a document. */
export const shortestPaste = 200;

export interface PastedNames {
  readonly text: string;
  readonly page: string;
}

/**
 * The copied files; else the page where tables were copied, whose cells the plain text loses; else the
 * text. Empty where nothing of these is there.
 */
export function filesIn(data: DataTransfer, names: PastedNames): File[] {
  if (data.files.length > 0) return [...data.files];
  const page = data.getData('text/html');
  if (/<table[\s>]/i.test(page)) return [asPage(page, names.page)];
  const text = data.getData('text/plain');
  return text.trim() === '' ? [] : [new File([text], names.text)];
}

/** Browsers put a fragment onto the clipboard; a head tells the reader what it is and in which encoding. */
function asPage(fragment: string, name: string): File {
  return new File(['<!doctype html><meta charset="utf-8">', fragment], name);
}
