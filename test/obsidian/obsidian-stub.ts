import { parse } from 'yaml';

/**
 * What the gate asks of the module `obsidian` when it runs: the classes that it tells notes and views
 * by, and the parser of properties. The fakes extend them; `vitest.config` puts this in its place.
 */
export class TAbstractFile {
	path = '';
	name = '';
	parent: TFolder | null = null;
}

export class TFile extends TAbstractFile {
	stat = { ctime: 0, mtime: 0, size: 0 };
	basename = '';
	extension = 'md';
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];
}

export class TextFileView {
	file: TFile | null = null;
}

export class MarkdownView extends TextFileView {}

export function parseYaml(yaml: string): unknown {
	return parse(yaml);
}
