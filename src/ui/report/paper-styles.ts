import { css } from 'lit';

/** On paper black on white, small enough for twenty reps on a page, and nothing that can be pressed. */
export const paperStyles = css`
  @media print {
    :host {
      --ink: #000;
      --ink-soft: #222;
      --line: #bbb;
      --line-strong: #666;
      --card: #fff;
      --paper: #fff;
      --hip: #0b5f5a;
      --back: #9a4508;
      --green: #17663a;
      --amber: #b07d00;
      --red: #a3261f;
      --unsure: #444;
      min-height: 0;
      padding: 0;
      font-size: 8.6pt;
      line-height: 1.25;
    }
    nav,
    .name-meaning {
      display: none;
    }
    main {
      display: block;
      max-width: none;
      padding: 0;
      border: 0;
    }
    h1 {
      font-size: 1.25em;
    }
    main > * + * {
      margin-top: 2.2mm;
    }
    .name input {
      min-height: 0;
      padding: 0;
      font-weight: 650;
    }
    .sum {
      font-size: 1em;
    }
    .drawings {
      gap: 1mm 6mm;
    }
    .curves ul {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0.6mm 3mm;
    }
    .two .curves ul {
      gap: 0.6mm 1.5mm;
    }
    .table {
      overflow: visible;
    }
    th,
    td {
      padding: 0.22mm 1.5mm;
    }
    tr,
    li,
    figure,
    .how {
      break-inside: avoid;
    }
    .legend,
    figcaption,
    .how p {
      font-size: 7.4pt;
    }
  }
`;
