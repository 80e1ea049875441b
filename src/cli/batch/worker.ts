import { convertHere, type Task } from './pool.ts';

/** A process that reads the files that are sent to it, and ends with the one that sends them. */
process.on('message', (task: Task) => {
  void convertHere(task).then((answer) => process.send?.(answer));
});
