/** A number with its noun: `count(1, 'day')` is "1 day", `count(3, 'day')` "3 days". */
export function count(amount: number, one: string, many = `${one}s`): string {
	return `${amount} ${amount === 1 ? one : many}`;
}
