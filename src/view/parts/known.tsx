import { NOT_KNOWN } from '../../i18n/format-number';

/** A formatted value; the dash of an unknown one is read out in words. */
export function Known({ value }: { readonly value: string }) {
	if (value !== NOT_KNOWN) return <>{value}</>;
	return (
		<>
			<span aria-hidden="true">{NOT_KNOWN}</span>
			<span class="roadmap-unseen">not known</span>
		</>
	);
}
