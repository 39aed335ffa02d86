// Runs in the browser: reads a book in foliate-js as a person would, and returns what was found.
import './foliate-js/view.js';

/** Opens the book at `url` and returns { pages, contents, notes, list, problems }. */
window.readBook = async (url) => {
  const problems = [];
  const view = document.createElement('foliate-view');
  document.body.append(view);
  await view.open(new File([await (await fetch(url)).blob()], 'book.epub'));
  await view.init({});
  await settled();

  const result = { pages: await turnPages(), contents: 0, notes: 0, list: 0, problems };
  for (const entry of flatten(view.book.toc ?? [])) {
    await thereAndBack(entry.href, `contents entry "${entry.label.trim()}"`);
    result.contents++;
  }
  await followNotes();
  for (const entry of flatten(view.book.pageList ?? [])) {
    await view.goTo(entry.href);
    await settled();
    expectShown(entry.href, `page ${entry.label}`);
    result.list++;
  }
  view.close();
  view.remove();
  return result;

  async function turnPages() {
    const shown = new Set();
    let pages = 0;
    for (;;) {
      pages++;
      shown.add(content().index);
      if (!isFilled()) problems.push(`page ${pages} (${name(content().index)}) is blank`);
      const before = `${content().index} ${view.renderer.page}`;
      if (view.renderer.atEnd || pages > 5000) break;
      await view.next();
      await settled();
      if (`${content().index} ${view.renderer.page}` === before) break;
    }
    view.book.sections.forEach((section, index) => {
      if (section.linear !== 'no' && !shown.has(index)) problems.push(`turning pages never showed ${name(index)}`);
    });
    return pages;
  }

  /** Goes to a place and back by the reader's own history. */
  async function thereAndBack(href, what) {
    await view.goTo(0);
    await view.goTo(href);
    await settled();
    expectShown(href, what);
    await moved(() => view.history.back());
    if (content().index !== 0) problems.push(`${what}: the way back leads to ${name(content().index)}`);
  }

  async function followNotes() {
    for (let index = 0; index < view.book.sections.length; index++) {
      await view.goTo(index);
      await settled();
      const marks = [...content().doc.querySelectorAll('a[role="doc-noteref"]')].map((a) => a.id);
      for (const mark of marks) {
        const home = `${name(index)}#${mark}`;
        await view.goTo(home);
        await settled();
        const target = await click(content().doc.getElementById(mark), `note mark ${mark}`);
        if (!target) continue;
        expectShown(target, `note of ${mark}`);
        const note = content().doc.getElementById(target.split('#')[1]);
        const back = await click(note?.querySelector('a[role="doc-backlink"]'), `back link of ${mark}`);
        if (back !== home) {
          problems.push(`the way back from the note of ${mark} leads to ${back}`);
          continue;
        }
        expectShown(back, `way back to ${mark}`);
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
    const href = view.book.sections[content().index].resolveHref(link.getAttribute('href'));
    if (!(await moved(() => link.click()))) {
      problems.push(`${what} leads nowhere`);
      return null;
    }
    return href;
  }

  /** Whether the reader says that it went elsewhere. */
  async function moved(action) {
    const arrival = new Promise((done) => {
      const timer = setTimeout(() => done(false), 5000);
      view.addEventListener('relocate', () => (clearTimeout(timer), done(true)), { once: true });
    });
    action();
    const arrived = await arrival;
    await settled();
    return arrived;
  }

  function content() {
    return view.renderer.getContents()[0];
  }

  function name(index) {
    return view.book.sections[index]?.id;
  }

  function expectShown(href, what) {
    const resolved = view.book.resolveHref(href);
    if (!resolved || resolved.index !== content().index) {
      problems.push(`${what}: expected ${href}, shown is ${name(content().index)}`);
      return;
    }
    if (!href.includes('#')) return;
    const element = resolved.anchor(content().doc);
    if (!element?.getClientRects) problems.push(`${what}: there is no ${href}`);
    else if (!rectangles(element).some(inWindow)) problems.push(`${what}: ${href} is not on the page shown`);
  }

  function inWindow(rectangle) {
    const frame = content().doc.defaultView.frameElement.getBoundingClientRect();
    const box = view.getBoundingClientRect();
    const left = rectangle.left + frame.left;
    const top = rectangle.top + frame.top;
    return left < box.right - 1 && left + rectangle.width > box.left - 1 && top < box.bottom && top + rectangle.height > box.top - 1;
  }

  function rectangles(element) {
    const own = [...element.getClientRects()];
    return own.length > 0 ? own : [element.getBoundingClientRect()];
  }

  function isFilled() {
    const { doc } = content();
    const pictures = [...doc.images];
    pictures
      .filter((image) => image.complete && image.naturalWidth === 0)
      .forEach((image) => problems.push(`picture ${image.getAttribute('alt')} does not load`));
    return view.lastLocation?.range?.toString().trim() || pictures.some((image) => image.naturalWidth > 0 && rectangles(image).some(inWindow));
  }

  async function settled() {
    do {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    } while (!content()?.doc?.body);
    await content().doc.fonts?.ready;
    await Promise.all([...content().doc.images].map((image) => image.decode().catch(() => {})));
  }

  function flatten(entries) {
    return entries.flatMap((entry) => [entry, ...flatten(entry.subitems ?? [])]);
  }
};
window.ready = true;
