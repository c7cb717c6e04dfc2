// The goal's chart: draws the model it is given with Apache ECharts, in the colours of the page.
// Texts arrive as data and are drawn as text; nothing is ever read as HTML.
const DAY = 86_400_000;
// Pixels that fit between the margins of A4 and of Letter.
const PAPER = { width: 640, height: 300 };

class KoersChart extends HTMLElement {
  #model;
  #chart;
  #days = 0;
  #narrow = false;
  #resize = new ResizeObserver(() => this.#fit());
  #dark = matchMedia('(prefers-color-scheme: dark)');
  #still = matchMedia('(prefers-reduced-motion: reduce)');
  #paper = matchMedia('print');
  #redraw = () => this.#draw();
  #reprint = () => this.#print();

  connectedCallback() {
    for (const name of ['days', 'model']) {
      if (Object.hasOwn(this, name)) {
        const given = this[name];
        delete this[name];
        this[name] = given;
      }
    }
    this.#resize.observe(this);
    this.#dark.addEventListener('change', this.#redraw);
    this.#paper.addEventListener('change', this.#reprint);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resize.disconnect();
    this.#dark.removeEventListener('change', this.#redraw);
    this.#paper.removeEventListener('change', this.#reprint);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  set model(model) {
    this.#model = model;
    this.#draw();
  }

  get model() {
    return this.#model;
  }

  // How many days up to the newest figure show; 0 for the whole period.
  set days(days) {
    this.#days = days;
    this.#draw();
  }

  get days() {
    return this.#days;
  }

  // A picture to put in a report: title, sentence and data date stand on it.
  savePicture(title, sentence, dataDate, file) {
    const [width, height] = [1200, 675];
    const off = document.createElement('div');
    off.style.cssText = `position: fixed; left: -9999px; width: ${width}px; height: ${height}px`;
    document.body.append(off);
    const colour = colours(this);
    const chart = window.echarts.init(off, null, { renderer: 'canvas', width, height });
    const lines = wrapped(sentence, colour.font, width - 64);
    const drawn = options(view(this.#model, this.#days), colour, true, false);
    const text = (words, size, weight, y, fill) => ({
      type: 'text', left: 32, top: y, silent: true,
      style: { text: words, font: `${weight} ${size}px ${colour.font}`, fill, lineHeight: 24 },
    });
    chart.setOption({
      ...drawn,
      dataZoom: [],
      backgroundColor: colour.surface,
      grid: { ...drawn.grid, left: 32, right: 96, top: 116 + lines.length * 24, bottom: 56 },
      graphic: [
        text(title, 26, 650, 28, colour.text),
        text(lines.join('\n'), 17, 400, 70, colour.text),
        text(dataDate, 14, 400, height - 36, colour.muted),
      ],
    });
    const link = document.createElement('a');
    link.href = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: colour.surface });
    link.download = file;
    link.click();
    chart.dispose();
    off.remove();
  }

  #fit() {
    if (this.#paper.matches) {
      return;
    }
    this.#chart?.resize();
    if (this.#narrow !== isNarrow(this)) {
      this.#draw();
    }
  }

  // A printer draws at once: the chart takes the width of the paper before it does, in the colours of the paper.
  #print() {
    if (!this.#chart) {
      return;
    }
    this.#chart.resize(this.#paper.matches ? { width: PAPER.width, height: PAPER.height } : undefined);
    this.#draw();
    this.#chart.getZr().flush();
  }

  #draw() {
    if (!this.#model || !this.isConnected) {
      return;
    }
    if (!window.echarts) {
      setTimeout(this.#redraw, 50);
      return;
    }
    this.#chart ??= window.echarts.init(this, null, { renderer: 'svg', useDirtyRect: false });
    this.#narrow = isNarrow(this);
    this.#chart.setOption(options(view(this.#model, this.#days), colours(this), this.#still.matches || this.#paper.matches, this.#narrow), true);
  }
}

function isNarrow(element) {
  return element.clientWidth < 520;
}

