import type { Exported, ExportRequest } from '../../export/request.ts';
import type { Message } from '../../messages.ts';
import { words, type Button } from '../view/element.ts';
import { exportView, type Choice, type ExportForm, type State } from './export-view.ts';
import type { Screen } from './screen.ts';

/** What the window of an export sets going. */
export interface ExportJob extends Pick<ExportForm, 'styles' | 'locales'> {
  /** How many items there are. */
  readonly count: number;
  readonly start: Choice;
  readonly run: (request: ExportRequest) => Promise<Exported>;
  readonly copy: (exported: Exported) => void;
  /** Whether a person has found a place for it. */
  readonly save: (exported: Exported) => Promise<boolean>;
  readonly saidOf: (error: unknown) => Message;
}

/** A person chooses what the items shall go out as, and has them copied or saved, as often as is liked. */
export function exportWindow(screen: Screen, job: ExportJob): void {
  let choice = job.start;
  let state: State = { is: 'ready' };

  function set(next: State): void {
    state = next;
    draw();
  }

  /** Makes the text and hands it on; `done` says what has become of it. */
  async function deliver(hand: (exported: Exported) => boolean | Promise<boolean>, done: string): Promise<void> {
    set({ is: 'working' });
    try {
      const exported = await job.run(choice);
      const handed = await hand(exported);
      const { count, notices } = exported;
      set(handed ? { is: 'done', said: words(done, { count }), notices } : { is: 'ready' });
    } catch (error) {
      set({ is: 'failed', said: job.saidOf(error) });
    }
  }

  function draw(): void {
    const disabled = state.is === 'working';
    const copy = (exported: Exported): boolean => {
      job.copy(exported);
      return true;
    };
    const buttons: readonly Button[] = [
      { says: words('ibidem-button-close'), run: screen.close, key: 'Escape' },
      { says: words('ibidem-button-save'), run: () => void deliver(job.save, 'ibidem-saved'), disabled },
      { says: words('ibidem-button-copy'), run: () => void deliver(copy, 'ibidem-copied'), key: 'Enter', disabled },
    ];
    const change = (changed: Partial<Choice>): void => {
      choice = { ...choice, ...changed };
      set({ is: 'ready' });
    };
    screen.show(exportView(job.count, { ...job, choice, state, change }, buttons));
  }

  draw();
}
