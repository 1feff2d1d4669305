import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.js';
import { titleOf, together } from '../document/edits.js';
import { HEAD, apply, inverse } from '../document/story.js';
import { words } from '../words.js';
import type { KeyProblem } from './check.js';
import { mend } from './mend.js';

/** So many are listed; whoever has more mends these first. */
const MOST = 200;

/** What is wrong in the story, where, and what can be done about it. */
export function renderCheck(desk: Desk, problems: readonly KeyProblem[]): TemplateResult {
  const { session } = desk;
  if (problems.length === 0) return html`<p class="empty">Nothing is wrong that a program can see.</p>`;
  const mendable = problems.slice(0, MOST).filter((problem) => mend(session.story, problem) !== null);
  return html`${
      mendable.length > 1
        ? html`<button
            type="button"
            @click=${() => {
              mendAll(desk, mendable);
            }}
          >
            Mend the ${mendable.length} that are safe to mend
          </button>`
        : nothing
    }
    <ol class="problems">
      ${problems.slice(0, MOST).map((problem) => renderProblem(desk, problem))}
    </ol>
    ${problems.length > MOST ? html`<p class="help">And ${problems.length - MOST} more.</p>` : nothing}`;
}

function renderProblem(desk: Desk, problem: KeyProblem): TemplateResult {
  const { session } = desk;
  const { key, path, message, code } = problem;
  const title = key === HEAD ? 'The story' : titleOf(session.row(key));
  const edit = mend(session.story, problem);
  return html`<li data-code=${code}>
    <strong>${title}</strong> <span class="quiet">${path}</span>
    <p>${message}</p>
    <button
      type="button"
      aria-label="Go to ${path} of ${title}"
      @click=${() => {
        desk.goTo(key, path);
      }}
    >
      Go to
    </button>
    ${
      edit
        ? html`<button
            type="button"
            aria-label="Mend ${path} of ${title}"
            @click=${() => {
              session.seal();
              desk.do(edit);
              desk.say(`Done: ${edit.label}.`);
            }}
          >
            Mend
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
  desk.do(together(words.mend(`${String(edits.length)} problems`), edits));
}
