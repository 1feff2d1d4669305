import { expect } from '@open-wc/testing';
import { sheetAddress } from './sheet-address.js';

const SHEETS = 'https://docs.google.com/spreadsheets/d';

describe('sheetAddress', () => {
  it('is that of the CSV of a published sheet', () => {
    expect(sheetAddress(`${SHEETS}/e/2PACX-1vTx_y/pubhtml`)).to.equal(`${SHEETS}/e/2PACX-1vTx_y/pub?output=csv`);
    expect(sheetAddress(`${SHEETS}/e/2PACX-1vTx_y/pubhtml?gid=12&single=true`)).to.equal(
      `${SHEETS}/e/2PACX-1vTx_y/pub?output=csv&single=true&gid=12`,
    );
  });

  it('is that of the CSV of a sheet that is shared', () => {
    expect(sheetAddress(`${SHEETS}/1AbCdEfGhIj_k/edit#gid=0`)).to.equal(
      `${SHEETS}/1AbCdEfGhIj_k/export?format=csv&single=true&gid=0`,
    );
    expect(sheetAddress(`${SHEETS}/1AbCdEfGhIj_k`)).to.equal(`${SHEETS}/1AbCdEfGhIj_k/export?format=csv`);
  });

  it('leaves all others as they are', () => {
    for (const url of [
      `${SHEETS}/e/2PACX-1vTx_y/pub?gid=0&output=csv`,
      `${SHEETS}/1AbCdEfGhIj_k/gviz/tq?tqx=out:csv`,
      'https://a.example/spreadsheets/d/1AbCdEfGhIj_k/edit',
      'data.csv',
    ]) {
      expect(sheetAddress(url)).to.equal(url);
    }
  });
});
