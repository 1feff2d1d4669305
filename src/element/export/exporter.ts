import { writeCsv } from '../../core/export/write-csv.js';
import { writeJson } from '../../core/export/write-json.js';
import type { PartContext } from '../context.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { Saved } from './export-menu.js';
import { saveFile } from './export-menu.js';
import { paintPng } from './paint.js';
import type { Picture } from './picture.js';
import { makePoster } from './poster.js';
import { writeSvg } from './write-svg.js';

/** Takes what is seen out of the page: the drawing as a picture, the events that pass the filter as data. */
export class Exporter {
  readonly #host: HTMLElement;
  readonly #scenes: SceneController;
  readonly #context: () => PartContext;

  constructor(host: HTMLElement, scenes: SceneController, context: () => PartContext) {
    this.#host = host;
    this.#scenes = scenes;
    this.#context = context;
  }

  /** Empty before the first drawing. */
  svg(): string {
    const picture = this.#picture();
    return picture ? writeSvg(picture) : '';
  }

  /** @throws RangeError for a format that is none of the two */
  data(format: string): string {
    const { data, view } = this.#context();
    const events = Array.from({ length: view.passing }, (_, rank) => {
      const index = view.index.eventAt(rank);
      return { id: data.idAt(index), ...data.rowAt(index) };
    });
    const native = { ...data.raw, events };
    if (format === 'json') return writeJson(native);
    if (format === 'csv') return writeCsv(native);
    throw new RangeError(`Data can be had as "json" or "csv", not as "${format}".`);
  }

  readonly save = async (format: Saved): Promise<void> => {
    const picture = format === 'png' ? this.#picture() : null;
    const content = picture ? await paintPng(picture) : format === 'svg' ? this.svg() : this.data(format);
    if (content) saveFile(content, this.#context().data.title, format);
  };

  #picture(): Picture | null {
    const room = this.#host.shadowRoot?.querySelector<HTMLElement>('.timeline');
    if (!room) return null;
    const context = this.#context();
    return makePoster(context, { ...this.#scenes.poster(context.words), rtl: room.dir === 'rtl' }, room);
  }
}
