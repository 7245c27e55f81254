/** Days as the language of the page writes them. */

const ENGLISH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** @param {{date?: string, dateInWords?: string}} of what was given by the server: the day, and the same by era */
export function day({ date, dateInWords }) {
  return document.documentElement.lang === 'en' && date ? ENGLISH.format(new Date(`${date}T00:00`)) : dateInWords ?? '';
}
