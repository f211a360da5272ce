/** Node's own, as a type: only `write-folder` may have more of it than reading. */
type FileSystem = typeof import('node:fs');

/** What looking at notes asks of the file system. */
export type ReadingDisk = Pick<
	FileSystem,
	'readFileSync' | 'readdirSync' | 'realpathSync' | 'statSync'
>;

/** What replacing and making notes asks of it. A test gives one that fails. */
export type Disk = ReadingDisk &
	Pick<
		FileSystem,
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
