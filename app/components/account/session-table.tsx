import type { SessionLine } from "../../domain/account-view.ts";
import { formatInstant } from "../../text/format.ts";
import { SESSIONS } from "../../text/id/account.ts";
import { paths } from "../../text/paths.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** One's running sessions, each with the button that ends it. */
export function SessionTable({ sessions }: { sessions: readonly SessionLine[] }) {
  const { columns } = SESSIONS;
  return (
    <DataTable label={SESSIONS.title} caption={SESSIONS.caption} className="cards">
      <TableHead>
        <ColHead>{columns.device}</ColHead>
        <ColHead>{columns.since}</ColHead>
        <ColHead>{columns.seen}</ColHead>
        <ColHead>{columns.act}</ColHead>
      </TableHead>
      <TableBody>
        {sessions.map((session) => (
          <Row key={session.id}>
            <RowHead>
              {session.device}
              <span className="sub">{notesOf(session).join(", ")}</span>
            </RowHead>
            <Cell className="h-s">Masuk {formatInstant(session.createdAt, "Asia/Jakarta")}</Cell>
            <Cell className="h-s">Dipakai {formatInstant(session.seenAt, "Asia/Jakarta")}</Cell>
            <Cell className="h-s">
              {session.isThis ? (
                SESSIONS.own
              ) : (
                <form method="post" action={paths.sessionEnd}>
                  <input type="hidden" name="sesi" value={session.id} />
                  <button className="btn btn-2 btn-sm" type="submit" aria-label={SESSIONS.endOf(session.device)}>
                    {SESSIONS.end}
                  </button>
                </form>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

function notesOf({ isThis, complete, remembered }: SessionLine): string[] {
  return [
    ...(isThis ? [SESSIONS.own] : []),
    ...(complete ? [] : [SESSIONS.waiting]),
    ...(remembered ? [SESSIONS.remembered] : []),
  ];
}
