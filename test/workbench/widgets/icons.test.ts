// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fixtureApp } from './fixture-app';
import { getIcon, setIcon } from './icons';

fixtureApp();

test('an icon is found by its name, with the prefix, and by the name it had in Lucide 0.446', () => {
	const [plain, prefixed] = ['target', 'lucide-target'].map((id) => getIcon(id));
	expect(plain?.querySelector('circle')).not.toBeNull();
	expect(prefixed?.isEqualNode(plain ?? null)).toBe(true);
	for (const old of ['trash-2', 'help-circle', 'more-vertical', 'alert-triangle', 'x-circle']) {
		expect(getIcon(old)?.classList.contains(`lucide-${old}`), old).toBe(true);
	}
});

test('an icon that nobody has is null to get, and refused to set', () => {
	expect(getIcon('no-such-icon')).toBeNull();
	expect(() => setIcon(createDiv(), 'no-such-icon')).toThrow('no icon is named "no-such-icon"');
});

test('an icon that is set takes the place of the one before', () => {
	const el = createDiv();
	setIcon(el, 'check');
	setIcon(el, 'x');
	expect(el.children).toHaveLength(1);
	expect(el.firstElementChild?.getAttribute('class')).toBe('svg-icon lucide-x');
});
