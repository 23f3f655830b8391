// Finds the pictures of other hosts that a page, which is ready, lacks.
(async () => {
  // A background does not say whether it has loaded; a second request is answered from the browser's cache
  const comes = address => new Promise(done => {
    const picture = new Image();
    picture.onload = () => done(true);
    picture.onerror = () => done(false);
    setTimeout(done, 3000, false);
    picture.src = address;
  });

  const shown = Array.from(document.images, image => [image.currentSrc || image.src, image.complete && image.naturalWidth > 0]);
  const behind = Array.from(document.querySelectorAll('.page [style*="url("]'), element =>
    Array.from(getComputedStyle(element).backgroundImage.matchAll(/url\("([^"]*)"\)/g), url => url[1])).flat();
  const isRemote = address => /^https?:/.test(address);
  const asked = Array.from(new Set(behind.filter(isRemote)), async address => [address, await comes(address)]);
  const missing = shown.concat(await Promise.all(asked)).filter(([address, there]) => isRemote(address) && !there);
  return Array.from(new Set(missing.map(([address]) => address)));
})()
