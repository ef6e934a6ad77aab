import type { Line, Report, Section } from '../../engine/report.ts';

/** From here on a text without blanks would take seconds to break into lines in a web font. */
const LONG = 5_000;

/** Marks what holds a very long text: the style sheet shows it in a font of the device. */
export function markLong(holder: Element, text: string): void {
  holder.toggleAttribute('data-long', text.length > LONG);
}

/**
 * Shows the report. Whatever was typed becomes text and nothing else, and each text keeps its own direction, so
 * that it can't turn around what stands beside it.
 */
export function showReport(place: HTMLElement, report: Report): void {
  const { title, made, own, sections, foot } = report;
  const isEmpty = sections.length === 0;
  place.replaceChildren(
    element('h3', title),
    ...(isEmpty
      ? [element('p', place.dataset['none']!)]
      : [
          element('p', made, 'label'),
          element('p', own, 'label'),
          ...sections.map((section) => sectionOf(section, place.dataset['table']!)),
          ...foot.map((line) => element('p', line, 'label')),
        ]),
  );
}

function sectionOf({ heading, prose, entries, table, sums }: Section, tableName: string): HTMLElement {
  const section = document.createElement('section');
  section.append(element('h4', heading), ...prose.map((text) => typed('p', text)));
  if (table) section.append(tableOf(table, tableName));
  else if (entries.length > 0) section.append(listOf(entries));
  section.append(...sums.map((sum) => typed('p', sum, 'report__sum')));
  return section;
}

function listOf(entries: readonly (readonly Line[])[]): HTMLElement {
  const list = document.createElement('ol');
  for (const entry of entries) {
    const item = document.createElement('li');
    for (const { label, text } of entry) {
      const line = element('p', `${label}: `);
      line.append(typed('bdi', text));
      item.append(line);
    }
    list.append(item);
  }
  return list;
}

/** On a narrow screen the rows stand as blocks, each cell with its head before it; so what is a table is said to be one. */
function tableOf({ head, rows }: NonNullable<Section['table']>, name: string): HTMLElement {
  const table = withRole('table', document.createElement('table'));
  table.setAttribute('aria-label', name);
  const number = '№';
  const heads = [number, ...head].map((words) => withRole('columnheader', element('th', words)));
  table.createTHead().append(rowOf(heads));
  const body = table.createTBody();
  for (const [at, row] of rows.entries()) {
    const cells = row.map((text, column) => {
      const cell = withRole('cell', document.createElement('td'));
      cell.dataset['head'] = head[column];
      cell.append(typed('bdi', text));
      return cell;
    });
    body.append(rowOf([withRole('rowheader', element('th', String(at + 1))), ...cells]));
  }
  for (const group of [table.tHead!, body]) withRole('rowgroup', group);
  return table;
}

function rowOf(cells: HTMLElement[]): HTMLElement {
  const row = withRole('row', document.createElement('tr'));
  row.append(...cells);
  return row;
}

function withRole<T extends HTMLElement>(role: string, made: T): T {
  made.setAttribute('role', role);
  return made;
}

/** Words of the page. */
function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Words that somebody typed: line breaks stay, and the direction is their own. */
function typed(name: string, text: string, className = ''): HTMLElement {
  const made = element(name, text, `report__typed ${className}`.trim());
  made.dir = 'auto';
  markLong(made, text);
  return made;
}