function colours(element) {
  const style = getComputedStyle(element);
  const of = (name) => style.getPropertyValue(name).trim();
  return {
    accent: of('--accent'), muted: of('--muted'), line: of('--line'), text: of('--text'),
    ok: of('--ok'), surface: of('--surface'), font: style.fontFamily, size: parseFloat(style.fontSize) || 12,
  };
}

// Breaks a sentence into lines that fit.
function wrapped(sentence, font, width) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `17px ${font}`;
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if (pen.measureText(longer).width <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

// The model with its days as moments, cut to the days that show.
function view(model, days) {
  const moments = (points) => (points ?? []).map(([day, ...values]) => [Date.parse(day), ...values]);
  const all = {
    ...model, actual: moments(model.actual), planned: moments(model.planned), forecast: moments(model.forecast),
    buffer: moments(model.buffer), notes: moments(model.notes).map(([day, note], index) => [day, note, index + 1]),
    earlier: (model.earlier ?? []).map(moments), corners: moments(model.planned),
  };
  const newest = all.actual.at(-1)?.[0];
  if (!days || newest === undefined) {
    const deadline = Date.parse(model.deadline);
    const lines = [all.actual, ...all.earlier].flat().map((point) => point[0]);
    return { ...all, from: Math.min(Date.parse(model.start), ...lines), to: Math.max(deadline, ...lines), cut: false };
  }
  const [from, to] = [newest - days * DAY, newest];
  const cut = (points) => clipped(points, from, to);
  return {
    ...all, from, to, cut: true, actual: cut(all.actual), planned: cut(all.planned), forecast: [], buffer: [],
    earlier: all.earlier.map(cut), notes: all.notes.filter(([day]) => day >= from && day <= to),
  };
}

// The part of a line between two moments, with its ends put in.
function clipped(points, from, to) {
  const inside = points.filter(([day]) => day > from && day < to);
  const ends = [from, to].map((day) => [day, interpolate(points, day)]).filter(([, value]) => value !== null);
  return [...ends.filter(([day]) => day === from), ...inside, ...ends.filter(([day]) => day === to)];
}

function options(model, colour, still, narrow) {
  const language = model.language === 'en' ? 'en-GB' : model.language;
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: 'min2' });
  const number = { format: (value) => plain.format(value) + (model.sign ?? '') };
  const longDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const { actual, planned, forecast, from: start, to: end } = model;
  const deadline = Date.parse(model.deadline);
  const text = { color: colour.muted, fontFamily: colour.font, fontSize: colour.size, textBorderColor: colour.surface, textBorderWidth: 3 };
  return {
    useUTC: true,
    animation: !still,
    animationDuration: 350,
    textStyle: { fontFamily: colour.font },
    grid: { left: 4, right: narrow ? 12 : 28 + 3 * colour.size, top: 14 + colour.size, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'time', min: start, max: end,
      axisLine: { lineStyle: { color: colour.line } }, axisTick: { show: false }, splitLine: { show: false },
      axisLabel: { ...text, hideOverlap: true, formatter: dayLabels(language, end - start) },
    },
    yAxis: {
      type: 'value', scale: true, splitNumber: narrow ? 3 : 4,
      axisLabel: { ...text, formatter: (value) => number.format(value) },
      splitLine: { lineStyle: { color: colour.line } },
    },
    dataZoom: [{ type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: !narrow, moveOnMouseWheel: false,
      preventDefaultMouseMove: false, filterMode: 'none', minValueSpan: 7 * DAY }],
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true,
      backgroundColor: colour.surface, borderColor: colour.line, borderWidth: 1,
      textStyle: { color: colour.text, fontFamily: colour.font, fontSize: colour.size + 1 },
      axisPointer: { lineStyle: { color: colour.muted, type: 'dotted' } },
      formatter: (points) => tooltip(points, model, number, longDay),
    },
    series: [
      ...model.earlier.map((line) => earlierLine(line, colour)),
      ...forecastBand(model, forecast, colour),
      plannedLine(model, planned, colour, number, text),
      actualLine(model, actual, colour, number, text),
      bufferLine(model, colour, text),
      limits(model, deadline, colour, number, text, narrow, [start, end]),
      notes(model, colour, text),
    ],
  };
}

