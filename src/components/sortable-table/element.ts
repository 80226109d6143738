import { orderBy, type Direction } from './order.ts';

/** Puts a button into each column head of a finished table; it sorts the rows by that column, and the other way at the second press. */
class SortableTable extends HTMLElement {
	connectedCallback() {
		const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
		heads.forEach((head, column) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...head.childNodes);
			button.addEventListener('click', () => {
				const direction: Direction = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
				for (const other of heads) other.removeAttribute('aria-sort');
				head.ariaSort = direction;
				this.#sort(column, direction);
			});
			head.append(button);
		});
	}

	#sort(column: number, direction: Direction) {
		const body = this.querySelector('tbody');
		if (!body) return;
		const rows = [...body.rows];
		const texts = rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent?.trim() ?? ''));
		body.append(...orderBy(texts, column, direction).flatMap((place) => rows[place] ?? []));
	}
}

customElements.define('sortable-table', SortableTable);
