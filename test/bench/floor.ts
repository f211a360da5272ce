import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { frontmatterSpan } from '../../src/markdown/frontmatter-span';

const INLINES = [
	'attention',
	'autolink',
	'characterEscape',
	'characterReference',
	'codeText',
	'hardBreakEscape',
	'htmlText',
	'labelEnd',
	'labelStartImage',
	'labelStartLink',
];

/** What `status` cannot do without: reads every note, parses the blocks of ours with remark. */
export function readAndParse(folder: string): number {
	const blocksOnly = unified()
		.data('micromarkExtensions', [{ disable: { null: INLINES } }])
		.use(remarkParse)
		.freeze();
	let parsed = 0;
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!entry.endsWith('.md')) continue;
		const text = readFileSync(path.join(folder, entry), 'utf8');
		if (!/^type: /m.test(text)) continue;
		blocksOnly.parse(text.slice(frontmatterSpan(text).bodyFrom));
		parsed++;
	}
	return parsed;
}