function actualLine(model, actual, colour, number, text) {
  const last = actual.length - 1;
  return {
    name: model.words.actual, type: 'line', z: 4,
    data: actual.map((value, index) => index === last
      ? { value, symbol: 'circle', symbolSize: 8, label: {
          show: true, position: 'top', distance: 8, formatter: number.format(value[1]),
          ...text, color: colour.text, fontSize: colour.size + 1, fontWeight: 600 } }
      : value),
    showSymbol: true, symbol: actual.length > 60 ? 'none' : 'circle', symbolSize: 5,
    lineStyle: { width: 2.5, color: colour.accent }, itemStyle: { color: colour.accent },
    emphasis: { disabled: true },
  };
}

// The dashed middle of the forecast over the band that holds 80%, with a mark where the target is reached.
function forecastBand(model, forecast, colour) {
  if (forecast.length === 0) {
    return [];
  }
  const plain = { type: 'line', silent: true, symbol: 'none', emphasis: { disabled: true } };
  const hidden = { ...plain, stack: 'band', stackStrategy: 'all', lineStyle: { opacity: 0 }, tooltip: { show: false } };
  const reached = model.completion && forecast.find((point) => point[0] >= Date.parse(model.completion));
  return [
    { ...hidden, z: 1, data: forecast.map(([day, , low]) => [day, low]) },
    { ...hidden, z: 1, data: forecast.map(([day, , low, high]) => [day, high - low]), areaStyle: { color: colour.accent, opacity: 0.14 } },
    {
      ...plain, name: model.words.forecast, z: 3, data: forecast.map(([day, median]) => [day, median]),
      lineStyle: { width: 2, type: [2, 4], color: colour.accent }, itemStyle: { color: colour.accent },
      markPoint: reached && model.target !== null ? {
        silent: true, animation: false, symbol: 'circle', symbolSize: 9,
        itemStyle: { color: colour.surface, borderColor: colour.accent, borderWidth: 2 }, label: { show: false },
        data: [{ coord: [Date.parse(model.completion), model.target] }],
      } : undefined,
    },
  ];
}

// A plan that was left: faint, and told in words under the chart.
function earlierLine(line, colour) {
  return {
    type: 'line', z: 1, silent: true, symbol: 'none', data: line, tooltip: { show: false },
    lineStyle: { width: 1.5, type: [2, 5], color: colour.muted, opacity: 0.6 }, emphasis: { disabled: true },
  };
}

// Numbered marks at their day, on the line where there is one; the list under the chart has the same numbers.
function notes(model, colour, text) {
  const at = (day) => interpolate(model.actual, day) ?? interpolate(model.forecast, day) ?? interpolate(model.planned, day)
    ?? model.actual.at(-1)?.[1] ?? model.target;
  const seen = new Map();
  const data = model.notes.map(([day, , value]) => {
    const above = seen.get(day) ?? 0;
    seen.set(day, above + 1);
    return { coord: [day, at(day)], symbolOffset: [0, -24 - above * 22], value };
  }).filter(({ coord }) => coord[1] !== null && coord[0] >= model.from && coord[0] <= model.to);
  return {
    type: 'line', z: 6, silent: true, symbol: 'none', data: [], tooltip: { show: false },
    markPoint: {
      silent: true, animation: false, symbol: 'circle', symbolSize: 19, data,
      itemStyle: { color: colour.surface, borderColor: colour.text, borderWidth: 1.2 },
      label: { ...text, color: colour.text, fontWeight: 650, fontSize: colour.size - 1, formatter: ({ value }) => String(value) },
    },
  };
}

// The days ahead or behind: level from the newest figure to where the plan has the same value.
function bufferLine(model, colour, text) {
  const [from, to] = model.buffer;
  return {
    type: 'line', z: 3, silent: true, tooltip: { show: false }, emphasis: { disabled: true },
    data: model.buffer.length < 2 ? [] : [
      { value: from, symbol: 'none' },
      { value: [(from[0] + to[0]) / 2, from[1]], symbol: 'circle', symbolSize: 0.1, label: {
        show: Math.abs(to[0] - from[0]) > (model.to - model.from) / 10, position: 'bottom', distance: 4, formatter: model.words.buffer, ...text, fontSize: colour.size - 1,
        backgroundColor: colour.surface, padding: [1, 3] } },
      { value: to, symbol: 'rect', symbolSize: [1.5, 9] },
    ],
    showSymbol: true, lineStyle: { width: 1.5, color: colour.text, opacity: 0.75 }, itemStyle: { color: colour.text },
    labelLayout: { hideOverlap: true },
  };
}

