/** Hands a file to the browser, which puts it where downloads go. */
export function download(content: string | Uint8Array, name: string, mediaType: string): void {
  const blob = new Blob([content as BlobPart], { type: mediaType });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
