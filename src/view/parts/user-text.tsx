/** Words of the user, in their own writing direction. */
export function UserText({ text }: { readonly text: string }) {
	return <span dir="auto">{text}</span>;
}
