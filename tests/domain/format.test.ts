import { describe, expect, test } from "vitest";
import type { Hundredths } from "../../app/domain/instrument.ts";
import * as format from "../../app/text/format.ts";

const printed = (value: number, decimals: number) => ({ value: value as Hundredths, decimals });

describe("scores", () => {
  test.each([
    [259, 2, "2,59", "2.59"],
    [130, 1, "1,3", "1.3"],
    [370, 1, "3,7", "3.7"],
    [400, 0, "4", "4"],
    [400, 2, "4,00", "4.00"],
    [98, 2, "0,98", "0.98"],
    [5, 2, "0,05", "0.05"],
    [0, 2, "0,00", "0.00"],
  ])("%i with %i decimals is shown as printed", (value, decimals, screen, file) => {
    expect(format.formatScore(printed(value, decimals))).toBe(screen);
    expect(format.fileNumber(printed(value, decimals))).toBe(file);
  });

  test("a digit of the value is never dropped", () => {
    expect(format.formatScore(printed(259, 1))).toBe("2,59");
  });

  test.each([
    [17_950, "1,80"],
    [17_949, "1,79"],
    [25_950, "2,60"],
    [32_820, "3,28"],
    [-750, "−0,08"],
    [0, "0,00"],
    [-49, "0,00"],
  ])("%i ten-thousandths is %s", (value, text) => {
    expect(format.formatFine(value)).toBe(text);
  });

  test.each([
    [90, "+0,90"],
    [-8, "−0,08"],
    [0, "0,00"],
    [150, "+1,50"],
  ])("a difference of %i is %s", (value, text) => {
    expect(format.formatDifference(value)).toBe(text);
  });
});

describe("counts and measures", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [241_280, "241.280"],
    [9_144_263, "9.144.263"],
  ])("%i is %s", (value, text) => {
    expect(format.formatCount(value)).toBe(text);
  });

  test.each([
    [812, "812"],
    [241_280, "241 ribu"],
    [999_499, "999 ribu"],
    [999_600, "1,0 juta"],
    [5_623_479, "5,6 juta"],
  ])("%i inhabitants are %s", (value, text) => {
    expect(format.formatThousands(value)).toBe(text);
  });

  test.each([
    [2_200_410_000, "2.200 km²"],
    [10_951_000, "11,0 km²"],
    [32_819_000, "32,8 km²"],
    [99_960_000, "100 km²"],
  ])("%i square metres are %s", (value, text) => {
    expect(format.formatArea(value)).toBe(text);
  });

  test.each([
    [4550, "45,5 %"],
    [1300, "13 %"],
    [275, "2,75 %"],
    [130, "1,3 %"],
    [10_000, "100 %"],
  ])("weight %i is %s", (value, text) => {
    expect(format.formatWeight(value)).toBe(text);
  });

  test("lists have a comma before dan from three on", () => {
    expect(format.formatList([])).toBe("");
    expect(format.formatList(["a"])).toBe("a");
    expect(format.formatList(["a", "b"])).toBe("a dan b");
    expect(format.formatList(["a", "b", "c"])).toBe("a, b, dan c");
  });
});

describe("days", () => {
  test("are shown as precisely as they are known", () => {
    expect(format.formatDay("2023-03-16")).toBe("16 Maret 2023");
    expect(format.formatDay("2023-03")).toBe("Maret 2023");
    expect(format.formatDay("2023")).toBe("2023");
    expect(format.formatDay("tidak bertanggal")).toBe("tidak bertanggal");
    expect(format.formatDayWithWeekday("2023-03-16")).toBe("Kamis, 16 Maret 2023");
  });

  test.each(["UTC", "Asia/Jakarta", "America/New_York"])(
    "an instant's day is the office's, with the server in %s",
    (tz) => {
      const before = process.env["TZ"];
      process.env["TZ"] = tz;
      try {
        expect(format.formatInstantDay("2023-03-16T17:30:00Z", "Asia/Jakarta")).toBe("17 Maret 2023");
        expect(format.formatInstant("2023-03-16T17:30:00Z", "Asia/Jayapura")).toBe("17 Maret 2023 02.30 WIT");
        expect(format.formatInstant("2023-03-16T16:59:59Z", "Asia/Jakarta")).toBe("16 Maret 2023 23.59 WIB");
        expect(format.formatDay("2023-03-16")).toBe("16 Maret 2023");
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    },
  );
});
