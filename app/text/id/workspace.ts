import type { WorkspaceLink } from "../../domain/workspace-frame.ts";

/** Words around every page behind the sign-in. */
export const WORKSPACE = {
  nav: "Ruang kerja",
  signOut: "Keluar",
  links: {
    workspace: { href: "/ruang-kerja", label: "Ringkasan" },
    practices: { href: "/ruang-kerja/praktik", label: "Praktik" },
    adoptions: { href: "/ruang-kerja/tiruan", label: "Tiruan" },
    visits: { href: "/ruang-kerja/kunjungan", label: "Kunjungan" },
    profile: { href: "/ruang-kerja/profil", label: "Profil dinas" },
    members: { href: "/ruang-kerja/anggota", label: "Anggota" },
    handover: { href: "/ruang-kerja/serah-terima", label: "Serah terima" },
    audit: { href: "/ruang-kerja/jejak", label: "Jejak" },
    reports: { href: "/kelola/laporan", label: "Laporan isi" },
    account: { href: "/akun", label: "Akun saya" },
    manage: { href: "/kelola", label: "Kelola portal" },
  } satisfies Record<WorkspaceLink, { href: string; label: string }>,
} as const;
