import { expect, it } from 'vitest';
import { plainText } from '../../src/markdown/plain-text';

it.each([
	['plain words', 'plain words'],
	['[[Folder/Note]] and [[Note|Alias *x*]]', 'Note and Alias *x*'],
	['[[#^p]] [[Note#H]] [[#H]]', 'p Note H'],
	['*a* **b** `c *d*` ~~e~~ ==f==', 'a b c *d* e f'],
	['[text](https://example.org) ![[image.png]]', 'text image.png'],
	['a %% hidden %% b <!-- too -->', 'a b'],
	['# not a heading', '# not a heading'],
	['1. not a list', '1. not a list'],
	['> not a quote', '> not a quote'],
	['<b>bold</b> <script>x</script>', 'bold x'],
	['snake_case_name \\* &amp;', 'snake_case_name * &'],
	['a\n b\t c', 'a b c'],
	['', ''],
])('of %j is %j', (source, text) => {
	expect(plainText(source)).toBe(text);
});

it('shows what is too long for a title as it is', () => {
	const source = '_'.repeat(100_000);
	expect(plainText(source)).toBe(source);
});
