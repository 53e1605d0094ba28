// The report page: language, colours, print and keys; each part answers by its own module.
import { download } from "./download.js";
import { enhanceFindings } from "./findings.js";
import { enhanceOutline } from "./outline.js";

/** @typedef {import("./page-table.js").Language} Language */
/** @typedef {import("./page-table.js").PageData} PageData */

const data = /** @type {PageData} */ (
  JSON.parse(document.getElementById("page-data")?.textContent ?? "null")
);
let page = /** @type {HTMLElement} */ (document.querySelector("[data-page]"));
let other = /** @type {HTMLElement | null} */ (
  document.querySelector("template")?.content.firstElementChild ?? null
);
/** @type {WeakMap<HTMLElement, () => void>} */
const printed = new WeakMap();

/** Makes the language on the page answer, once. */
function enhance() {
  if (printed.has(page)) return;
  const language = /** @type {Language} */ (page.dataset.page);
  for (const each of page.querySelectorAll(".tools[hidden]")) each.removeAttribute("hidden");
  enhanceOutline(page, language);
  const section = data.sections.find(({ id }) => id === "findings");
  printed.set(page, section === undefined ? () => {} : enhanceFindings(page, section, language));
}

/** Puts the other language in place of this one: same place, same choices, same parts open. */
function switchLanguage() {
  if (other === null) return;
  const [left, next] = [page, other];
  const heading = headingInView();
  const offset = heading?.getBoundingClientRect().top ?? 0;
  left.replaceWith(next);
  [page, other] = [next, left];
  document.documentElement.lang = next.lang;
  document.title = next.dataset.title ?? "";
  enhance();
  for (const name of ["select, input", "details"]) {
    const before = [...left.querySelectorAll(name)];
    for (const [at, each] of [...next.querySelectorAll(name)].entries())
      copyState(before[at], each);
  }
  for (const form of next.querySelectorAll("form")) form.dispatchEvent(new Event("input"));
  if (heading !== undefined) {
    const place = document.getElementById(heading.id)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: place - offset, behavior: "instant" });
  }
  const button = /** @type {HTMLElement | null} */ (next.querySelector("[data-act=language]"));
  button?.focus({ preventScroll: true });
}

/**
 * @param {Element | undefined} from
 * @param {Element} to
 */
function copyState(from, to) {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
  else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement)
    to.value = from.value;
  else if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    to.value = from.type === "checkbox" ? to.value : from.value;
    to.checked = from.checked;
  }
}

/** The heading of the part that is read, by which its place is found again. */
function headingInView() {
  const headings = [...page.querySelectorAll("h2[id]")];
  return headings.findLast((each) => each.getBoundingClientRect().top < innerHeight / 3);
}

/**
 * @param {string} colours `light`, `dark`, or nothing for what the system says
 */
function setColours(colours) {
  if (colours === "") delete document.documentElement.dataset.colours;
  else document.documentElement.dataset.colours = colours;
  try {
    localStorage.setItem("fuyou.colours", colours);
  } catch {
    // A browser may keep nothing for files; then the choice holds for this reading.
  }
}

function keptColours() {
  try {
    return localStorage.getItem("fuyou.colours") ?? "";
  } catch {
    return "";
  }
}

/** The field of search of the part that is read, otherwise of the next one. */
function searchField() {
  const fields = [...page.querySelectorAll("input[type=search]")];
  const near = fields.find((each) => {
    const part = each.closest("section, [data-outline]");
    return (part?.getBoundingClientRect().bottom ?? 0) > innerHeight / 3;
  });
  return /** @type {HTMLElement | undefined} */ (near ?? fields.at(-1));
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button === null) return;
  if (button.dataset.act === "language") switchLanguage();
  else if (button.dataset.act === "print") print();
  else if (button.dataset.download !== undefined) {
    download(button, data, /** @type {Language} */ (page.dataset.page));
  }
});

document.addEventListener("change", (event) => {
  if (!(event.target instanceof HTMLSelectElement) || event.target.name !== "colours") return;
  setColours(event.target.value);
});

document.addEventListener("keydown", (event) => {
  const inside = event.target instanceof Element ? event.target : document.body;
  const form = inside.closest("form");
  if (event.key === "Escape" && form !== null) form.reset();
  else if (event.key === "/" && !inside.matches("input, select, textarea")) {
    event.preventDefault();
    searchField()?.focus();
  }
});

addEventListener("beforeprint", () => printed.get(page)?.());

setColours(keptColours());
enhance();
const colours = /** @type {HTMLSelectElement | null} */ (
  page.querySelector("select[name=colours]")
);
if (colours !== null) colours.value = document.documentElement.dataset.colours ?? "";
