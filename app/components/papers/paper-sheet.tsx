import type { Paper, PaperBlock, PaperPart } from "../../domain/paper.ts";

/** An official paper as it is printed: the same words in the same order as in its file. */
export function PaperSheet({ paper }: { paper: Paper }) {
  const { letterhead, title, opening, sections, closing, signature } = paper;
  return (
    <article className="paper">
      {letterhead.length > 0 && (
        <header className="paper-head">
          {withKeys(letterhead).map(([key, line]) => (
            <p key={key}>{line}</p>
          ))}
        </header>
      )}
      <h1>{title}</h1>
      <Blocks blocks={opening} />
      {withKeys(sections).map(([key, { heading, blocks, parts }]) => (
        <section key={key}>
          <h2>{heading}</h2>
          <Blocks blocks={blocks} />
          {withKeys(parts).map(([partKey, part]) => (
            <Part key={partKey} part={part} />
          ))}
        </section>
      ))}
      <Blocks blocks={closing} />
      {signature.length > 0 && (
        <div className="paper-sign">
          {withKeys(signature).map(([key, line]) => (
            <p key={key}>{line}</p>
          ))}
        </div>
      )}
    </article>
  );
}

function Part({ part }: { part: PaperPart }) {
  return (
    <section>
      <h3>{part.heading}</h3>
      <Blocks blocks={part.blocks} />
    </section>
  );
}

function Blocks({ blocks }: { blocks: readonly PaperBlock[] }) {
  return withKeys(blocks).map(([key, block]) => <Block key={key} block={block} />);
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case "paragraph":
      return <p>{block.text}</p>;
    case "list": {
      const items = withKeys(block.items).map(([key, item]) => <li key={key}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "facts":
      return (
        <table className="paper-facts">
          <tbody>
            {block.rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "table":
      return (
        <table className="paper-table">
          <thead>
            <tr>
              {block.head.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {withKeys(block.rows).map(([key, row]) => (
              <tr key={key}>
                {withKeys(row).map(([cellKey, text]) => (
                  <td key={cellKey}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** Places as keys: a paper is drawn once and never reordered. */
function withKeys<Item>(items: readonly Item[]): (readonly [string, Item])[] {
  return items.map((item, at) => [String(at), item] as const);
}
