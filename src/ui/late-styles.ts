/**
 * Applies styles that come with a module loaded later (`import css from './table.css?inline'`): they need no request,
 * and nothing is ever drawn without them. The content security policy allows constructed style sheets.
 */
export function applyStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
