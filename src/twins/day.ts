/** `22 November 2026`. */
export function dayInWords(day: Date): string {
	return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
