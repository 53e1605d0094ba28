import { institutionKindPoint, institutions } from "@fuyou/hierarchy";
import type { Composition, County, Text } from "@fuyou/kernel";
import type { FlowMeasure, HolderFlow } from "./holder-flow.js";
import { shortName } from "./short-name.js";

/** One end of the flows: an institution, or several of one kind gathered. */
export interface FlowNode {
  /** What it is called. */
  name: Text;
  /** How many institutions it stands for. */
  bodies: number;
}

/** A stream from one end to another. */
export interface FlowLink {
  /** Where it comes from: place in the list of sources. */
  from: number;
  /** Where it goes: place in the list of targets. */
  to: number;
  /** How much. */
  value: number;
}

/** The flows of one measure as they are drawn. */
export interface FlowNet {
  /** Who gives, from top to bottom. */
  sources: readonly FlowNode[];
  /** Who takes, from top to bottom. */
  targets: readonly FlowNode[];
  /** What flows. */
  links: readonly FlowLink[];
  /** How many flows were gathered by the kinds of their institutions; 0 where each is drawn. */
  gathered: number;
}

/** So many flows are drawn one by one; of more, the largest are, and the rest is gathered. */
export const drawnApart = 20;

/**
 * The flows of one measure, the largest by themselves and the rest by kind of institution (归并小额流向), so
 * that a picture stays legible however many townships there are.
 *
 * @param flows - the flows, in the order in which they are read
 * @param measure - what is counted
 * @param county - the county afterwards, for names and kinds
 * @param composition - the kinds of institution
 */
export function flowNet(
  flows: readonly HolderFlow[],
  measure: FlowMeasure,
  county: County,
  composition: Composition,
): FlowNet {
  const own = flows.filter((flow) => flow[measure] > 0);
  const ranked = [...own].sort((a, b) => b[measure] - a[measure]);
  const apart = new Set(own.length > drawnApart + 4 ? ranked.slice(0, drawnApart) : ranked);
  const rest = own.filter((flow) => !apart.has(flow));
  const [sources, targets] = [new Ends(county, composition), new Ends(county, composition)];
  const links = new Map<string, FlowLink>();
  for (const flow of [...own.filter((each) => apart.has(each)), ...rest]) {
    const alone = apart.has(flow);
    const from = sources.place(flow.from, alone);
    const to = targets.place(flow.to, alone);
    const link = links.get(`${from} ${to}`) ?? { from, to, value: 0 };
    links.set(`${from} ${to}`, { ...link, value: link.value + flow[measure] });
  }
  return {
    sources: sources.nodes(),
    targets: targets.nodes(),
    links: [...links.values()],
    gathered: rest.length,
  };
}

/** The ends on one side. */
class Ends {
  readonly #bodies = new Map<string, Set<string>>();

  constructor(
    readonly county: County,
    readonly composition: Composition,
  ) {}

  /** The place of an institution, or of its kind. */
  place(institution: string, alone: boolean): number {
    const kind = this.county.get(institutions, institution)?.kind ?? "";
    const key = alone || this.#bodies.has(institution) ? institution : `kind ${kind}`;
    const bodies = this.#bodies.get(key) ?? new Set();
    this.#bodies.set(key, bodies.add(institution));
    return [...this.#bodies.keys()].indexOf(key);
  }

  nodes(): FlowNode[] {
    return [...this.#bodies].map(([key, bodies]) => ({
      name: key.startsWith("kind ") ? this.#kindName(key.slice(5), bodies.size) : this.#name(key),
      bodies: bodies.size,
    }));
  }

  #name(id: string): Text {
    const name = this.county.get(institutions, id)?.name ?? id;
    const short = shortName(name, this.county.name.zh, "");
    return { zh: short, en: short };
  }

  #kindName(kind: string, count: number): Text {
    const title = this.composition.get(institutionKindPoint, kind)?.title ?? { zh: kind, en: kind };
    return { zh: `其余 ${count} 个${title.zh}`, en: `${count} more: ${title.en}` };
  }
}
