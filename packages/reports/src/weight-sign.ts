import type { Weight } from "./finding-group.js";
import { type Content, html } from "./markup.js";

const shapes: Record<Weight | "good" | "bad", string> = {
  error: "M4 1.5h8l3 3v7l-3 3H4l-3 -3v-7z M5.4 5.4l5.2 5.2 M10.6 5.4l-5.2 5.2",
  mandatory: "M8 1.6 15 14.4H1z M8 6v4.2 M8 11.9v.6",
  unknown: "M8 1.2a6.8 6.8 0 1 0 .01 0z M6 6.2a2.1 2.1 0 1 1 3 1.9c-.8.4-1 .8-1 1.6 M8 11.4v.6",
  target: "M8 1.2 14.8 8 8 14.8 1.2 8z M8 5v6",
  warning: "M2 2h12v12H2z M8 5v4 M8 10.9v.6",
  information: "M8 1.2a6.8 6.8 0 1 0 .01 0z M8 7.2v4.2 M8 4.6v.6",
  good: "M8 1.2a6.8 6.8 0 1 0 .01 0z M4.8 8.2l2.3 2.4 4.2-4.8",
  bad: "M4 1.5h8l3 3v7l-3 3H4l-3 -3v-7z M5.4 5.4l5.2 5.2 M10.6 5.4l-5.2 5.2",
};

/**
 * The lines of a sign in a square of 16, for pictures.
 *
 * @param weight - the weight, or `good` and `bad` for a state
 */
export function signPath(weight: Weight | "good" | "bad"): string {
  return shapes[weight];
}

/**
 * The sign of a weight: a shape of its own for each, so that it needs no colour.
 *
 * @param weight - the weight, or `good` and `bad` for a state
 */
export function weightSign(weight: Weight | "good" | "bad"): Content {
  return html`<svg class="sign ${weight}" viewBox="0 0 16 16" aria-hidden="true"><path d="${shapes[weight]}" /></svg>`;
}
