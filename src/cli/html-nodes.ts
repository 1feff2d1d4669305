import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { HtmlNode } from '../core/formats/format.js';

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Parses HTML by the rules of browsers; gives its body. Nothing in it runs or is asked for. */
export function parseHtmlNodes(html: string): HtmlNode {
  const root = parse(html);
  const body = childrenOf(root)
    .flatMap(childrenOf)
    .find(({ nodeName }) => nodeName === 'body');
  return asHtmlNode(body ?? root);
}

function asHtmlNode(node: Node): HtmlNode {
  return {
    ...('tagName' in node ? { localName: node.tagName } : {}),
    nodeName: node.nodeName,
    get textContent() {
      return textOf(node);
    },
    get childNodes() {
      return childrenOf(node).map(asHtmlNode);
    },
    getAttribute: (name) => ('attrs' in node ? (node.attrs.find((each) => each.name === name)?.value ?? null) : null),
  };
}

/** Without recursion: markup may be as deep as it likes. */
function textOf(root: Node): string {
  let text = '';
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value;
    for (const child of [...childrenOf(node)].reverse()) open.push(child);
  }
  return text;
}
