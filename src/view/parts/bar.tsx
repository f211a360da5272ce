interface BarProps {
	/** 0 to 1; null draws an empty, dashed track. */
	readonly share: number | null;
	readonly kind: 'activity' | 'outcome' | 'share';
	/** Marks a stretch of the track, both 0 to 1. */
	readonly band?: readonly [from: number, to: number];
}

/** A bar beside its number: hidden from screen readers, which read the number. */
export function Bar({ share, kind, band }: BarProps) {
	const classes = ['roadmap-bar', `mod-${kind}`];
	if (share === null) classes.push('is-unknown');
	if (band) classes.push('has-band');
	return (
		<span
			class={classes.join(' ')}
			style={{
				'--roadmap-share': String(share ?? 0),
				...(band && { '--roadmap-from': String(band[0]), '--roadmap-to': String(band[1]) }),
			}}
			aria-hidden="true"
		/>
	);
}
