/* A deck that is edited at random, always in the same way for the same seed. */

const WORDS = ('answer array block branch cache call chapter class clock code course cycle data disk edge error event field file '
  + 'graph heap index input kernel letter limit list lock loop memory method model name node number object order output page '
  + 'part path pointer process proof queue read record row rule search sentence set sort space stack state step string table '
  + 'task test text thread time tree type unit value word write').split(' ');
const KINDS = ['text', 'insert', 'delete', 'reorder', 'rename'];
const HIDDEN = 'data-visibility="hidden"';
const LENGTH = 60;
const SPREAD = 6;

/** Numbers from 0 to below 1. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class Deck {
  #random;
  #made = 0;
  #written = 0;

  /** Columns of slides, from top to bottom. */
  columns;

  constructor(random) {
    this.#random = random;
    this.columns = [];
    while (this.slides().length < LENGTH) {
      this.columns.push(Array.from({ length: this.#below(4) === 0 ? 3 : 1 }, () => this.#slide()));
    }
  }

  slides() {
    return this.columns.flat();
  }

  /** Columns without hidden slides, which reveal.js takes away. */
  shown() {
    return this.columns.map(column => column.filter(({ attributes }) => attributes !== HIDDEN)).filter(column => column.length > 0);
  }

  at({ h, v }) {
    return this.shown()[h]?.[v || 0];
  }

  /** The title of the deck that was written last, which names it. */
  title() {
    return `Deck, written ${this.#written} times`;
  }

  markdown() {
    this.#written++;
    return `---\ntitle: ${this.title()}\n---\n${this.columns.map(column => column.map(written).join('\n\n----\n\n')).join('\n\n---\n\n')}\n`;
  }

  /** Slides that may follow one in view that is deleted: those before and after it. */
  neighbours(slide) {
    const slides = this.shown().flat();
    const place = slides.indexOf(slide);
    return [slides[place - 1], slides[place + 1]].filter(Boolean);
  }

  /** Changes something, and says what. */
  edit(kind = this.#kind()) {
    const slide = this.#one(this.slides());
    return { kind, slide, ...this[kind](slide) };
  }

  text(slide) {
    const place = this.#below(slide.body.length);
    slide.body = slide.body.with(place, this.#block());
  }

  rename(slide) {
    slide.heading = this.#heading();
  }

  insert(slide) {
    const column = this.columns.find(each => each.includes(slide));
    const isVertical = column.length > 1 && this.#below(2) === 0;
    if (isVertical) column.splice(column.indexOf(slide), 0, this.#slide());
    else this.columns.splice(this.columns.indexOf(column), 0, [this.#slide()]);
  }

  delete(slide) {
    const column = this.columns.find(each => each.includes(slide));
    column.splice(column.indexOf(slide), 1);
    this.columns = this.columns.filter(each => each.length > 0);
  }

  /** A column that goes elsewhere, or a slide within its column. */
  reorder(slide) {
    const column = this.columns.find(each => each.includes(slide));
    const moved = column.length > 1 && this.#below(2) === 0 ? [column, slide] : [this.columns, column];
    const [list, item] = moved;
    const from = list.indexOf(item);
    list.splice(from, 1);
    const places = Array.from({ length: list.length + 1 }, (_, place) => place).filter(place => place !== from);
    list.splice(this.#one(places), 0, item);
  }

  #kind() {
    const length = this.slides().length;
    return this.#one(KINDS.filter(kind =>
      !(kind === 'insert' && length > LENGTH + SPREAD) && !(kind === 'delete' && length < LENGTH - SPREAD)));
  }

  #slide() {
    this.#made++;
    return {
      number: this.#made,
      id: this.#made % 7 === 0 ? `part-${this.#made}` : '',
      heading: this.#made % 10 === 9 ? '' : this.#made % 10 === 4 ? 'Exercise' : this.#heading(),
      body: Array.from({ length: 2 + this.#below(3) }, () => this.#block()),
      attributes: this.#attributes(),
      notes: this.#made % 5 === 0 ? this.#sentence() : '',
    };
  }

  #attributes() {
    if (this.#made % 17 === 0) return HIDDEN;
    if (this.#made % 13 === 0) return 'data-visibility="uncounted"';
    return this.#made % 11 === 0 ? 'data-background="#123"' : '';
  }

  #heading() {
    this.#made++;
    return `${this.#sentence(2)} ${this.#made}`;
  }

  #block() {
    const [one, other] = [this.#one(WORDS), this.#one(WORDS)];
    const blocks = [
      () => this.#sentence(12),
      () => `${this.#sentence(8)} **${one}** and \`${other}\``,
      () => [1, 2, 3].map(() => `- ${this.#sentence(3)} <!-- .element: class="fragment" -->`).join('\n'),
      () => `\`\`\`java\nint ${one} = ${this.#below(100)};\nString ${other} = "${one}";\n\`\`\``,
      () => `The formula $x^{${this.#below(100)}} + \\frac{${one}}{2}$ is short.`,
    ];
    return this.#one(blocks)();
  }

  #sentence(length = 6) {
    return Array.from({ length }, () => this.#one(WORDS)).join(' ');
  }

  #one(list) {
    return list[this.#below(list.length)];
  }

  #below(limit) {
    return Math.floor(this.#random() * limit);
  }
}

function written({ id, attributes, heading, body, notes }) {
  return [
    (id || attributes) && `<!-- .slide: ${id && `id="${id}"`} ${attributes} -->`,
    heading && `## ${heading}`,
    ...body,
    notes && `Note: ${notes}`,
  ].filter(Boolean).join('\n\n');
}
