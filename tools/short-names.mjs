import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

/** What is not in the reader's file. */
const ELSEWHERE = /\.test\.ts$|^(?:check|cli|editor|frame|frameworks|testing)\//;
/** Types that a page meets: their names are the public contract. */
const PUBLIC = [
  /^[\w-]+\.ts$|^guard\//,
  /^element\/(?:event-timeline|timeline-settings|events)\.ts$/,
  /^core\/model\/(?:timeline-event|problem)\.ts$/,
  /^core\/time\/(?:event-date|precision)\.ts$/,
];
/** Where records of foreign data are made and taken apart. */
const FOREIGN = /^core\/(?:formats|export|model)\/|^guard\//;
/** Asked for by what `Intl.PluralRules` says. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The names of members that mean something inside the reader's file alone, so that they may be shorter there: declared by
 * a type or a class of ours, not public, no field of the data, and nowhere spelled in a text that may be used as a key.
 * (Names that the platform has too, terser leaves alone by itself.)
 * @returns {string[]}
 */
export function shortNames() {
  const folder = join(root, 'src');
  const kept = new Set([...CATEGORIES, ...namesOfLit(), ...fieldsOfSchema()]);
  const ours = new Set();
  for (const file of readdirSync(folder, { recursive: true })) {
    const path = file.replaceAll('\\', '/');
    if (!path.endsWith('.ts') || ELSEWHERE.test(path)) continue;
    const declared = PUBLIC.some((pattern) => pattern.test(path)) ? kept : ours;
    const visit = (node) => {
      const name = node.propertyName ?? node.name;
      if (name && ts.isIdentifier(name)) {
        if (isDeclaration(node)) declared.add(name.text);
        if (isInRecord(node) && FOREIGN.test(path)) kept.add(name.text);
      }
      for (const word of [...keysIn(node), ...claimedBy(node)]) kept.add(word);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest));
  }
  return [...ours].filter((name) => name.length > 2 && !kept.has(name));
}

const isDeclaration = (node) =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isGetAccessor(node);

const isInRecord = (node) =>
  ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isBindingElement(node);

/** What a cast says that a foreign value has: `value as { toDate?: unknown }`. */
const claimedBy = (node) =>
  ts.isAsExpression(node) && ts.isTypeLiteralNode(node.type)
    ? node.type.members.flatMap(({ name }) => name?.text ?? [])
    : [];

/** What may be a key in a text: all of it, a placeholder in braces, or the property that a template sets. */
function keysIn(node) {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddle(node)) return [];
  const whole = /^[\w.]+$/.test(node.text) ? wordsIn(node.text) : [];
  return [
    ...whole,
    ...Array.from(node.text.matchAll(/\{(\w+)\}|\.(\w+)=$/g), ([, name, property]) => name ?? property),
  ];
}

const wordsIn = (text) => text.match(/\w+/g) ?? [];

const fieldsOfSchema = () =>
  Array.from(readFileSync(join(root, 'data/schema.json'), 'utf8').matchAll(/"(\w+)":/g), ([, field]) => field);

/** All that the declarations of Lit name, besides their comments. */
function namesOfLit() {
  return ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) => {
    const folder = join(root, 'node_modules', name);
    const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.d.ts'));
    return files.flatMap((file) =>
      wordsIn(readFileSync(join(folder, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
    );
  });
}
