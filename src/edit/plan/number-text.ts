import { parseQuantity } from '../../markdown/parse-quantity';
import { propertyText } from '../property/property-text';

/**
 * A number as a line states it: plain digits with a point, never an exponent. Where the decimal mark
 * is the comma and the point would part thousands (`1.234`), with a comma.
 */
export function numberText(value: number, decimal: 'point' | 'comma'): string {
	const plain = propertyText({ kind: 'number', number: value });
	return parseQuantity(plain, decimal)?.value === value ? plain : plain.replace('.', ',');
}
