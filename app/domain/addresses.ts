import type { Permission } from "./permissions.ts";

/**
 * Who may come to an address, by its path in `app/routes.ts`: everybody, everybody but never kept for others ("guest"), or
 * whoever holds a permission. A route without a line fails the tests.
 */
export type AddressRule = "public" | "guest" | Permission;

export const ADDRESS_RULES: Readonly<Record<string, AddressRule>> = {};
