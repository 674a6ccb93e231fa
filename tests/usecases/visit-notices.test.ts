import { expect, test } from "vitest";
import type { VisitEvent } from "../../app/domain/visit-notice.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { writeVisitLetter } from "../../app/text/id/visit-letters.ts";
import { notifyVisit } from "../../app/usecases/notify-visit.server.ts";
import { remindVisits } from "../../app/usecases/remind-visits.server.ts";
import type { VisitRow } from "../../db/queries/visit.server.ts";
import { askAsGuest } from "../../db/queries/visit-guest.server.ts";
import { insertVisitMove } from "../../db/queries/visit-move.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { prepareVisitDesk, SAMPLE_REPORT } from "../support/visit-desk.ts";

type Letter = { to: string; subject: string; text: string };

describeOnEachDatabase("letters about visits", (current) => {
  const prepare = async (overrides: Partial<VisitRow> = {}) => {
    const desk = await prepareVisitDesk(current(), overrides);
    const letters: Letter[] = [];
    const logged: unknown[] = [];
    let time = new Date("2026-11-25T03:00:00.000Z");
    const app = {
      ...{
        reader: desk.app.reader,
        writer: desk.app.writer,
        log: { error: (said: unknown) => logged.push(said) },
        publicUrl: "https://kiat.example",
      },
      now: () => time,
      mail: {
        delivers: true,
        send: async (letter: Letter) => {
          letters.push(letter);
          return true;
        },
      },
    };
    const remind = async (at: string) => {
      time = new Date(at);
      letters.length = 0;
      await remindVisits(app, writeVisitLetter);
      return letters.map(({ subject }) => subject.split(":")[0]);
    };
    const mailOf = async ({ personId }: { personId: string }) =>
      (await app.reader.selectFrom("person").select("mail").where("id", "=", personId).executeTakeFirstOrThrow()).mail;
    const move = (word: string, at: string) =>
      app.writer.transaction().execute((trx) =>
        insertVisitMove(trx, {
          ...{ id: `${word}-${at}`, visit_id: desk.id, move: word, from_state: "draft", to_state: "requested" },
          ...{ side: "visitor", on_record: 0, office_id: desk.visitorOffice, person_id: null, note: "Rahasia" },
          ...{ starts_on: null, ends_on: null, moved_at: at },
        }),
      );
    return { ...desk, app, letters, logged, remind, mailOf, move };
  };

  test("reach whoever may decide for the other office, and nobody else", async () => {
    const { app, letters, id, visitorOffice, hostOffice, hostReviewer, mailOf, move } = await prepare({
      state: "requested",
    });
    await insertTestPerson(app.writer, { roles: [{ role: "office_admin", officeId: hostOffice }] });
    const disabled = await insertTestPerson(app.writer, { roles: [{ role: "reviewer", officeId: hostOffice }] });
    await app.writer.updateTable("person").set({ state: "disabled" }).where("id", "=", disabled.id).execute();
    await move("send", "2026-11-24T03:00:00.000Z");
    await notifyVisit(app, { visitId: id, event: "send", by: visitorOffice }, writeVisitLetter);
    expect(letters).toHaveLength(2);
    expect(letters.map(({ to }) => to)).toContain(await mailOf(hostReviewer));
    expect(letters[0]?.text).toContain(`https://kiat.example/ruang-kerja/kunjungan/${id}`);
    expect(letters[0]?.text).toContain("ditunggu dari tuan rumah sampai 8 Desember 2026");
    expect(letters[0]?.text).not.toMatch(/Rahasia|Manajemen risiko/);
  });

  test("of a date reach who joins, too; of other steps they do not, and nobody is told for a side without an office", async () => {
    const { app, letters, id, visitorOffice, mailOf, hostReviewer, hostAuthor } = await prepare({ state: "scheduled" });
    const officeId = await insertTestOffice(app.writer, "18.72");
    const guest = await insertTestPerson(app.writer, { roles: [{ role: "reviewer", officeId }] });
    const request = { people: 1, note: "Rahasia", by: hostAuthor.personId, at: "2026-11-20T03:00:00.000Z" };
    const ofVisit = { id: newId(), visitId: id, officeId };
    await app.writer.transaction().execute((trx) => askAsGuest(trx, { ...ofVisit, ...request }));
    const tell = async (event: VisitEvent) => {
      letters.length = 0;
      await notifyVisit(app, { visitId: id, event, by: visitorOffice }, writeVisitLetter);
      return letters.map(({ to }) => to).sort();
    };
    const host = await mailOf(hostReviewer);
    const ofGuest = await mailOf({ personId: guest.id });
    expect(await tell("cancel")).toEqual([host]);
    await app.writer.updateTable("visit_guest").set({ state: "joined" }).where("visit_id", "=", id).execute();
    for (const event of ["schedule", "propose", "cancel"] as const) {
      expect(await tell(event)).toEqual([host, ofGuest].sort());
      expect(letters.map(({ text }) => text).join()).not.toContain("Rahasia");
    }
    expect(await tell("publish")).toEqual([host]);
    await app.writer.updateTable("visit").set({ host_office_id: null }).where("id", "=", id).execute();
    expect(await tell("send")).toEqual([]);
  });

  test("remind once where two servers look at the same moment", async () => {
    const { app, letters, move } = await prepare({ state: "requested", moves: 1 });
    await move("send", "2026-11-14T03:00:00.000Z");
    const sent = await Promise.all([remindVisits(app, writeVisitLetter), remindVisits(app, writeVisitLetter)]);
    expect(sent.sort()).toEqual([0, 1]);
    expect(letters).toHaveLength(1);
  });

  test("that fail change nothing and stop no other letter", async () => {
    const { app, id, logged, visitorOffice, hostOffice } = await prepare();
    await insertTestPerson(app.writer, { roles: [{ role: "reviewer", officeId: hostOffice }] });
    let tried = 0;
    const mail = {
      delivers: true,
      send: async () => {
        tried += 1;
        throw new Error("no server");
      },
    };
    await notifyVisit({ ...app, mail }, { visitId: id, event: "hold", by: visitorOffice }, writeVisitLetter);
    expect(tried).toBe(2);
    expect(logged).toEqual([0, 1].map(() => ({ mail: "failed", reason: "no server" })));
  });

  test("remind of an answer three days before it is due, once for each date that was put", async () => {
    const { app, id, remind, move } = await prepare({ state: "requested", moves: 1 });
    await move("send", "2026-11-10T03:00:00.000Z");
    expect(await remind("2026-11-20T03:00:00.000Z")).toEqual([]);
    expect(await remind("2026-11-21T03:00:00.000Z")).toEqual(["Tenggat jawaban kunjungan"]);
    expect(await remind("2026-11-22T03:00:00.000Z")).toEqual([]);
    await move("propose", "2026-11-23T03:00:00.000Z");
    const proposed = { state: "rescheduled", moves: 2, proposed_by: "host" } as const;
    await app.writer.updateTable("visit").set(proposed).where("id", "=", id).execute();
    expect(await remind("2026-12-05T03:00:00.000Z")).toEqual(["Tenggat jawaban kunjungan"]);
    expect(await remind("2026-12-20T03:00:00.000Z")).toEqual([]);
  });

  test("remind the keeper of a report that is overdue, once, and not of one recorded late", async () => {
    const { app, id, letters, remind, move, mailOf, reviewer } = await prepare({ starts_on: "2026-10-01" });
    await move("hold", "2026-11-18T03:00:00.000Z");
    expect(await remind("2026-11-25T03:00:00.000Z")).toEqual([]);
    expect(await remind("2026-12-03T03:00:00.000Z")).toEqual(["Laporan kunjungan ditunggu"]);
    expect(letters.map(({ to }) => to)).toEqual([await mailOf(reviewer)]);
    expect(await remind("2026-12-04T03:00:00.000Z")).toEqual([]);
    expect(await app.reader.selectFrom("visit_notice").select("word").where("visit_id", "=", id).execute()).toEqual([
      { word: "report" },
    ]);
  });

  test("do not remind of the report of a visit that can be read from public sources", async () => {
    const { remind } = await prepare({ starts_on: "2023-03-16", visibility: "published", state: "held" });
    expect(await remind("2027-01-03T03:00:00.000Z")).toEqual([]);
  });

  test("remind of the confirmation, then of what was promised, from its side alone", async () => {
    const { save, publish, remind, letters, mailOf, hostReviewer, reviewer, app, id } = await prepare();
    await save(0);
    await publish(1, { commitments: SAMPLE_REPORT.commitments });
    const at = (
      await app.reader.selectFrom("visit_report").select("public_at").where("visit_id", "=", id).execute()
    )[0];
    const later = (days: number) => new Date(Date.parse(at?.public_at ?? "") + days * 86_400_000).toISOString();
    expect(await remind(later(10))).toEqual([]);
    expect(await remind(later(12))).toEqual(["Tenggat konfirmasi laporan"]);
    expect(letters.map(({ to }) => to)).toEqual([await mailOf(hostReviewer)]);
    expect(await remind(later(13))).toEqual([]);
    expect(await remind("2027-02-18T03:00:00.000Z")).toEqual(["Tindak lanjut kunjungan"]);
    expect(letters.map(({ to }) => to)).toEqual([await mailOf(reviewer)]);
    expect(await remind("2027-02-19T03:00:00.000Z")).toEqual([]);
    expect(await remind("2027-05-18T03:00:00.000Z")).toEqual(["Tindak lanjut kunjungan"]);
  });
});
