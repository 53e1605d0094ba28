// The map of the findings: its blocks choose a township.

/**
 * Makes the blocks of the map buttons, among which the arrow keys move.
 *
 * @param {SVGGElement[]} blocks
 * @param {(township: string) => void} choose
 */
export function enhanceMap(blocks, choose) {
  blocks[0]?.closest("svg")?.setAttribute("role", "group");
  blocks.forEach((block, at) => {
    block.setAttribute("role", "button");
    block.setAttribute("tabindex", at === 0 ? "0" : "-1");
    const chosen = () => choose(block.dataset.township || "-");
    block.addEventListener("click", chosen);
    block.addEventListener("keydown", (event) => {
      const moves = /** @type {Record<string, number>} */ ({
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        Home: 0,
        End: blocks.length - 1,
      });
      const next = blocks[moves[event.key] ?? -1];
      if (event.key === "Enter" || event.key === " ") chosen();
      else if (next !== undefined) {
        for (const each of blocks) each.setAttribute("tabindex", each === next ? "0" : "-1");
        next.focus();
      } else return;
      event.preventDefault();
    });
  });
}
