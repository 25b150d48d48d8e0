/**
 * Every state of every screen on one page, with sample data: `npm run gallery`. `?screen=NAME&language=de&theme=dark` shows
 * one of them alone. Not part of the product.
 */
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { scenes, showScene } from './scene.ts';

const SIZES = {
  laptop: { widthPx: 1280, heightPx: 800, shownPx: 480 },
  phone: { widthPx: 390, heightPx: 844, shownPx: 234 },
} as const;
const THEMES = ['light', 'dark'] as const;

const query = new URLSearchParams(location.search);
const chosen = <T extends string>(name: string, values: readonly T[]): T =>
  values.find((value) => value === query.get(name)) ?? values[0]!;
const language: Language = chosen('language', LANGUAGES);
const size = chosen('size', ['laptop', 'phone']);

/** Two hundred pages at once are too many: each is there while it is in sight. */
const inSight = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    const frame = target as HTMLIFrameElement;
    frame.src = isIntersecting ? frame.dataset['address']! : 'about:blank';
  }
});

function showAll(): void {
  const contains = query.get('contains') ?? '';
  const theme = chosen('theme', THEMES);
  const style = document.createElement('style');
  style.textContent = `
    html { background: #777; }
    body { margin: 0; padding: 0 24px 24px; font: 16px system-ui; background: #777; color: #fff; }
    form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 24px; padding: 16px 0; background: #777; }
    main { display: flex; flex-wrap: wrap; gap: 24px; }
    figure { margin: 0; }
    figcaption a { color: #fff; }
    div { overflow: hidden; background: #000; }
    iframe { border: 0; transform-origin: 0 0; }`;
  const form = document.createElement('form');
  const input = document.createElement('input');
  Object.assign(input, { name: 'contains', value: contains, type: 'search' });
  form.append(
    select('language', LANGUAGES, language),
    select('theme', THEMES, theme),
    select('size', ['laptop', 'phone'], size),
    labelled('only those with', input),
  );
  form.addEventListener('change', () => form.requestSubmit());
  const main = document.createElement('main');
  main.append(
    ...Object.keys(scenes)
      .filter((name) => name.includes(contains))
      .map((name) => figure(name, theme)),
  );
  document.body.append(style, form, main);
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(`${text} `, control);
  return label;
}

function select(name: string, values: readonly string[], value: string): HTMLLabelElement {
  const control = document.createElement('select');
  control.name = name;
  control.append(...values.map((each) => new Option(each, each, each === value, each === value)));
  return labelled(name, control);
}

/** One screen in a frame of its own, small; its name leads to it alone. */
function figure(name: string, theme: string): HTMLElement {
  const { widthPx, heightPx, shownPx } = SIZES[size];
  const address = `?${new URLSearchParams({ screen: name, language, theme }).toString()}`;
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.dataset['address'] = address;
  inSight.observe(frame);
  const scale = shownPx / widthPx;
  frame.style.cssText = `width: ${widthPx}px; height: ${heightPx}px; transform: scale(${scale})`;
  const box = document.createElement('div');
  box.style.cssText = `width: ${shownPx}px; height: ${Math.round(heightPx * scale)}px`;
  box.append(frame);
  const link = document.createElement('a');
  Object.assign(link, { href: address, textContent: name });
  const caption = document.createElement('figcaption');
  caption.append(link);
  const whole = document.createElement('figure');
  whole.append(box, caption);
  return whole;
}

const scene = scenes[query.get('screen') ?? ''];
if (scene) {
  const theme = THEMES.find((each) => each === query.get('theme')) ?? null;
  await showScene(scene, { language, theme, pictures: query.get('pictures') });
} else showAll();
