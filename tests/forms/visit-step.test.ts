import { describe, expect, test } from "vitest";
import { STEP_FIELDS, type StepField } from "../../app/domain/visit-step.ts";
import { parseStep, readStep } from "../../app/forms/visit-step.ts";

const TODAY = "2026-11-25";
const typed = (fields: Partial<Record<StepField, string>>) =>
  readStep({ get: (name) => fields[name as StepField] ?? "" });
const problemsOf = (move: Parameters<typeof parseStep>[0], fields: Partial<Record<StepField, string>>) => {
  const reading = parseStep(move, typed(fields), TODAY);
  return reading.ok
    ? []
    : reading.problems.map(({ field, problem }) => [field, typeof problem === "string" ? problem : problem.word]);
};

describe("a date with hours", () => {
  test("is read as Indonesians write it", () => {
    const fields = {
      tanggal: "Selasa, 8 Desember 2026",
      sampai: "9/12/2026",
      jam: "9.30",
      "jam-selesai": "pukul 14",
      kursi: "3",
      kalender: "1",
    };
    expect(parseStep("schedule", typed(fields), TODAY)).toEqual({
      ok: true,
      value: {
        ...{ note: null, listed: true, seats: 3 },
        when: { from: "2026-12-08", to: "2026-12-09", startsAt: "09:30", endsAt: "14:00" },
      },
    });
  });

  test("today is not past, and one day has no last day", () => {
    const reading = parseStep(
      "propose",
      typed({ tanggal: TODAY, sampai: TODAY, catatan: " Ruang rapat dipakai " }),
      TODAY,
    );
    expect(reading).toMatchObject({
      ok: true,
      value: { note: "Ruang rapat dipakai", when: { from: TODAY, to: null } },
    });
  });

  test.each([
    [{}, [["tanggal", "missing"]]],
    [{ tanggal: "24 November 2026" }, [["tanggal", "past"]]],
    [{ tanggal: "31 Februari 2027" }, [["tanggal", "noSuchDay"]]],
    [{ tanggal: "8 Desember" }, [["tanggal", "yearMissing"]]],
    [{ tanggal: "8 Desember 2026", sampai: "7 Desember 2026" }, [["sampai", "order"]]],
    [{ tanggal: "8 Desember 2026", sampai: "22 Desember 2026" }, [["sampai", "tooLong"]]],
    [{ tanggal: "8 Desember 2026", jam: "25.00" }, [["jam", "hour"]]],
    [{ tanggal: "8 Desember 2026", jam: "10.00", "jam-selesai": "09.00" }, [["jam-selesai", "hours"]]],
    [{ tanggal: "8 Desember 2026", "jam-selesai": "09.00" }, [["jam-selesai", "hours"]]],
    [{ tanggal: "8 Desember 2026", kursi: "banyak" }, [["kursi", "number"]]],
    [{ tanggal: "8 Desember 2026", kursi: "51" }, [["kursi", "number"]]],
    [
      { tanggal: "x", kursi: "x", jam: "x" },
      [
        ["tanggal", "unreadable"],
        ["jam", "hour"],
        ["kursi", "number"],
      ],
    ],
  ])("%j is told what is wrong", (fields, expected) => {
    expect(problemsOf("schedule", fields)).toEqual(expected);
  });
});

describe("a note", () => {
  test.each(["decline", "cancel"] as const)("must say why for %s", (move) => {
    expect(problemsOf(move, {})).toEqual([["catatan", "missing"]]);
    expect(problemsOf(move, { catatan: "Jadwal penuh sampai Januari" })).toEqual([]);
  });

  test("may be left out elsewhere, and holds no private number", () => {
    expect(problemsOf("accept", {})).toEqual([]);
    expect(problemsOf("accept", { catatan: "Hubungi 0812 3456 7890" })).toEqual([["catatan", "mobile"]]);
    expect(problemsOf("hold", { catatan: "x".repeat(1001) })).toEqual([["catatan", "long"]]);
  });
});

test("every field of the form is read", () => {
  expect(Object.keys(typed({}))).toEqual([...STEP_FIELDS]);
});
