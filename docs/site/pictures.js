// Runs in the browser. Draws the blocks of mermaid on a page from the local copy of the program, in the colours of the
// page, and again when these change. Without a script, or where a picture has a fault, its source stays readable.
(() => {
  const blocks = [...document.querySelectorAll("pre > code.mermaid")];
  if (blocks.length === 0) return;
  const base = document.documentElement.dataset.base ?? "./";
  const wanted = matchMedia("(prefers-color-scheme: dark)");
  const print = matchMedia("print");
  const pictures = blocks.map((code) => {
    const source = code.parentElement;
    const figure = document.createElement("figure");
    figure.className = "site-picture";
    source.before(figure);
    const words = code.cloneNode(true);
    for (const end of words.querySelectorAll("br")) end.replaceWith("\n");
    return { source, figure, text: words.textContent };
  });

  function dark() {
    if (print.matches) return false;
    const { theme } = document.documentElement.dataset;
    return theme === "dark" || (theme !== "light" && wanted.matches);
  }

  let turn = 0;
  let drawn;
  async function draw() {
    const isDark = dark();
    if (drawn === isDark) return;
    drawn = isDark;
    turn += 1;
    const { mermaid } = window;
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: "strict",
      suppressErrorRendering: true,
      theme: isDark ? "dark" : "neutral",
      fontFamily: getComputedStyle(document.body).fontFamily,
    });
    for (const [index, { source, figure, text }] of pictures.entries()) {
      try {
        const { svg } = await mermaid.render(`site-picture-${turn}-${index}`, text);
        if (drawn !== isDark) return;
        figure.innerHTML = svg;
        const drawing = figure.firstElementChild;
        const labels = [...figure.querySelectorAll(".nodeLabel, text")];
        const words = labels.map((label) => label.textContent.trim()).filter(Boolean);
        // Words stay legible: a wide picture is scrolled before it is made too small.
        const least = Math.round(drawing.viewBox.baseVal.width * 0.75);
        drawing.style.setProperty("--least-width", `${least}px`);
        if (least > figure.clientWidth) figure.tabIndex = 0;
        drawing.setAttribute("role", "img");
        drawing.setAttribute("aria-label", words.join(", ") || "picture · 图");
        source.hidden = true;
      } catch (fault) {
        figure.replaceChildren();
        source.hidden = false;
        reportError(new Error(`a picture cannot be drawn: ${fault}`));
      }
    }
    document.documentElement.dataset.pictures = isDark ? "dark" : "light";
  }

  const script = document.createElement("script");
  script.src = new URL(`${base}assets/mermaid.js`, location.href).href;
  script.addEventListener("load", () => {
    draw();
    wanted.addEventListener("change", draw);
    print.addEventListener("change", draw);
    new MutationObserver(draw).observe(document.documentElement, {
      attributeFilter: ["data-theme"],
    });
  });
  document.head.append(script);
})();
