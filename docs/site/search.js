// Runs in the browser. Fills the list of TypeDoc's search box from assets/search-entries.js, which is read when the box
// is first used. Every word asked for must occur; plain text is looked through, so 三定 is found without a dictionary.
(() => {
  const field = document.getElementById("tsd-search-input");
  const list = document.getElementById("tsd-search-results");
  const status = document.getElementById("tsd-search-status");
  if (!field || !list || !status) return;
  const shown = 40;
  const base = document.documentElement.dataset.base ?? "./";
  let reading;

  /** The entries, each with its words in small letters beside it. */
  function entries() {
    reading ??= new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = new URL(`${base}assets/search-entries.js`, location.href).href;
      script.addEventListener("error", fail);
      script.addEventListener("load", () => done(unpacked(window.siteEntries)));
      document.head.append(script);
    });
    return reading;
  }

  async function unpacked(packed) {
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const rows = await new Response(stream).json();
    return rows.map(([title, kind, url, where, text]) => {
      const low = { title: title.toLowerCase(), rest: `${where} ${text}`.toLowerCase() };
      return { title, kind, url, where, text, low };
    });
  }

  /** What an entry is worth for one word; 0 where the word does not occur. */
  function worth({ kind, title, low }, word) {
    const member = kind === "Property" || kind === "Method" ? 0.6 : 1;
    const at = low.title.indexOf(word);
    if (at >= 0) {
      if (low.title === word) return 120 * member;
      const begins = at === 0 || !/[a-z0-9]/.test(low.title[at - 1]) || /[A-Z]/.test(title[at]);
      const share = (20 * word.length) / low.title.length;
      return (at === 0 ? 50 : begins ? 40 : 25) * member + share;
    }
    const place = low.rest.indexOf(word);
    if (place < 0) return 0;
    // The Chinese word beside an English one, in brackets, is what the symbol means.
    const means = low.rest.includes(`(${word})`) || low.rest.includes(`（${word}）`);
    return (means ? 90 : 10 - Math.min(8, place / 200)) * member;
  }

  function found(all, words) {
    const scored = [];
    for (const entry of all) {
      let score = 0;
      for (const word of words) {
        const one = worth(entry, word);
        if (one === 0) {
          score = 0;
          break;
        }
        score += one;
      }
      if (score > 0) scored.push({ entry, score });
    }
    return scored.sort((a, b) => b.score - a.score || a.entry.title.length - b.entry.title.length);
  }

  /** A text with the words marked; never as HTML. */
  function marked(text, words) {
    const part = document.createElement("span");
    const low = text.toLowerCase();
    let from = 0;
    while (from < text.length) {
      const next = words
        .map((word) => ({ word, at: low.indexOf(word, from) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
      if (!next) break;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(next.at, next.at + next.word.length);
      part.append(text.slice(from, next.at), mark);
      from = next.at + next.word.length;
    }
    part.append(text.slice(from));
    return part;
  }

  /** Some words around the first place where one of them stands. */
  function around(text, words) {
    const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((at) => at >= 0);
    const from = Math.max(0, Math.min(...places, text.length) - 30);
    const start = places.length > 0 ? from : 0;
    return `${start > 0 ? "…" : ""}${text.slice(start, start + 160)}`;
  }

  function row({ title, kind, url, where, text }, words, index) {
    const item = document.createElement("li");
    item.id = `site-found-${index}`;
    item.role = "option";
    item.ariaSelected = "false";
    const link = document.createElement("a");
    link.tabIndex = -1;
    link.href = base + url;
    const line = (name, content) => {
      const part = document.createElement("span");
      part.className = name;
      part.append(content);
      return part;
    };
    const head = line("site-found-title", marked(title, words));
    head.append(" ", line("site-found-kind", kind), " ", line("site-found-where", where));
    link.append(head);
    if (text) link.append(line("site-found-text", marked(around(text, words), words)));
    item.append(link);
    return item;
  }

  let latest = 0;
  async function look() {
    latest += 1;
    const turn = latest;
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.replaceChildren();
    if (words.length === 0) {
      status.replaceChildren();
      return;
    }
    try {
      const hits = found(await entries(), words);
      if (turn !== latest) return;
      list.replaceChildren(...hits.slice(0, shown).map(({ entry }, at) => row(entry, words, at)));
      say(count(hits.length));
    } catch {
      say("The index of the search could not be read. · 无法读取搜索索引。");
    }
  }

  function count(number) {
    if (number === 0) return "Nothing found · 没有结果";
    if (number > shown) return `${shown} of ${number} · 共 ${number} 条，列出前 ${shown} 条`;
    return "";
  }

  function say(text) {
    const words = document.createElement("div");
    words.textContent = text;
    status.replaceChildren(...(text ? [words] : []));
  }

  field.addEventListener("focus", () => {
    entries().then(
      () => field.value === "" && status.replaceChildren(),
      () => {},
    );
  });
  field.addEventListener("input", look);
})();
