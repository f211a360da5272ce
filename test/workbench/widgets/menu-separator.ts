/** A dividing line inside a section. */
export class MenuSeparator {
	readonly dom: HTMLElement = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
	readonly section = '';
}
