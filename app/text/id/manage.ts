/** Pages of `/kelola`, in the order of their menu. */
export const MANAGE_PAGES = {
  overview: { href: "/kelola", label: "Ikhtisar" },
  offices: { href: "/kelola/dinas", label: "Dinas" },
  people: { href: "/kelola/orang", label: "Orang" },
  invitations: { href: "/kelola/undangan", label: "Undangan" },
  settings: { href: "/kelola/setelan", label: "Setelan" },
  audit: { href: "/kelola/jejak", label: "Jejak portal" },
  health: { href: "/kelola/kesehatan", label: "Kesehatan" },
} as const;

export type ManagePage = keyof typeof MANAGE_PAGES;
