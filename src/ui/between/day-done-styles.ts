import { css } from 'lit';

export const dayDoneStyles = css`
  section {
    display: grid;
    gap: 12px;
  }
  h2 {
    font-size: 20px;
  }
  ul {
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }
  .what {
    flex: 1;
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .name {
    font-weight: 600;
  }
  .detail {
    color: var(--ink-soft);
  }
  .pain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    font-weight: 600;
  }
  .feeling p:empty {
    display: none;
  }
  .grew {
    font-weight: 600;
  }
`;
