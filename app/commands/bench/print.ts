import { judge, type PageReport, type Report, type Verdict } from "./report.ts";

/** The report for the person at the console. */
export function printReport(report: Report): string {
  const { machine, database } = report;
  return [
    `Node ${machine.node}, ${machine.system}, ${machine.cores} inti`,
    `Basis data: ${database.regions} daerah, ${number(database.claims)} nilai, ${number(database.bytes / 1e6)} MB (${database.source})`,
    "",
    table([HEAD, ...report.pages.map(rowOf)]),
    "",
    table([["Bita lewat jaringan (brotli)", "HTML", "+ CSS", "+ huruf"], ...report.weights.map(weightRow)]),
    "",
    ...judge(report).map(lineOf),
    "",
  ].join("\n");
}

const HEAD = [
  "Halaman, 16 sambungan",
  "simpanan",
  "permintaan/dtk",
  "telanjang/dtk",
  "rasio",
  "CPU ms",
  "telanjang",
  "rasio",
  "p50",
  "p95",
  "p99",
];

function rowOf({ path, cached, kiat, bare }: PageReport): string[] {
  return [
    path,
    cached ? "ya" : "tidak",
    number(kiat.requestsPerSecond),
    number(bare.requestsPerSecond),
    ratio(bare.requestsPerSecond, kiat.requestsPerSecond),
    number(kiat.cpuMs, 3),
    number(bare.cpuMs, 3),
    ratio(kiat.cpuMs, bare.cpuMs),
    number(kiat.p50, 1),
    number(kiat.p95, 1),
    number(kiat.p99, 1),
  ];
}

function weightRow({ path, html, css, typeface }: Report["weights"][number]): string[] {
  return [path, number(html), number(html + css), number(html + css + typeface)];
}

function lineOf({ what, value, bound, aim, unit, holds }: Verdict): string {
  const word = value === null ? "TIDAK TERUKUR" : holds ? "ya   " : "BELUM";
  const reached = aim === null || value === null ? "" : value <= aim ? ", sasaran tercapai" : "";
  const goal = aim === null ? "" : `, sasaran ${aim}`;
  return `${word}  ${what}: ${number(value, value !== null && value < 100 ? 1 : 0)} ${unit} (batas ${number(bound)}${goal})${reached}`;
}

function ratio(one: number | null, other: number | null): string {
  return one === null || other === null ? "–" : number(one / other, 1);
}

function number(value: number | null, decimals = 0): string {
  if (value === null) return "–";
  return value.toLocaleString("id-ID", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Columns as wide as their widest cell, the first one flush left. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}
