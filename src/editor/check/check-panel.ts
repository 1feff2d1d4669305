import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.js';
import { titleOf, together } from '../document/edits.js';
import { HEAD, apply, inverse } from '../document/story.js';
import { EVENT_FIELDS, STORY_FIELDS, labelAt } from '../form/fields.js';
import { words } from '../words.js';
import type { KeyProblem } from './check.js';
import { mend } from './mend.js';

const say = words.check;

/** So many are listed; whoever has more mends these first. */
const MOST = 200;

/** What is wrong in the story, where, and what can be done about it. */
export function renderCheck(desk: Desk, problems: readonly KeyProblem[]): TemplateResult {
  const { session } = desk;
  if (problems.length === 0) return html`<p class="empty">${say.none}</p>`;
  const mendable = problems.slice(0, MOST).filter((problem) => mend(session.story, problem) !== null);
  return html`${
      mendable.length > 1
        ? html`<button
            type="button"
            class="mend-all"
            @click=${() => {
              mendAll(desk, mendable);
            }}
          >
            ${say.mendAll(mendable.length)}
          </button>`
        : nothing
    }
    <ol class="problems">
      ${problems.slice(0, MOST).map((problem) => renderProblem(desk, problem))}
    </ol>
    ${problems.length > MOST ? html`<p class="help">${say.more(problems.length - MOST)}</p>` : nothing}`;
}

function renderProblem(desk: Desk, problem: KeyProblem): TemplateResult {
  const { session } = desk;
  const { key, path, message, code } = problem;
  const title = key === HEAD ? say.story : titleOf(session.row(key));
  const field = labelAt(key === HEAD ? STORY_FIELDS : EVENT_FIELDS, path);
  const edit = mend(session.story, problem);
  return html`<li data-code=${code}>
    <strong>${title}</strong> <span class="quiet">${field}</span>
    <p>${message}</p>
    <button
      type="button"
      aria-label=${say.goToField(field, title)}
      @click=${() => {
        desk.goTo(key, path);
      }}
    >
      ${say.goTo}
    </button>
    ${
      edit
        ? html`<button
            type="button"
            aria-label=${say.mendField(field, title)}
            @click=${() => {
              session.seal();
              desk.do(edit);
              desk.say(words.said.done(edit.label));
            }}
          >
            ${say.mend}
          </button>`
        : nothing
    }
  </li>`;
}

/** As one step: each is worked out from what the one before it left, since ids must not be given twice. */
function mendAll(desk: Desk, problems: readonly KeyProblem[]): void {
  const { story } = desk.session;
  const edits = problems.flatMap((problem) => {
    const edit = mend(story, problem);
    if (!edit) return [];
    apply(story, edit);
    return [edit];
  });
  for (const edit of [...edits].reverse()) apply(story, inverse(edit));
  desk.session.seal();
  desk.do(together(words.steps.mendMany(edits.length), edits));
}
