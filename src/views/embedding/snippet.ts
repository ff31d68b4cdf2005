/** The HTML that an editor puts into a page of the portal. */

export interface SnippetParts {
  /** Address of embed.html with its query. */
  readonly frame: string;
  /** Address of embed.js. */
  readonly script: string;
  /** Address of the whole page in the app. */
  readonly whole: string;
  /** Address of the page of the same disclosure that needs no script. */
  readonly withoutScripts: string;
  /** What the frame shows, for those who listen. */
  readonly title: string;
  /** The words of the link. */
  readonly linkText: string;
}

/** The element with its script: as high as its content, made when it comes near the screen. */
export function elementSnippet(parts: SnippetParts): string {
  const { frame, script, title, withoutScripts } = parts;
  return [
    `<script src="${escaped(script)}" defer></script>`,
    `<mingzhang-embed src="${escaped(frame)}" title="${escaped(title)}">`,
    `  <noscript>${frameOf(withoutScripts, title)}</noscript>`,
    `  ${link(parts)}`,
    '</mingzhang-embed>',
  ].join('\n');
}

/** The frame alone, for editors that take no script: of one height, scrolled inside. */
export function frameSnippet(parts: SnippetParts): string {
  return [frameOf(parts.frame, parts.title), `<p>${link(parts)}</p>`].join('\n');
}

function frameOf(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="650" frameborder="0" loading="lazy"></iframe>`;
}

function link({ whole, linkText }: SnippetParts): string {
  return `<a href="${escaped(whole)}" target="_blank" rel="noopener">${escaped(linkText)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
