// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { installDom } from './dom';

installDom(window);

afterEach(() => {
	document.body.empty();
});

test('createEl makes an element as it is described, and its callback sees it before it stands anywhere', () => {
	let parentThen: Node | null | undefined;
	const field = document.body.createEl(
		'input',
		{
			cls: ['a', 'b'],
			type: 'number',
			value: '3',
			placeholder: 'Weeks',
			attr: { min: 1, 'data-gone': null },
		},
		(el) => (parentThen = el.parentNode),
	);
	expect(parentThen).toBeNull();
	expect(document.body.firstChild).toBe(field);
	expect([field.className, field.type, field.value]).toEqual(['a b', 'number', '3']);
	expect(field.getAttribute('min')).toBe('1');
	expect(field.hasAttribute('data-gone')).toBe(false);
});

test('a string describes classes, and prepend puts in front', () => {
	const list = createDiv('list');
	list.createSpan({ text: 'second' });
	list.createSpan({ text: 'first', prepend: true });
	expect(list.className).toBe('list');
	expect(list.textContent).toBe('firstsecond');
	expect(createSvg('svg', 'icon').namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('text is written as text, never as HTML', () => {
	const el = createDiv({ text: '<b>x</b>' });
	el.setText('<i>y</i>');
	el.appendText('<u>z</u>');
	expect(el.children).toHaveLength(0);
	expect(el.textContent).toBe('<i>y</i><u>z</u>');
});

test('a delegated listener hears what happens inside matching descendants until it is taken off', () => {
	const list = document.body.createDiv();
	const heard = vi.fn();
	const listener = (_: Event, row: HTMLElement): void => {
		heard(row.dataset.path);
	};
	list.on('click', '.row', listener);
	const inner = list.createDiv({ cls: 'row', attr: { 'data-path': 'a.md' } }).createSpan();
	inner.click();
	list.createDiv('other').click();
	list.off('click', '.other', listener);
	inner.click();
	list.off('click', '.row', listener);
	inner.click();
	expect(heard.mock.calls).toEqual([['a.md'], ['a.md']]);
});

test('an element is shown when neither it nor one around it is hidden, in the page', () => {
	const outer = document.body.createDiv();
	const inner = outer.createDiv();
	expect(inner.isShown()).toBe(true);
	outer.hide();
	expect(inner.isShown()).toBe(false);
	outer.toggle(true);
	expect(inner.isShown()).toBe(true);
	expect(createDiv().isShown()).toBe(false);
});

test('children are put in order without making those anew that stay', () => {
	const list = createDiv();
	const [a, b, c] = ['a', 'b', 'c'].map((text) => list.createSpan({ text }));
	if (!a || !b || !c) throw new Error('no spans');
	const d = createSpan({ text: 'd' });
	list.setChildrenInPlace([c, d, a]);
	expect([...list.childNodes]).toEqual([c, d, a]);
	expect(b.parentNode).toBeNull();
	list.insertAfter(b, c);
	expect(list.textContent).toBe('cbda');
	expect(list.indexOf(d)).toBe(2);
});

test('classes go on and off several at once', () => {
	const el = createDiv();
	el.addClass('a', 'b c');
	el.toggleClass(['a', 'd'], true);
	el.toggleClass('b', false);
	expect(el.className).toBe('a c d');
	expect(el.matchParent('.none')).toBeNull();
});

test('what a click with the middle button does is heard, too', () => {
	const el = document.body.createDiv();
	const heard = vi.fn();
	el.onClickEvent((event) => {
		heard(event.button);
	});
	el.dispatchEvent(new MouseEvent('click', { button: 0 }));
	el.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
	expect(heard.mock.calls).toEqual([[0], [1]]);
});

test('what the host lacks says so', () => {
	expect(() => ajax({ url: '/' })).toThrow('workbench: ajax is not implemented');
});
