import type { Core } from '../../core.ts';
import type { Host } from '../../host.ts';
import type { DomElement } from '../dom.ts';
import { localeOptions, styleOptions } from '../options.ts';
import { scope } from '../scope.ts';
import type { Option } from '../windows/export-view.ts';
import { fieldId, LISTS } from './pane.ts';

function addTo(popup: DomElement, { value, text, says }: Option): void {
  const item = popup.ownerDocument.createXULElement('menuitem');
  item.setAttribute('value', value);
  if (text !== undefined) item.setAttribute('label', text);
  if (says) item.setAttribute('data-l10n-id', says.id);
  popup.append(item);
}

/** Fills the lists of the pane of preferences. */
export async function fillPane(pane: DomElement, core: Core, host: Host): Promise<void> {
  const options = {
    style: await styleOptions(core, host),
    locale: localeOptions(scope.Zotero.Styles.locales),
  };
  for (const name of LISTS) {
    const popup = pane.querySelector(`#${fieldId(name)} > menupopup`);
    if (popup) for (const option of options[name]) addTo(popup, option);
  }
}