function plannedLine(model, planned, colour, number, text) {
  const named = planned.length < 2 ? planned : withMiddle(planned, model.corners.slice(1, -1).map((corner) => corner[0]));
  const below = planned.length < 2 || planned[planned.length - 1][1] >= planned[planned.length - 2][1];
  return {
    name: model.words.planned, type: 'line', z: 3, silent: true,
    data: named.map(([day, value, kind]) => ({
      value: [day, value],
      symbol: kind === 'corner' ? 'diamond' : kind === 'name' ? 'circle' : 'none', symbolSize: kind === 'corner' ? 9 : 0.1,
      label: {
        show: kind === 'name' || kind === 'corner', position: kind === 'corner' ? 'bottom' : 'right',
        offset: kind === 'corner' ? [0, 0] : [4, below ? 10 : -10],
        formatter: kind === 'corner' ? number.format(value) : model.words.planned, ...text,
        backgroundColor: colour.surface, padding: [1, 3],
      },
    })),
    lineStyle: { width: 1.5, type: [7, 5], color: colour.muted }, itemStyle: { color: colour.muted },
    emphasis: { disabled: true }, labelLayout: { hideOverlap: true },
  };
}

// A point half-way the longest stretch to hang the word "planned" on; inner corners are milestones.
function withMiddle(planned, milestones) {
  const corners = planned.map(([day, value]) => [day, value, milestones.includes(day) ? 'corner' : 'end']);
  let longest = 1;
  for (let i = 2; i < corners.length; i++) {
    if (corners[i][0] - corners[i - 1][0] > corners[longest][0] - corners[longest - 1][0]) {
      longest = i;
    }
  }
  const [from, to] = [corners[longest - 1], corners[longest]];
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, 'name'];
  return corners.toSpliced(longest, 0, middle);
}

// Target and deadline are lines of a series without points of its own, so that they also show before the first figure.
function limits(model, deadline, colour, number, text, narrow, span) {
  const lines = [{
    xAxis: deadline, lineStyle: { color: colour.muted, type: 'solid', width: 1 },
    label: { formatter: model.words.deadline, position: 'end', align: 'right', distance: 6, ...text },
  }];
  if (model.target !== null) {
    lines.push({
      yAxis: model.target, lineStyle: { color: colour.ok, type: 'solid', width: 1.5 },
      label: { formatter: number.format(model.target), position: narrow ? 'insideStartTop' : 'end', distance: narrow ? [0, 6] : 6, ...text, color: colour.ok, fontWeight: 600 },
    });
  }
  return {
    type: 'line', z: 2, silent: true, symbol: 'none', lineStyle: { opacity: 0 },
    data: model.target === null || model.cut ? [] : span.map((day) => [day, model.target]),
    tooltip: { show: false },
    markLine: { silent: true, symbol: 'none', animation: false, data: lines },
  };
}

function tooltip(points, model, number, longDay) {
  const { planned, forecast } = model;
  const hit = points.find((point) => point.seriesName === model.words.actual);
  const day = (hit ?? points[0]).value[0];
  const due = interpolate(planned, day);
  const rows = [longDay.format(day)];
  const milestone = model.corners.slice(1, -1).some((corner) => corner[0] === day);
  if (hit) {
    rows.push(`${model.words.actual}: ${number.format(hit.value[1])}`);
  }
  if (due !== null) {
    rows.push(`${milestone ? model.words.milestone : model.words.planned}: ${number.format(due)}`);
  }
  const ahead = hit ? undefined : forecast.find((point) => point[0] === day);
  if (ahead) {
    const [median, low, high] = ahead.slice(1).map((value) => number.format(value));
    rows.push(`${model.words.forecast}: ${median} (${low} – ${high})`);
  }
  model.notes.forEach(([on, note, index]) => {
    if (on === day) {
      rows.push(`${index}  ${note.length > 60 ? `${note.slice(0, 59)}…` : note}`);
    }
  });
  return rows.join('\n');
}

