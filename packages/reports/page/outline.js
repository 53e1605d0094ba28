// The hierarchy level by level: searched, narrowed to what changed, shown as before or after.

/** @typedef {import("./page-table.js").Language} Language */
/** @typedef {{ element: HTMLElement, bodies: HTMLElement[], below: Place[], name: string }} Place */

/** With no more institutions found than this the places they stand in open by themselves. */
const openedPlaces = 400;

const found = {
  zh: (/** @type {number} */ count) => `${count.toLocaleString("en")} 家机构`,
  en: (/** @type {number} */ count) =>
    `${count.toLocaleString("en")} ${count === 1 ? "institution" : "institutions"}`,
};

/**
 * Makes the hierarchy of a page answer.
 *
 * @param {HTMLElement} page
 * @param {Language} language
 */
export function enhanceOutline(page, language) {
  const outline = page.querySelector("[data-outline]");
  const form = outline?.querySelector("form");
  if (!(outline instanceof HTMLElement) || !(form instanceof HTMLFormElement)) return;
  const output = /** @type {HTMLOutputElement} */ (form.querySelector("output"));
  const branches = [...outline.querySelectorAll("details")];
  const roots = places(outline.querySelector(".branches"));
  /** @type {Map<HTMLElement, string>} */
  const texts = new Map();
  const textOf = (/** @type {HTMLElement} */ body) => {
    const text = texts.get(body) ?? (body.textContent ?? "").toLowerCase();
    texts.set(body, text);
    return text;
  };
  const field = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  let searched = false;

  function narrow() {
    const text = field("text").value.trim().toLowerCase();
    const [changed, state] = [field("changed").value, field("state").value];
    const stands = (/** @type {HTMLElement} */ body) =>
      (changed === "" ||
        (body.className !== "" && (changed === "any" || body.className !== "touched"))) &&
      (state !== "before" || body.className !== "new") &&
      (state !== "after" || body.className !== "ended");
    const count = (/** @type {Place} */ place, /** @type {boolean} */ whole) => {
      const all = whole || (text !== "" && place.name.includes(text));
      let kept = 0;
      for (const body of place.bodies) {
        const shows = stands(body) && (text === "" || all || textOf(body).includes(text));
        if (body.hidden === shows) body.hidden = !shows;
        if (shows) kept += 1;
      }
      for (const each of place.below) kept += count(each, all);
      const hides = kept === 0 && (text !== "" || changed !== "") && !(all && changed === "");
      if (place.element.hidden !== hides) place.element.hidden = hides;
      return kept;
    };
    const sum = roots.reduce((total, root) => total + count(root, false), 0);
    /** @type {HTMLElement} */ (outline).dataset.state = state;
    output.textContent = found[language](sum);
    if (text !== "" && sum <= openedPlaces) setOpen(true);
    else if (searched && text === "") setOpen(false);
    searched = text !== "";
  }

  function setOpen(/** @type {boolean} */ open) {
    branches.forEach((each, at) => {
      each.open = open || at === 0;
    });
  }

  let waiting = 0;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    const typed = event.target instanceof HTMLInputElement && event.target.type === "search";
    waiting = setTimeout(narrow, typed ? 120 : 0);
  });
  form.addEventListener("reset", () => setTimeout(narrow, 0));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", (event) => {
    const act = event.target instanceof HTMLElement ? event.target.dataset.act : undefined;
    if (act === "open" || act === "close") setOpen(act === "open");
  });
  outline.addEventListener("keydown", walk);
  narrow();
}

/**
 * The places of a list, with the institutions in them and the places below.
 *
 * @param {Element | null} list
 * @returns {Place[]}
 */
function places(list) {
  return [...(list?.children ?? [])].map((each) => {
    const element = /** @type {HTMLElement} */ (each);
    const inner = element.querySelector(":scope > details") ?? element;
    const named = inner.querySelector(":scope > summary .about, :scope > b");
    const listed = (/** @type {string} */ name) => inner.querySelector(`:scope > ul.${name}`);
    return {
      element,
      name: (named?.textContent ?? "").toLowerCase(),
      bodies: /** @type {HTMLElement[]} */ ([...(listed("bodies")?.children ?? [])]),
      below: [...places(listed("branches")), ...places(listed("villages"))],
    };
  });
}

/**
 * Arrow keys among the places that show: up and down, right opens, left closes or goes to the one above.
 *
 * @param {KeyboardEvent} event
 */
function walk(event) {
  const summary = event.target;
  if (!(summary instanceof HTMLElement) || summary.tagName !== "SUMMARY") return;
  const branch = /** @type {HTMLDetailsElement} */ (summary.parentElement);
  const all = [...(branch.closest("[data-outline]")?.querySelectorAll("summary") ?? [])];
  const visible = all.filter((each) => each.checkVisibility());
  const at = visible.indexOf(summary);
  const above = branch.parentElement?.closest("details")?.querySelector("summary");
  if (event.key === "ArrowDown") visible[at + 1]?.focus();
  else if (event.key === "ArrowUp") visible[at - 1]?.focus();
  else if (event.key === "Home") visible[0]?.focus();
  else if (event.key === "End") visible.at(-1)?.focus();
  else if (event.key === "ArrowRight" && !branch.open) branch.open = true;
  else if (event.key === "ArrowRight") visible[at + 1]?.focus();
  else if (event.key === "ArrowLeft" && branch.open) branch.open = false;
  else if (event.key === "ArrowLeft") above?.focus();
  else return;
  event.preventDefault();
}
