import type { Progress, Task } from '../../host.ts';
import type { ImportReport, Traces } from '../../import/report.ts';
import type { Message } from '../../messages.ts';
import { words, type Button } from '../view/element.ts';
import { reportView, sentenceView, undoingView, workingView } from './import-view.ts';
import type { Screen } from './screen.ts';

/** What the window of an import sets going. */
export interface ImportJob {
  readonly run: (task: Task) => Promise<ImportReport>;
  readonly undo: (traces: Traces) => Promise<void>;
  readonly showCollection: (id: number) => void;
  /** What a person is told of an error. */
  readonly saidOf: (error: unknown) => Message;
}

/** From the start of an import until its window is closed, or nothing is left to be done in it. */
export async function importWindow(screen: Screen, job: ImportJob): Promise<ImportReport | undefined> {
  const signal = { aborted: false };
  screen.onClose(() => {
    signal.aborted = true;
  });

  const close: Button = { says: words('ibidem-button-close'), run: screen.close, key: 'Escape' };
  const cancel: Button = { says: words('ibidem-button-cancel'), run: screen.close, key: 'Escape' };
  const fail = (error: unknown): void => {
    screen.show(sentenceView(job.saidOf(error), 'alert', close));
  };

  async function undo(traces: Traces): Promise<void> {
    screen.show(undoingView());
    try {
      await job.undo(traces);
      screen.show(sentenceView(words('ibidem-undone'), 'status', close));
    } catch (error) {
      fail(error);
    }
  }

  screen.show(workingView(cancel));
  try {
    const onProgress = (progress: Progress): void => {
      if (!signal.aborted) screen.show(workingView(cancel, progress));
    };
    const report = await job.run({ signal, onProgress });
    if (signal.aborted) return report;
    screen.show(
      reportView(report, [
        { says: words('ibidem-button-undo'), run: () => void undo(report.traces) },
        close,
        {
          says: words('ibidem-button-show'),
          run: () => {
            job.showCollection(report.collection.id);
            screen.close();
          },
          key: 'Enter',
        },
      ]),
    );
    return report;
  } catch (error) {
    if (!signal.aborted) fail(error);
    return undefined;
  }
}
