const CONTROL = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text of the user's as one line that a terminal only shows: signs that would move the cursor,
 * change colours or turn the direction of writing are written out.
 */
export function harmlessText(text: string): string {
	return text.replace(
		CONTROL,
		(sign) => `\\u{${sign.charCodeAt(0).toString(16).padStart(2, '0')}}`,
	);
}
