import type * as fs from 'node:fs';

/** What looking at notes asks of the file system. */
export type ReadingDisk = Pick<
	typeof fs,
	'readFileSync' | 'readdirSync' | 'realpathSync' | 'statSync'
>;

/** What replacing and making notes asks of it. A test gives one that fails. */
export type Disk = ReadingDisk &
	Pick<
		typeof fs,
		| 'accessSync'
		| 'closeSync'
		| 'fchmodSync'
		| 'fchownSync'
		| 'fstatSync'
		| 'fsyncSync'
		| 'mkdirSync'
		| 'openSync'
		| 'renameSync'
		| 'rmSync'
		| 'writeFileSync'
	>;
