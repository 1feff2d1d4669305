import { expect } from '@open-wc/testing';
import { embedOf, isPlayer } from './embed-of.js';

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/S9HdPi9Ikhk?autoplay=1';

describe('the frame of an embedded page', () => {
  for (const url of [
    'https://www.youtube.com/watch?v=S9HdPi9Ikhk',
    'https://youtube.com/watch?feature=share&v=S9HdPi9Ikhk',
    'https://m.youtube.com/watch?v=S9HdPi9Ikhk#more',
    'https://youtu.be/S9HdPi9Ikhk',
    'https://youtu.be/S9HdPi9Ikhk?si=abc',
    'https://www.youtube.com/embed/S9HdPi9Ikhk?rel=0',
    'https://www.youtube-nocookie.com/embed/S9HdPi9Ikhk',
    'https://www.youtube.com/shorts/S9HdPi9Ikhk',
    'http://www.youtube.com/live/S9HdPi9Ikhk/',
  ])
    it(`is the one without cookies for ${url}`, () => {
      expect(embedOf(url).src).to.equal(YOUTUBE);
    });

  it('starts a film where its address says', () => {
    for (const [time, start] of [
      ['t=90', 90],
      ['t=90s', 90],
      ['t=1m30s', 90],
      ['t=1h2m3s', 3723],
      ['start=15', 15],
    ] as const)
      expect(embedOf(`https://youtu.be/S9HdPi9Ikhk?${time}`).src).to.equal(`${YOUTUBE}&start=${String(start)}`);
    expect(embedOf('https://youtu.be/S9HdPi9Ikhk?t=soon').src).to.equal(YOUTUBE);
  });

  it('asks Vimeo not to track, and keeps the key of a film that is not listed', () => {
    expect(embedOf('https://vimeo.com/76979871').src).to.equal(
      'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
    );
    for (const url of ['https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?h=8272103f6e'])
      expect(embedOf(url).src).to.equal('https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e');
    expect(embedOf('https://vimeo.com/channels/staffpicks/76979871').src).to.include('/video/76979871?');
  });

  it('is the page itself everywhere else', () => {
    for (const url of [
      'https://maps.example/frame?a=b#c',
      'https://www.youtube.com/channel/abc',
      'https://youtube.com.evil.example/watch?v=S9HdPi9Ikhk',
      'https://evil.example/https://youtu.be/S9HdPi9Ikhk',
      'https://youtu.be@evil.example/S9HdPi9Ikhk',
      'https://vimeo.com/about',
    ])
      expect(embedOf(url).src).to.equal(url);
  });

  it('names the host that readers know', () => {
    expect(embedOf('https://www.youtube.com/watch?v=S9HdPi9Ikhk').host).to.equal('youtube.com');
    expect(embedOf('https://player.vimeo.com/video/76979871').host).to.equal('vimeo.com');
    expect(embedOf('https://maps.example:8080/frame').host).to.equal('maps.example');
    expect(embedOf('https://youtu.be@evil.example/').host).to.equal('evil.example');
  });

  it('is known for a player whatever the data call it', () => {
    expect(isPlayer('https://youtu.be/S9HdPi9Ikhk')).to.equal(true);
    expect(isPlayer('https://a.example/film.mp4')).to.equal(false);
  });
});
