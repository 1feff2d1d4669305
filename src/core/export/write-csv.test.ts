import { expect } from '@open-wc/testing';
import { writeCsv } from './write-csv.js';

const event = { id: 'a', date: '1968', title: 'A' };

describe('writeCsv', () => {
  it('has a column for each field that there is, and one for date and title always', () => {
    expect(writeCsv({ events: [] })).to.equal('date,title\n');
    const data = { groups: [{ id: 'g', label: 'Crewed' }], events: [event, { ...event, id: 'b', group: 'g', own: 1 }] };
    expect(writeCsv(data)).to.equal('id,date,title,group,own\na,1968,A,,\nb,1968,A,Crewed,1\n');
  });

  it('makes harmless what a spreadsheet would take for a formula, dates excepted', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(1)', "'=1", '\t=1', '-2+3|cmd'];
    const events = cells.map((title) => ({ title, date: '-0043-03-15', updated: '-0043/-0041~' }));
    const [, ...rows] = writeCsv({ events }).split('\n');
    expect(rows.slice(0, -1)).to.deep.equal([
      ...["-0043-03-15,'=1+1,-0043/-0041~", "-0043-03-15,'+1,-0043/-0041~", "-0043-03-15,'-1,-0043/-0041~"],
      ...["-0043-03-15,'@SUM(1),-0043/-0041~", "-0043-03-15,''=1,-0043/-0041~", "-0043-03-15,'=1,-0043/-0041~"],
      "-0043-03-15,'-2+3|cmd,-0043/-0041~",
    ]);
    expect(writeCsv({ events: [{ ...event, '=x': 'y', excerpts: ['\r=1'] }] })).to.equal(
      'id,date,title,excerpt,\'=x\na,1968,A,"\'\r=1",y\n',
    );
  });

  it('keeps an excerpt to the character', () => {
    const excerpts = [{ source: 's', quote: ' “two  spaces”\n ' }, { quote: 'second' }];
    const data = { sources: [{ id: 's', publisher: 'The Paper' }], events: [{ ...event, excerpts }] };
    expect(writeCsv(data)).to.contain('a,1968,A," “two  spaces”\n ",The Paper\n');
  });

  it('takes whatever it is given', () => {
    for (const data of [null, 5, [], { events: [null, 3, { tags: {}, media: 'x', dateBasis: [] }] }])
      expect(() => writeCsv(data)).not.to.throw();
  });
});
