/** A frame around an address of this site, as HTML for another page; both texts may hold anything. */
export function frameOf(address: string, title: string): string {
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="640" ` +
    `style="border:1px solid #ccc" loading="lazy" allowfullscreen></iframe>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
