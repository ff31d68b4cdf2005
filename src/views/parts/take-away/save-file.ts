/** Hands a file to the reader, where the page may. */

/**
 * Whether files can be saved from here. A frame whose sandbox lacks `allow-downloads` drops them
 * without a word; one of an opaque origin is such a sandbox, or can't be told from one.
 */
export function canSave(): boolean {
  if (window.self === window.top) return true;
  if (window.origin === 'null') return false;
  try {
    const { sandbox } = window.frameElement as HTMLIFrameElement;
    return sandbox.length === 0 || sandbox.contains('allow-downloads');
  } catch {
    // The page around the frame is of another origin, so no sandbox of ours can be seen.
    return true;
  }
}

/** Saves it under that name, in the folder that the browser saves to. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute later it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
