/**
 * Applies styles that come with a module loaded later (`import css from './table.css?inline'`): no request of their own,
 * and nothing is ever drawn without them. The content security policy allows sheets that code constructs.
 */
export function applyStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
