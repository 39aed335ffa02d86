// Runs in the browser: reads a book as a person would, and returns what was found.
'use strict';

/** Opens the book at `url` and returns { pages, contents, notes, list, problems }. */
async function readBook(url) {
  const problems = [];
  const viewer = document.getElementById('viewer');
  const book = ePub(await (await fetch(url)).arrayBuffer());
  const rendition = book.renderTo(viewer, { width: 390, height: 700, flow: 'paginated', spread: 'none' });
  await rendition.display();
  await settled();

  const result = { pages: await turnPages(), contents: 0, notes: 0, list: 0, problems };
  await book.loaded.navigation;
  for (const entry of flatten(book.navigation.toc)) {
    await rendition.display(entry.href);
    await settled();
    expectShown(entry.href, `contents entry "${entry.label.trim()}"`);
    result.contents++;
  }
  await followNotes();
  for (const link of await pageList()) {
    await rendition.display(link.href);
    await settled();
    expectShown(link.href, `page ${link.label}`);
    result.list++;
  }
  book.destroy();
  return result;

  async function turnPages() {
    let pages = 0;
    const texts = new Map();
    for (;;) {
      pages++;
      const shown = visible();
      if (!shown.text && !shown.pictures) {
        problems.push(`page ${pages} (${href()}) is blank`);
      }
      texts.set(href(), true);
      const before = position();
      if (rendition.currentLocation().atEnd || pages > 5000) break;
      await rendition.next();
      await settled();
      if (position() === before) break;
    }
    book.spine.each((section) => {
      if (section.linear && !texts.has(section.href)) {
        problems.push(`turning pages never showed ${section.href}`);
      }
    });
    return pages;
  }

  async function followNotes() {
    const sections = [];
    book.spine.each((section) => sections.push(section.href));
    for (const section of sections) {
      await rendition.display(section);
      await settled();
      const marks = [...frame().querySelectorAll('a[role="doc-noteref"]')].map((a) => a.id);
      for (const mark of marks) {
        await rendition.display(`${section}#${mark}`);
        await settled();
        const target = await click(frame().getElementById(mark), `note mark ${mark}`);
        if (!target) continue;
        expectShown(target, `note of ${mark}`);
        const note = frame().getElementById(target.split('#')[1]);
        const back = note?.querySelector('a[role="doc-backlink"]');
        const home = back && (await click(back, `back link of ${mark}`));
        if (!home || home.split('#')[1] !== mark) {
          problems.push(`the way back from the note of ${mark} leads to ${home}`);
          continue;
        }
        expectShown(home, `way back to ${mark}`);
        result.notes++;
      }
    }
  }

  /** Follows a link as a reader does; returns where it led, as file#id. */
  async function click(link, what) {
    if (!link) {
      problems.push(`${what} is missing`);
      return null;
    }
    const address = new URL(link.getAttribute('href'), `http://book/${link.ownerDocument.location ? href() : ''}`);
    const arrival = new Promise((done) => {
      const timer = setTimeout(() => done(false), 5000);
      rendition.once('relocated', () => {
        clearTimeout(timer);
        done(true);
      });
    });
    link.click();
    if (!(await arrival)) {
      problems.push(`${what} leads nowhere`);
      return null;
    }
    const target = address.pathname.slice(1) + address.hash;
    await settled();
    // epub.js does not look again when fonts or pictures have moved the lines after it turned to the place.
    for (let tries = 0; tries < 10 && !shows(target); tries++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    if (!shows(target)) {
      await rendition.display(target);
      await settled();
    }
    return target;
  }

  async function pageList() {
    const nav = book.packaging.navPath;
    const response = await book.load(book.resolve(nav));
    const links = [...response.querySelectorAll('nav a')].filter((a) => {
      const type = a.closest('nav').getAttributeNS('http://www.idpf.org/2007/ops', 'type');
      return type === 'page-list';
    });
    return links.map((a) => ({ href: a.getAttribute('href'), label: a.textContent }));
  }

  function frame() {
    return rendition.getContents()[0].document;
  }

  function href() {
    return rendition.currentLocation().start?.href;
  }

  function position() {
    const location = rendition.currentLocation();
    return `${location.start?.href} ${location.start?.displayed?.page} ${location.start?.cfi}`;
  }

  function shows(target) {
    const [file, id] = target.split('#');
    const element = id && frame()?.getElementById(id);
    return href() === file && (!id || (element && rectangles(element).some(inWindow)));
  }

  function expectShown(target, what) {
    const [file, id] = target.split('#');
    if (href() !== file) {
      problems.push(`${what}: expected ${file}, shown is ${href()}`);
    } else if (id) {
      const element = frame().getElementById(id);
      if (!element) {
        problems.push(`${what}: no element ${id}`);
      } else if (!rectangles(element).some(inWindow)) {
        problems.push(`${what}: #${id} is not on the page shown`);
      }
    }
  }

  /** A rectangle of the chapter's frame in window coordinates. */
  function inWindow(rectangle) {
    const frameBox = viewer.querySelector('iframe').getBoundingClientRect();
    const box = viewer.getBoundingClientRect();
    const left = rectangle.left + frameBox.left;
    const top = rectangle.top + frameBox.top;
    return left < box.right - 1 && left + rectangle.width > box.left - 1 && top < box.bottom && top + rectangle.height > box.top - 1;
  }

  function rectangles(element) {
    const own = [...element.getClientRects()];
    return own.length > 0 ? own : [element.getBoundingClientRect()];
  }

  function visible() {
    const document = frame();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      text += [...range.getClientRects()].some((r) => r.width > 1 && r.height > 1 && inWindow(r)) ? 1 : 0;
    }
    const pictures = [...document.images].filter((image) => image.naturalWidth > 0 && rectangles(image).some(inWindow));
    const broken = [...document.images].filter((image) => image.complete && image.naturalWidth === 0);
    broken.forEach((image) => problems.push(`picture ${image.getAttribute('src')} does not load`));
    return { text, pictures: pictures.length };
  }

  /** Waits for fonts and pictures. */
  async function settled() {
    do {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    } while (!rendition.getContents()[0]); // between two chapters there is none
    // A face loads when a line first needs it: load all now, or lines change after the place was looked up.
    const faces = [...frame().fonts];
    await Promise.all(faces.map((face) => face.load().catch(() => {})));
    await frame().fonts.ready;
    await Promise.all([...frame().images].map((image) => image.decode().catch(() => {})));
  }

  function flatten(entries) {
    return entries.flatMap((entry) => [entry, ...flatten(entry.subitems ?? [])]);
  }
}
