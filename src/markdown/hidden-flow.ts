import type {} from 'remark-parse';
import type { Data } from 'unified';

/** A micromark syntax extension, as remark-parse takes it in its data. */
export type SyntaxExtension = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<NonNullable<SyntaxExtension['flow']>[string]>;
type Construct = Exclude<Constructs, readonly unknown[]>;
type State = ReturnType<Construct['tokenize']>;
type Code = Parameters<State>[0];
type Next = ReturnType<State>;

/** Given the offset of an opening mark in what is parsed: where its block ends, or -1 for none. */
export type BlockEnd = (offset: number) => number;

/**
 * Comment blocks (`%%`) and math blocks (`$$`) as flow of their own: they interrupt a paragraph,
 * hold anything, blank lines too, and end with their container at the latest. To the tree they are
 * HTML: stretches that are handed through unread.
 */
export function hiddenFlow(mathEnd: BlockEnd, commentEnd: BlockEnd): SyntaxExtension {
	return { flow: { 36: hiddenBlock(mathEnd), 37: hiddenBlock(commentEnd) } };
}

function hiddenBlock(blockEnd: BlockEnd): Construct {
	return {
		name: 'hiddenBlock',
		concrete: true,
		tokenize(effects, ok, nok) {
			const offset = (): number => this.now().offset;
			const interrupts = (): boolean => this.interrupt === true;
			let end = -1;
			return start;

			function start(code: Code): Next {
				end = blockEnd(offset());
				if (end < 0) return nok(code);
				if (interrupts()) return ok(code);
				effects.enter('htmlFlow');
				effects.enter('htmlFlowData');
				return inLine(code);
			}

			function inLine(code: Code): Next {
				if (isLineEnd(code)) {
					effects.exit('htmlFlowData');
					return atLineEnd(code);
				}
				effects.consume(code);
				return inLine;
			}

			function atLineEnd(code: Code): Next {
				if (code === null || offset() >= end) return done(code);
				return effects.check(CONTINUES, overLineEnd, done)(code);
			}

			function overLineEnd(code: Code): Next {
				effects.enter('lineEnding');
				effects.consume(code);
				effects.exit('lineEnding');
				return atLineStart;
			}

			function atLineStart(code: Code): Next {
				if (isLineEnd(code)) return atLineEnd(code);
				effects.enter('htmlFlowData');
				return inLine(code);
			}

			function done(code: Code): Next {
				effects.exit('htmlFlow');
				return ok(code);
			}
		},
	};
}

/** The next line stands in the same containers, so that the block may go on in it. */
const CONTINUES: Construct = {
	partial: true,
	tokenize(effects, ok, nok) {
		const isLazy = (): boolean => this.parser.lazy[this.now().line] === true;
		return (code) => {
			effects.enter('lineEnding');
			effects.consume(code);
			effects.exit('lineEnding');
			return (next) => (isLazy() ? nok(next) : ok(next));
		};
	},
};

/** micromark has -5 to -3 for line endings, null for the end of what is parsed. */
function isLineEnd(code: Code): boolean {
	return code === null || code < -2;
}
