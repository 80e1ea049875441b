import type { Action } from '../actions.ts';
import type { MainWindow } from '../scope.ts';

export { addDomMenus } from './dom.ts';
export { addManagedMenus } from './managed.ts';

/** Does what a line of a menu says, in the window in which it was chosen. */
export type Act = (action: Action, window: MainWindow) => void;
