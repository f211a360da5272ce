interface ChoiceProps<Key extends string> {
	readonly label: string;
	readonly options: Readonly<Record<Key, string>>;
	readonly chosen: Key;
	readonly choose: (key: Key) => void;
}

/** A native select; its label is read out, and shown as its first words are not. */
export function Choice<Key extends string>({ label, options, chosen, choose }: ChoiceProps<Key>) {
	const keys = Object.keys(options) as Key[];
	return (
		<select
			class="dropdown roadmap-choice"
			aria-label={label}
			title={label}
			value={chosen}
			onChange={(event) => {
				const key = keys.find((each) => each === event.currentTarget.value);
				if (key !== undefined) choose(key);
			}}
		>
			{keys.map((key) => (
				<option key={key} value={key} selected={key === chosen}>
					{options[key]}
				</option>
			))}
		</select>
	);
}
