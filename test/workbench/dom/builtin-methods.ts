import type {} from 'obsidian';

/** What the app adds to the language's own objects. */
export const arrayMethods: Pick<
	unknown[],
	'first' | 'last' | 'contains' | 'remove' | 'shuffle' | 'unique'
> &
	ThisType<unknown[]> = {
	first() {
		return this[0];
	},
	last() {
		return this.at(-1);
	},
	contains(target) {
		return this.includes(target);
	},
	remove(target) {
		const at = this.indexOf(target);
		if (at >= 0) this.splice(at, 1);
	},
	shuffle() {
		for (let i = this.length - 1; i > 0; i--) {
			const j = Math.floor(Math.random() * (i + 1));
			[this[i], this[j]] = [this[j], this[i]];
		}
		return this;
	},
	unique() {
		return [...new Set(this)];
	},
};

export const stringMethods: Pick<string, 'contains' | 'format'> & ThisType<string> = {
	contains(target) {
		return this.includes(target);
	},
	format(...args) {
		return this.replace(/\{(\d+)\}/g, (_, at: string) => args[Number(at)] ?? '');
	},
};

export const arrayStatics: Pick<ArrayConstructor, 'combine'> = {
	combine: <T>(arrays: T[][]) => arrays.flat<T[][]>(),
};

export const objectStatics: Pick<ObjectConstructor, 'isEmpty' | 'each'> = {
	isEmpty: (object) => Object.keys(object).length === 0,
	each: (object, callback, context) =>
		Object.entries(object).every(
			([key, value]) => Reflect.apply(callback, context, [value, key]) !== false,
		),
};

export const stringStatics = {
	isString: (value: unknown): value is string => typeof value === 'string',
};

export const numberStatics = {
	isNumber: (value: unknown): value is number => typeof value === 'number',
};

export const mathStatics: Pick<Math, 'clamp' | 'square'> = {
	clamp: (value, min, max) => Math.min(Math.max(value, min), max),
	square: (value) => value * value,
};
