import type { ReactiveControllerHost } from 'lit';

/** What is drawn: weights, each of which may be a file of its own, and the properties that name families. */
const WEIGHTS = [400, 600, 700];
const PROPERTIES = ['font-family', '--heading-font', '--quote-font'];

/**
 * Lets no word move when the page's fonts come after the first drawing: families whose files are on their way then are left
 * out, and taken when nothing can jump by it: at the reader's next click or key in the element, or as soon as they have
 * come where the timeline is still below the window.
 *
 * @param onTaken other files may be drawn with from now on
 * @returns takes what has come by now
 */
export function keepLateFontsOut(
  host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
  onTaken: () => void,
): () => void {
  /** Some family is left out; undefined before the first drawing. */
  let waits: boolean | undefined;

  /** Leaves out what is not there for the letters that are drawn, and asks for it. Answers when it has come, or failed. */
  const choose = (): Promise<unknown> => {
    const room = host.renderRoot.querySelector<HTMLElement>('.timeline');
    const letters = [...new Set(room?.textContent)].join('');
    const style = getComputedStyle(host);
    const loads = PROPERTIES.flatMap((name) =>
      WEIGHTS.map((weight) => document.fonts.load(`${weight} 1px ${style.getPropertyValue(name)}`, letters)),
    );
    const late = [...document.fonts].filter(({ status }) => status === 'loading').map(({ family }) => bare(family));
    waits = false;
    for (const name of PROPERTIES) {
      const families = style.getPropertyValue(name).split(',');
      const present = families.filter((family) => !late.includes(bare(family)));
      const isLate = present.length < families.length;
      room?.style.setProperty(name, isLate ? present.join() || 'serif' : '');
      waits ||= isLate;
    }
    return Promise.allSettled(loads);
  };

  const take = (): void => {
    if (waits !== true) return;
    void choose();
    onTaken();
  };

  host.addController({
    hostUpdated() {
      if (waits !== undefined || !host.renderRoot.querySelector('.toolbar')) return;
      // Mostly there is nothing to wait for, and to ask for the style now would lay everything out.
      waits = false;
      if ([...document.fonts].every(({ status }) => status === 'loaded')) return;
      void choose().then(() => {
        if (host.getBoundingClientRect().top > innerHeight) take();
      });
    },
  });
  for (const type of ['click', 'keydown']) host.addEventListener(type, take);
  return take;
}

function bare(family: string): string {
  return family.replace(/["']|^ /gu, '').toLowerCase();
}
