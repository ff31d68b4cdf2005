/** HTML read by a parser of its own, for tests to ask what stands in it. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All elements of that name below a node, in order. */
export function elements(node: DefaultTreeAdapterTypes.ParentNode, name: string): HtmlElement[] {
  return tree.getChildNodes(node).flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    return [...(child.tagName === name ? [child] : []), ...elements(child, name)];
  });
}

/** The text of a node, as a reader gets it. */
export function textIn(node: DefaultTreeAdapterTypes.ParentNode): string {
  return tree
    .getChildNodes(node)
    .map((child) =>
      tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textIn(child) : '',
    )
    .join('');
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export { parse };
