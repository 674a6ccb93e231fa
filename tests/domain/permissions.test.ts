import { describe, expect, test } from "vitest";
import {
  type Grant,
  may,
  needsSecondFactor,
  ownOffice,
  PERMISSIONS,
  type Permission,
  ROLES,
  type Role,
} from "../../app/domain/permissions.ts";

const MESUJI = { officeId: "o-mesuji", provinceId: "p-lampung" };
const NEIGHBOUR = { officeId: "o-tubaba", provinceId: "p-lampung" };
const ELSEWHERE = { officeId: "o-denpasar", provinceId: "p-bali" };

/** A grant of each role, that of an office for Mesuji and that of a province for Lampung. */
function grantOf(role: Role): Grant {
  if (role === "author" || role === "reviewer" || role === "office_admin") return { role, ...MESUJI };
  if (role === "province_coordinator") return { role, provinceId: MESUJI.provinceId };
  return { role };
}

/** Who may, of their own office, of an office of the same province, and of one elsewhere. */
const EXPECTED: Record<Exclude<Permission, "account.own" | "workspace.see">, [Role[], Role[], Role[]]> = {
  "office.read": [
    ["author", "reviewer", "office_admin", "province_coordinator", "portal_admin"],
    ["province_coordinator", "portal_admin"],
    ["portal_admin"],
  ],
  "office.edit": [["office_admin", "portal_admin"], ["portal_admin"], ["portal_admin"]],
  "office.audit": [
    ["author", "reviewer", "office_admin", "province_coordinator", "portal_admin"],
    ["province_coordinator", "portal_admin"],
    ["portal_admin"],
  ],
  "office.members": [["office_admin", "portal_admin"], ["portal_admin"], ["portal_admin"]],
  "office.handover": [["office_admin", "portal_admin"], ["portal_admin"], ["portal_admin"]],
  "practice.write": [["author", "reviewer", "office_admin"], [], []],
  "practice.publish": [["reviewer", "office_admin"], [], []],
  "practice.claim": [["office_admin"], [], []],
  "practice.check": [["reviewer", "office_admin"], [], []],
  "practice.adopt": [["author", "reviewer", "office_admin"], [], []],
  "question.write": [["author", "reviewer", "office_admin"], [], []],
  "visit.write": [["author", "reviewer", "office_admin"], [], []],
  "visit.decide": [["reviewer", "office_admin"], [], []],
  "visit.claim": [["office_admin"], [], []],
  "content.moderate": [
    ["curator", "portal_admin"],
    ["curator", "portal_admin"],
    ["curator", "portal_admin"],
  ],
  "portal.manage": [["portal_admin"], ["portal_admin"], ["portal_admin"]],
};

describe("who may do what", () => {
  test.each(Object.entries(EXPECTED))("%s", (permission, expected) => {
    const allowed = [MESUJI, NEIGHBOUR, ELSEWHERE].map((owner) =>
      // The keys of EXPECTED.
      ROLES.filter((role) => may([grantOf(role)], permission as Permission, owner)),
    );
    expect(allowed).toEqual(expected);
  });

  test("every permission is expected here", () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual(
      Object.keys(PERMISSIONS)
        .filter((one) => one !== "account.own" && one !== "workspace.see")
        .toSorted(),
    );
  });

  test("somebody without a role gets to their own account and to nothing else", () => {
    const allowed = Object.keys(PERMISSIONS).filter((permission) => may([], permission as Permission, MESUJI));
    expect(allowed).toEqual(["account.own", "workspace.see"]);
  });

  test("without an owner the question is whether it is allowed anywhere", () => {
    expect(may([grantOf("author")], "office.read")).toBe(true);
    expect(may([grantOf("author")], "office.edit")).toBe(false);
    expect(may([grantOf("curator")], "office.read")).toBe(false);
  });

  test("several roles add up, each within its own reach", () => {
    const grants: Grant[] = [
      { role: "author", ...MESUJI },
      { role: "office_admin", ...NEIGHBOUR },
    ];
    expect(may(grants, "office.edit", MESUJI)).toBe(false);
    expect(may(grants, "office.edit", NEIGHBOUR)).toBe(true);
  });
});

test("roles beyond one office need a second factor", () => {
  const needing = ROLES.filter((role) => needsSecondFactor([grantOf(role)]));
  expect(needing).toEqual(["province_coordinator", "curator", "portal_admin"]);
  expect(needsSecondFactor([])).toBe(false);
});

test("people of an office write for it; others write for none", () => {
  expect(ownOffice([grantOf("curator"), grantOf("reviewer")])).toEqual(MESUJI);
  expect(ownOffice([grantOf("province_coordinator")])).toBeUndefined();
});
