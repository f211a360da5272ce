// Fails unless main.js changes the vault in the calls of its gate (src/obsidian/writing/vault-gate.ts) and
// in no other: the names of the app's functions outlive the bundler.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the gate calls, each once, and on what where other code may have such a name. */
const GATE = new Map([
	['vault.create', 1],
	['vault.createFolder', 1],
	['vault.process', 1],
	['fileManager.trashFile', 1],
	['transaction', 1],
	['save', 1],
]);

/** Everything by which a plugin can change a note: members of the vault and its like … */
const OF_VAULT =
	/^(?:vault|fileManager|adapter|editor)\.(?:append|appendBinary|copy|create|createBinary|createFolder|delete|mkdir|modify|modifyBinary|process|processFrontMatter|remove|rename|renameFile|rmdir|setValue|trash|trashFile|trashLocal|trashSystem|write|writeBinary)$/;
/** … and names that nothing else in the bundle has. */
const ANYWHERE =
	/^(?:appendBinary|createBinary|createFolder|modifyBinary|processFrontMatter|processLines|renameFile|replaceRange|replaceSelection|save|setLine|setViewData|transaction|trashFile|trashLocal|trashSystem|writeBinary)$/;

const source = ts.createSourceFile(
	'main.js',
	readFileSync('main.js', 'utf8'),
	ts.ScriptTarget.Latest,
);
const found = new Map();

/** Each mention counts, called or not: a function that is handed on can be called elsewhere. */
function visit(node) {
	if (ts.isPropertyAccessExpression(node)) {
		const name = node.name.text;
		const owner = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
		if (OF_VAULT.test(`${owner}.${name}`)) count(`${owner}.${name}`);
		else if (ANYWHERE.test(name)) count(name);
	}
	if (ts.isBindingElement(node)) {
		const name = (node.propertyName ?? node.name).text;
		if (ANYWHERE.test(name) || ['process', 'modify'].includes(name)) count(`{ ${name} }`);
	}
	ts.forEachChild(node, visit);
}

function count(name) {
	found.set(name, (found.get(name) ?? 0) + 1);
}

visit(source);
for (const name of new Set([...GATE.keys(), ...found.keys()])) {
	const [expected, is] = [GATE.get(name) ?? 0, found.get(name) ?? 0];
	if (expected === is) continue;
	console.error(`main.js: ${name} stands there ${is} times instead of ${expected}`);
	process.exitCode = 1;
}
if (!process.exitCode)
	console.log(`main.js: ${found.size} calls change the vault, those of its gate`);
