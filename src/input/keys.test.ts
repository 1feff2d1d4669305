import { expect } from '@open-wc/testing';
import { anywhereCommand, keyCommand } from './keys.js';
import type { KeyCommand } from './keys.js';

type Modifier = 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey';

const press = (key: string, ...modifiers: Modifier[]): Parameters<typeof keyCommand>[0] => ({
  key,
  shiftKey: modifiers.includes('shiftKey'),
  ctrlKey: modifiers.includes('ctrlKey'),
  altKey: modifiers.includes('altKey'),
  metaKey: modifiers.includes('metaKey'),
});
const command = (key: string, ...modifiers: Modifier[]): KeyCommand | undefined =>
  keyCommand(press(key, ...modifiers), false);

describe('keyCommand', () => {
  it('moves between events with arrows, Home and End', () => {
    expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => command(key))).to.deep.equal(
      [...['next', 'previous', 'below', 'above', 'first', 'last']],
    );
  });

  it('pans with Shift and the sideways arrows, and by pages', () => {
    expect(command('ArrowRight', 'shiftKey')).to.equal('pan-later');
    expect(command('ArrowLeft', 'shiftKey')).to.equal('pan-earlier');
    expect(command('PageDown')).to.equal('page-later');
    expect(command('PageUp')).to.equal('page-earlier');
  });

  it('leaves Shift and the upright arrows to the page', () => {
    expect(command('ArrowDown', 'shiftKey')).to.equal(undefined);
    expect(command('ArrowUp', 'shiftKey')).to.equal(undefined);
  });

  it('zooms with plus, minus and zero, with or without Shift', () => {
    expect(command('+')).to.equal('zoom-in');
    expect(command('+', 'shiftKey')).to.equal('zoom-in');
    expect(command('=')).to.equal('zoom-in');
    expect(command('-')).to.equal('zoom-out');
    expect(command('−')).to.equal('zoom-out');
    expect(command('0')).to.equal('fit');
  });

  it('opens with Enter and the space bar, and closes with Escape', () => {
    expect([command('Enter'), command(' '), command('Escape')]).to.deep.equal(['activate', 'activate', 'close']);
  });

  it('leaves every key with Ctrl, Alt or ⌘ to the page', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', '+', '-', '0', 'Enter', 'Escape', 'PageDown']) {
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
        expect(command(key, modifier), `${modifier} ${key}`).to.equal(undefined);
        expect(command(key, modifier, 'shiftKey'), `${modifier} Shift ${key}`).to.equal(undefined);
      }
    }
  });

  it('finds titles by letters of any script', () => {
    for (const key of ['a', 'Z', 'ß', 'є', 'ש', 'あ']) expect(command(key), key).to.equal('type');
    expect(command('a', 'ctrlKey')).to.equal(undefined);
  });

  it('leaves every other key to the page', () => {
    for (const key of ['Tab', 'F5', '1', 'Shift', 'Dead', '/', '?', '.', '🙂'])
      expect(command(key), key).to.equal(undefined);
  });

  it('swaps the sideways arrows where time runs from right to left, and no other key', () => {
    const mirrored = (key: string, ...modifiers: Modifier[]): KeyCommand | undefined =>
      keyCommand(press(key, ...modifiers), true);
    expect(mirrored('ArrowRight')).to.equal('previous');
    expect(mirrored('ArrowLeft')).to.equal('next');
    expect(mirrored('ArrowRight', 'shiftKey')).to.equal('pan-earlier');
    expect(mirrored('ArrowLeft', 'shiftKey')).to.equal('pan-later');
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', '+', '0', 'Enter']) {
      expect(mirrored(key), key).to.equal(command(key));
    }
  });
});

describe('anywhereCommand', () => {
  const anywhere = (key: string, target: EventTarget | null = null, ...modifiers: Modifier[]): string | undefined =>
    anywhereCommand(press(key, ...modifiers), target);

  it('searches, helps and closes', () => {
    expect([anywhere('/'), anywhere('?'), anywhere('Escape')]).to.deep.equal(['search', 'help', 'close']);
    expect(anywhere('a')).to.equal(undefined);
    expect(anywhere('/', null, 'ctrlKey')).to.equal(undefined);
  });

  it('zooms', () => {
    const keys = ['+', '=', '-', '−', '0'];
    expect(keys.map((key) => anywhere(key))).to.deep.equal(['zoom-in', 'zoom-in', 'zoom-out', 'zoom-out', 'fit']);
    expect(keys.map((key) => anywhere(key, null, 'ctrlKey'))).to.deep.equal(keys.map(() => undefined));
    expect(keys.map((key) => anywhere(key, document.createElement('input')))).to.deep.equal(keys.map(() => undefined));
  });

  it('leaves what is typed in a field to the field', () => {
    for (const name of ['input', 'textarea', 'select']) {
      const field = document.createElement(name);
      expect([anywhere('/', field), anywhere('?', field)], name).to.deep.equal([undefined, undefined]);
      expect(anywhere('Escape', field)).to.equal('close');
    }
    expect(anywhere('?', document.createElement('button'))).to.equal('help');
  });
});