function interpolate(corners, day) {
  for (let i = 1; i < corners.length; i++) {
    const [from, to] = [corners[i - 1], corners[i]];
    if (day >= from[0] && day <= to[0]) {
      return to[0] === from[0] ? to[1] : from[1] + (to[1] - from[1]) * (day - from[0]) / (to[0] - from[0]);
    }
  }
  return null;
}

// Names of months where the period is long, days where it is short; the year at its first month.
function dayLabels(language, span) {
  const part = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const month = part({ month: 'short' });
  const day = part({ day: 'numeric', month: 'short' });
  return (value) => {
    const date = new Date(value);
    if (date.getUTCDate() !== 1 || span < 45 * DAY) {
      return day.format(date);
    }
    return date.getUTCMonth() === 0 ? `${month.format(date)} ${date.getUTCFullYear()}` : month.format(date);
  };
}

// A line of the last figures beside a goal's card: the shape only, said in words elsewhere.
class KoersSpark extends HTMLElement {
  #values;

  connectedCallback() {
    if (Object.hasOwn(this, 'values')) {
      const given = this.values;
      delete this.values;
      this.values = given;
    }
  }

  set values(values) {
    this.#values = values;
    this.replaceChildren(...spark(values));
  }

  get values() {
    return this.#values;
  }
}

function spark(values) {
  if (!values || values.length < 2) {
    return [];
  }
  const [width, height, edge] = [120, 40, 3];
  const low = Math.min(...values.map((point) => point[1]));
  const high = Math.max(...values.map((point) => point[1]));
  const [first, last] = [values[0][0], values[values.length - 1][0]];
  const x = (day) => edge + (day - first) / Math.max(1, last - first) * (width - 2 * edge);
  const y = (value) => high === low ? height / 2 : height - edge - (value - low) / (high - low) * (height - 2 * edge);
  const draw = (tag, attributes) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
    return node;
  };
  const svg = draw('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' });
  const points = values.map(([day, value]) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  svg.append(
    draw('polyline', { points, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }),
    draw('circle', { cx: x(last).toFixed(1), cy: y(values[values.length - 1][1]).toFixed(1), r: 3, fill: 'currentColor' }));
  return [svg];
}

// Two lines on one scale: what stands (thin, grey) and what a file brings (strong).
class KoersCompare extends HTMLElement {
  #lines;

  connectedCallback() {
    if (Object.hasOwn(this, 'lines')) {
      const given = this.lines;
      delete this.lines;
      this.lines = given;
    }
  }

  set lines(lines) {
    this.#lines = lines;
    this.replaceChildren(...compare(lines ?? []));
  }

  get lines() {
    return this.#lines;
  }
}

function compare([now = [], coming = []]) {
  const all = [...now, ...coming];
  if (all.length === 0) {
    return [];
  }
  const [width, height, edge] = [320, 80, 5];
  const [days, values] = [all.map((point) => point[0]), all.map((point) => point[1])];
  const [first, last, low, high] = [Math.min(...days), Math.max(...days), Math.min(...values), Math.max(...values)];
  const x = (day) => last === first ? width / 2 : edge + (day - first) / (last - first) * (width - 2 * edge);
  const y = (value) => high === low ? height / 2 : height - edge - (value - low) / (high - low) * (height - 2 * edge);
  const draw = (tag, attributes) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
    return node;
  };
  const svg = draw('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  const line = (points, name) => points.length === 1
    ? draw('circle', { class: name, cx: x(points[0][0]).toFixed(1), cy: y(points[0][1]).toFixed(1), r: 3.5 })
    : draw('polyline', { class: name, points: points.map(([day, value]) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`).join(' ') });
  [[now, 'now'], [coming, 'coming']].filter(([points]) => points.length > 0)
    .forEach(([points, name]) => svg.append(line(points, name)));
  return [svg];
}

if (!customElements.get('koers-chart')) {
  customElements.define('koers-compare', KoersCompare);
  customElements.define('koers-chart', KoersChart);
  customElements.define('koers-spark', KoersSpark);
}
