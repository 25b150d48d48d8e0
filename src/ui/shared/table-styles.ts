import { css } from 'lit';

/** A table that is read row by row, a line under each. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px 10px 8px 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: 600;
  }
`;
