import { GLOSSARY } from "../../text/id/glossary.ts";
import { PageHead } from "../layout/page-head.tsx";
import { Section } from "../layout/section.tsx";

export type Term = {
  readonly slug: string;
  readonly term: string;
  readonly english: string;
  readonly meaning: string;
  readonly regulation: string | null;
  /** Tags of the instruments it belongs to; empty where it belongs to none in particular. */
  readonly tags: readonly string[];
};

/** Every term under its own address, by first letter. */
export function GlossaryPage({ terms }: { terms: readonly Term[] }) {
  const letters = [...new Set(terms.map(letterOf))];
  return (
    <div className="wrap">
      <PageHead title={GLOSSARY.title} lead={GLOSSARY.lead}>
        <nav className="pager" aria-label={GLOSSARY.letters}>
          {letters.map((letter) => (
            <a key={letter} href={`#huruf-${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
      </PageHead>
      {letters.map((letter) => (
        <Section key={letter} id={`huruf-${letter}`} title={letter}>
          <dl className="terms">
            {terms
              .filter((term) => letterOf(term) === letter)
              .map((term) => (
                <TermEntry key={term.slug} term={term} />
              ))}
          </dl>
        </Section>
      ))}
    </div>
  );
}

function TermEntry({ term: { slug, term, english, meaning, regulation, tags } }: { term: Term }) {
  const instruments = tags.length === 0 ? null : `${GLOSSARY.instruments} ${tags.join(", ")}`;
  const origin = [regulation, instruments].filter((part) => part !== null).join("; ");
  return (
    <div id={slug}>
      <dt>
        {term} <i lang="en">{english}</i>
      </dt>
      <dd>
        {meaning}
        {origin !== "" && <small>{origin}</small>}
      </dd>
    </div>
  );
}

function letterOf({ term }: Term): string {
  return term.charAt(0).toUpperCase();
}
