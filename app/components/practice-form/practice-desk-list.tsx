import { DESK_GROUPS, type DeskGroup, type DeskRow, type PracticeDesk } from "../../domain/practice-desk-view.ts";
import { PRACTICE_DESK, sayDeskRow } from "../../text/id/practice-desk.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

/** An office's practices by what is to be done with them. */
export function PracticeDeskList({ desk }: { desk: PracticeDesk }) {
  const { groups, claimable } = desk;
  const filled = DESK_GROUPS.filter((group) => groups[group].length > 0);
  return (
    <>
      <p className="after-head">
        <a className="btn" href={paths.practiceNew}>
          {PRACTICE_DESK.write}
        </a>
      </p>
      {filled.length === 0 && <EmptyState>{PRACTICE_DESK.none}</EmptyState>}
      {filled.map((group) => (
        <Section key={group} id={group} title={PRACTICE_DESK.groups[group]} note={PRACTICE_DESK.notes[group]}>
          <ul className="lines">
            {groups[group].map((row) => (
              <li key={row.id}>
                <a className="strong" href={mainPath(group, row, desk)}>
                  {row.title || PRACTICE_DESK.untitled}
                </a>
                <span className="small muted">{sayDeskRow(group, row, desk.zone)}</span>
                <Acts group={group} row={row} mayPublish={desk.mayPublish} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {claimable.length > 0 && (
        <Section id="ambil-alih" title={PRACTICE_DESK.claimable} note={PRACTICE_DESK.claimableNote}>
          <ul className="lines">
            {claimable.map(({ id, slug, title }) => (
              <li key={id}>
                <a className="strong" href={paths.practice(slug)}>
                  {title}
                </a>
                <a href={paths.practiceClaim(id)}>{PRACTICE_DESK.acts.claim}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function mainPath(group: DeskGroup, { id }: DeskRow, { mayPublish }: PracticeDesk): string {
  if (group === "review" && mayPublish) return paths.practiceReview(id);
  return group === "confirm" ? paths.practiceConfirm(id) : paths.ownPractice(id);
}

type ActsProps = { group: DeskGroup; row: DeskRow; mayPublish: boolean };

function Acts({ group, row: { id, slug }, mayPublish }: ActsProps) {
  if (group !== "published" || slug === null) return null;
  return (
    <span className="row">
      <a href={paths.practice(slug)}>{PRACTICE_DESK.acts.page}</a>
      {mayPublish && <a href={paths.practiceAskCheck(id)}>{PRACTICE_DESK.acts.askCheck}</a>}
      {mayPublish && <a href={paths.practiceWithdraw(id)}>{PRACTICE_DESK.acts.withdraw}</a>}
    </span>
  );
}
