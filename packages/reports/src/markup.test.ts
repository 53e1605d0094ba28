import { describe, expect, it } from "vitest";
import { html, verbatim } from "./markup.js";

describe("a piece of the page", () => {
  it("escapes whatever is put into text and attributes", () => {
    const text = `<b title="x">&'`;
    const escaped = "&lt;b title=&quot;x&quot;&gt;&amp;&#39;";
    expect(html`<p class="${text}">${text}</p>`.source).toBe(
      `<p class="${escaped}">${escaped}</p>`,
    );
  });

  it("takes pieces as they are, one by one or in lists", () => {
    const rows = ["<1>", "2"].map((each) => html`<li>${each}</li>`);
    expect(html`<ul>${rows}${[html`<li>3</li>`, ["4"]]}</ul>`.source).toBe(
      "<ul><li>&lt;1&gt;</li><li>2</li><li>3</li>4</ul>",
    );
  });

  it("leaves out what is nothing, and writes nought", () => {
    expect(html`${null}${undefined}${false}${0}${""}`.source).toBe("0");
  });

  it("leaves out the indentation of the template and nothing else", () => {
    expect(
      html`
      <p class="a"
        id="b">
        one
        two ${"three"}
      </p>`.source,
    ).toBe('<p class="a" id="b">one two three</p>');
  });

  it("refuses an attribute without quotes", () => {
    expect(() => html`<p class=${"a b"}></p>`).toThrow("attribute without quotes");
  });

  it("takes a fixed text as it is", () => {
    expect(html`<style>${verbatim("a>b{}")}</style>`.source).toBe("<style>a>b{}</style>");
  });
});
