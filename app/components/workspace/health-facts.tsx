import type { PortalHealth } from "../../domain/installation.ts";
import { formatCount } from "../../text/format.ts";
import { formatBytes } from "../../text/id/manage.ts";

/** The state of process, database and data folder, one line each. */
export function HealthFacts({ health }: { health: PortalHealth }) {
  const { database, databaseBytes, isMigrated, contentVersion, starterHash, mailDelivers, dataFolder, demoTraces } =
    health;
  const facts: readonly (readonly [string, string])[] = [
    ["Basis data", `${database === "sqlite" ? "SQLite" : "PostgreSQL"}, ${formatBytes(databaseBytes)}`],
    ["Migrasi", isMigrated ? "mutakhir" : "tertinggal: mulai ulang Kiat agar tabel dimutakhirkan"],
    ["Versi isi", formatCount(contentVersion)],
    ["Isi awal", starterHash === null ? "belum dimuat" : `dimuat, sidik ${starterHash}`],
    [
      "Surat",
      mailDelivers ? "dikirim lewat server surel" : `menjadi berkas di map data (${formatCount(health.letters)})`,
    ],
    ["Sesi berjalan", formatCount(health.sessions)],
    ["Ruang map data", `${formatBytes(dataFolder.free)} bebas dari ${formatBytes(dataFolder.total)}`],
    ...(demoTraces === 0 ? [] : [["Akun contoh", `${formatCount(demoTraces)} baris jejak dari akun contoh`] as const]),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
