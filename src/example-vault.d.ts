/** The example vault as text. The module is made by the build (`build/example-vault.mjs`). */
declare module 'example-vault' {
	/** Every note of the example vault: path from the vault's root with `/`, ordered by path. */
	export const exampleNotes: readonly { readonly path: string; readonly text: string }[];
}
