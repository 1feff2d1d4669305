/** A page of another site that plays a film or a sound in a frame. */
export interface Embed {
  /** Address for the frame. */
  readonly src: string;
  /** Who is asked for it, as readers know the name. */
  readonly host: string;
}

/**
 * What to put into a frame for an address. YouTube and Vimeo are asked by the addresses that they have for frames, with
 * the least that they offer to write down about the reader, and start at once, as the reader has clicked already.
 *
 * @param url a complete address of the web
 */
export function embedOf(url: string): Embed {
  const address = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.|m\.)?([^/?#:]+)[^/?#]*([^?#]*)\??([^#]*)/iu.exec(url);
  const [, host = '', path = '', query = ''] = address ?? [];
  const value = (name: string): string => new RegExp(`(?:^|&)${name}=([\\w.-]+)`, 'u').exec(query)?.[1] ?? '';
  if (/^(?:music\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/u.test(host)) {
    const id = value('v') || /^\/(?:(?:embed|shorts|live|v)\/)?([\w-]{6,})\/?$/u.exec(path)?.[1];
    const start = seconds(value('t') || value('start'));
    const from = start > 0 ? `&start=${start}` : '';
    if (id) return { host, src: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${from}` };
  }
  const vimeo = /^(?:player\.)?vimeo\.com$/u.test(host) && /\/(\d+)(?:\/(\w+))?\/?$/u.exec(path);
  if (vimeo) {
    const hash = vimeo[2] || value('h');
    const src = `https://player.vimeo.com/video/${vimeo[1]}?dnt=1&autoplay=1${hash && `&h=${hash}`}`;
    return { host: 'vimeo.com', src };
  }
  return { host, src: url };
}

/** Whether a frame of that host is the only way to show what is there, whatever the data call it. */
export function isPlayer(url: string): boolean {
  return embedOf(url).src !== url;
}

/** "90", "90s", "1m30s", "1h2m3s". */
function seconds(text: string): number {
  const [, hours = 0, minutes = 0, rest = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/u.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
