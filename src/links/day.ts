/** `22 November 2026`. */
export function dayInWords(day: Date | string): string {
	return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
