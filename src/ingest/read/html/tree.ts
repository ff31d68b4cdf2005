/** A page as a tree, by the HTML standard's own algorithm (parse5), within limits. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { issue, type Issue } from '#domain/issues/issue.ts';
import { limits } from '../limits.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Leaves the parser where a page goes beyond the limits; never leaves this file. */
class Excess extends Error {
  readonly issue: Issue;

  constructor(reason: Issue) {
    super(reason.key);
    this.issue = reason;
  }
}

/**
 * The page, or the reason why it is not read: more than 512 elements inside one another (`too-deep`),
 * as in browsers, or more than a million (`page-too-large`). Both bound the time of the parser.
 */
export function parseHtml(text: string): DefaultTreeAdapterTypes.Document | Issue {
  let elements = 0;
  let depth = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > limits.htmlElements) {
        throw new Excess(issue('page-too-large', 'error', { limit: limits.htmlElements }));
      }
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      depth += 1;
      if (depth > limits.htmlDepth) {
        throw new Excess(issue('too-deep', 'error', { limit: limits.htmlDepth }));
      }
    },
    onItemPop() {
      depth -= 1;
    },
  };
  try {
    return parse(text, { treeAdapter });
  } catch (failure) {
    if (failure instanceof Excess) return failure.issue;
    return issue('file-corrupt', 'error', { part: '' });
  }
}
