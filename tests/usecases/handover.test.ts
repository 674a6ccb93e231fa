import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { acceptHandover, offerHandover, withdrawHandover } from "../../app/usecases/hand-over.server.ts";
import { showHandover, showHandovers } from "../../app/usecases/show-handovers.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";

const now = () => new Date("2026-11-25T03:00:00Z");
const SAVED = "2026-11-24T03:00:00.000Z";

describeOnEachDatabase("handing over", (current) => {
  const app = () => ({ writer: current().writer, reader: current().reader, now });
  const prepare = async () => {
    const { writer } = current();
    await insertCountry(writer);
    const officeId = await insertTestOffice(writer, "18.12", now);
    const otherOffice = await insertTestOffice(writer, "18.11", now);
    const admin = await insertTestPerson(writer, { name: "Ana", roles: [{ role: "office_admin", officeId }] });
    const leaver = await insertTestPerson(writer, { name: "Budi", roles: [{ role: "author", officeId }] });
    const follower = await insertTestPerson(writer, { name: "Citra", roles: [{ role: "author", officeId }] });
    return { officeId, otherOffice, admin, leaver, follower };
  };
  const draft = async (personId: string, officeId: string, subjectId: string, text: string) => {
    const body = JSON.stringify({ nama: text, _versi: "1" });
    const row = { id: newId(), person_id: personId, office_id: officeId, subject_kind: "office" };
    await current()
      .writer.insertInto("draft")
      .values({ ...row, subject_id: subjectId, base_version: 1, body, saved_at: SAVED })
      .execute();
  };
  const invite = async (by: string, officeId: string) => {
    const id = newId();
    const open = { accepted_at: null, withdrawn_at: null, province_id: null };
    await current()
      .writer.insertInto("invitation")
      .values({
        ...{ id, token_hash: id, mail: "dewi@uji.example", role: "author", office_id: officeId, invited_by: by },
        ...{ created_at: SAVED, expires_at: "2026-11-30T03:00:00.000Z", ...open },
      })
      .execute();
  };
  const holders = async () =>
    (
      await current().reader.selectFrom("draft").select(["person_id", "subject_id"]).orderBy("subject_id").execute()
    ).map(({ person_id, subject_id }) => [subject_id, person_id]);

  test("everything of the office passes at once, and only that", async () => {
    const { officeId, otherOffice, admin, leaver, follower } = await prepare();
    await draft(leaver.id, officeId, officeId, "Dinas");
    await draft(leaver.id, otherOffice, "lain", "Milik dinas lain");
    await invite(leaver.id, officeId);
    const offered = { officeId, fromPersonId: leaver.id, toPersonId: follower.id, note: "Selesaikan" };
    const id = await offerHandover(app(), { personId: admin.id }, offered);
    const before = await showHandover(app(), id);
    expect(before).toMatchObject({ state: "open", fromName: "Budi", toName: "Citra", officeId, standing: [] });
    expect(before?.items.map(({ kind, subject, stays }) => [kind, subject, stays])).toEqual([
      ["draft", "office", false],
      ["invitation", "dewi@uji.example", false],
    ]);
    expect(await acceptHandover(app(), { personId: follower.id }, id)).toBe("done");
    expect(await acceptHandover(app(), { personId: follower.id }, id)).toBe("closed");
    expect(await withdrawHandover(app(), { personId: admin.id }, id)).toBe("closed");
    const held = await holders();
    expect(held).toContainEqual([officeId, follower.id]);
    expect(held).toContainEqual(["lain", leaver.id]);
    const invitation = await current().reader.selectFrom("invitation").select("invited_by").executeTakeFirst();
    expect(invitation?.invited_by).toBe(follower.id);
    const entries = await current()
      .reader.selectFrom("audit_entry")
      .select(["action", "person_id", "office_id", "detail"])
      .where("subject_kind", "=", "handover")
      .orderBy("id")
      .execute();
    expect(entries.map(({ action, person_id }) => [action, person_id])).toEqual([
      ["handover.offered", admin.id],
      ["handover.accepted", follower.id],
    ]);
    expect(JSON.parse(entries[1]?.detail ?? "")).toEqual({ drafts: 1, invitations: 1 });
  });

  test("where both have a draft of one record, both texts stay readable", async () => {
    const { officeId, admin, leaver, follower } = await prepare();
    await draft(leaver.id, officeId, officeId, "Teks Budi");
    await draft(follower.id, officeId, officeId, "Teks Citra");
    const offered = { officeId, fromPersonId: leaver.id, toPersonId: follower.id, note: null };
    const id = await offerHandover(app(), { personId: admin.id }, offered);
    expect((await showHandover(app(), id))?.items.map(({ stays }) => stays)).toEqual([true]);
    expect(await acceptHandover(app(), { personId: follower.id }, id)).toBe("done");
    expect((await showHandover(app(), id))?.standing).toEqual([
      {
        subject: "office",
        subjectId: officeId,
        title: null,
        savedAt: SAVED,
        fields: [{ name: "nama", value: "Teks Budi" }],
      },
    ]);
    expect(await holders()).toHaveLength(2);
  });

  test("an offer taken back passes nothing; who left can still be chosen", async () => {
    const { officeId, admin, leaver, follower } = await prepare();
    await draft(leaver.id, officeId, officeId, "Dinas");
    await current()
      .writer.updateTable("role_grant")
      .set({ ended_at: SAVED })
      .where("person_id", "=", leaver.id)
      .execute();
    const view = await showHandovers(app(), { officeId, from: leaver.id });
    expect(view.people.map(({ name, isMember }) => [name, isMember])).toEqual([
      ["Ana", true],
      ["Budi", false],
      ["Citra", true],
    ]);
    expect(view.items).toHaveLength(1);
    const offered = { officeId, fromPersonId: leaver.id, toPersonId: follower.id, note: null };
    const id = await offerHandover(app(), { personId: admin.id }, offered);
    expect(await withdrawHandover(app(), { personId: follower.id }, id)).toBe("done");
    expect(await acceptHandover(app(), { personId: follower.id }, id)).toBe("closed");
    expect(await holders()).toEqual([[officeId, leaver.id]]);
  });
});
