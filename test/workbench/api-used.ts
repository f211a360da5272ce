import ts from 'typescript';

/** One thing of the public API that some code asks for, such as `Vault.process`. */
export interface ApiUse {
	readonly name: string;
	/** File and line that ask for it. */
	readonly place: string;
}

/** What files ask of the module `obsidian`, and which of that the host's module lacks. */
export function missingApi(files: readonly string[], hostModule: string): ApiUse[] {
	const { options } = ts.parseJsonConfigFileContent(
		ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config,
		ts.sys,
		'.',
	);
	const program = ts.createProgram([...files, hostModule], options);
	const checker = program.getTypeChecker();
	const host = hostExports(program, checker, hostModule);
	const missing = new Map<string, ApiUse>();
	for (const file of files) {
		const source = program.getSourceFile(file);
		if (!source) throw new Error(`${file} cannot be read`);
		for (const { owner, member, node } of usesIn(source, checker)) {
			if (hasMember(host, checker, owner, member)) continue;
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			const name = member === null ? owner : `${owner}.${member}`;
			missing.set(name, { name, place: `${file}:${String(line + 1)}` });
		}
	}
	return [...missing.values()];
}

/** A class or function of the module itself, or a member of one of its classes. */
interface Use {
	readonly owner: string;
	readonly member: string | null;
	readonly node: ts.Node;
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
	const uses: Use[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			uses.push(...importsFrom(node));
			return;
		}
		if (ts.isPropertyAccessExpression(node)) uses.push(...membersOf(node.name, checker));
		else if (ts.isObjectBindingPattern(node)) {
			for (const element of node.elements) uses.push(...boundMembers(element, checker));
		} else if (ts.isClassDeclaration(node)) uses.push(...overriddenIn(node, checker));
		ts.forEachChild(node, visit);
	};
	visit(source);
	return uses;
}

function importsFrom(node: ts.ImportDeclaration): Use[] {
	const from = ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text;
	const names = node.importClause?.namedBindings;
	const typesOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
	if (from !== 'obsidian' || typesOnly || !names || !ts.isNamedImports(names)) return [];
	return names.elements
		.filter((element) => !element.isTypeOnly)
		.map((element) => ({
			owner: (element.propertyName ?? element.name).text,
			member: null,
			node: element,
		}));
}

function membersOf(name: ts.Node, checker: ts.TypeChecker): Use[] {
	return usesOfSymbol(checker.getSymbolAtLocation(name), name);
}

function boundMembers(element: ts.BindingElement, checker: ts.TypeChecker): Use[] {
	const type = checker.getTypeAtLocation(element.parent);
	const key = element.propertyName ?? element.name;
	return ts.isIdentifier(key) ? usesOfSymbol(type.getProperty(key.text), element) : [];
}

/** What a subclass overrides, the host must have: else it would never call it. */
function overriddenIn(node: ts.ClassDeclaration, checker: ts.TypeChecker): Use[] {
	const heritage = node.heritageClauses?.find(
		(clause) => clause.token === ts.SyntaxKind.ExtendsKeyword,
	);
	const base = heritage?.types[0];
	if (!base) return [];
	const type = checker.getTypeAtLocation(base);
	return node.members.flatMap((member) => {
		const name = member.name && ts.isIdentifier(member.name) ? member.name.text : '';
		return usesOfSymbol(type.getProperty(name), member);
	});
}

function usesOfSymbol(symbol: ts.Symbol | undefined, node: ts.Node): Use[] {
	return (symbol?.declarations ?? []).flatMap((declaration) => {
		const ofApi = declaration.getSourceFile().fileName.endsWith('/obsidian/obsidian.d.ts');
		const owner = declaration.parent;
		if (!ofApi || !symbol || !ts.isClassDeclaration(owner) || !owner.name) return [];
		return [{ owner: owner.name.text, member: symbol.name, node }];
	});
}

function hostExports(program: ts.Program, checker: ts.TypeChecker, file: string): ts.Type {
	const source = program.getSourceFile(file);
	const module = source && checker.getSymbolAtLocation(source);
	const host = module?.exports?.get(ts.escapeLeadingUnderscores('obsidian'));
	if (!host) throw new Error(`${file} exports no host`);
	return checker.getTypeOfSymbol(host);
}

function hasMember(
	host: ts.Type,
	checker: ts.TypeChecker,
	owner: string,
	member: string | null,
): boolean {
	const exported = host.getProperty(owner);
	if (!exported) return false;
	if (member === null) return true;
	const constructor = checker.getTypeOfSymbol(exported);
	const instance = constructor.getConstructSignatures()[0]?.getReturnType();
	return [constructor, instance].some((type) => type?.getProperty(member) !== undefined);
}
