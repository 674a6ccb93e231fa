import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { EmptyState } from "../components/ui/empty-state.tsx";
import { Pager } from "../components/ui/pager.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { OfficeCreate } from "../components/workspace/office-create.tsx";
import { OfficeTable } from "../components/workspace/office-table.tsx";
import { ListSearch } from "../components/workspace/search-form.tsx";
import { parseManageList } from "../forms/manage-list.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listManagedOffices, MANAGED_PER_PAGE } from "../usecases/manage-portal.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/dinas?q=mesuji`: the offices, and the form that makes one. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const actor = await guardPage(args, "portal.manage");
  const { flash, headers } = await readFlash(context, request);
  const query = parseManageList(new URL(request.url).searchParams);
  const [frame, list] = await Promise.all([
    frameWorkspace(context.app, actor, flash),
    listManagedOffices(context.app, query),
  ]);
  return data({ frame, list, query, perPage: MANAGED_PER_PAGE }, { headers });
}

export const meta = () => failureMeta(MANAGE.offices);

export default function ManageOfficesRoute() {
  const { frame, list, query, perPage } = useView<typeof loader>();
  const { q, page } = query;
  return (
    <ManagePage frame={frame} current="offices" title={MANAGE.offices}>
      <div className="stack-lg after-head">
        <ListSearch action={paths.manageOffices()} label={MANAGE.officeSearch} q={q} />
        {list.rows.length > 0 && <OfficeTable offices={list.rows} label={MANAGE.offices} href={paths.manageOffice} />}
        {list.rows.length === 0 && q === "" && <p>{MANAGE.officesNone}</p>}
        {list.rows.length === 0 && q !== "" && (
          <EmptyState action={<a href={paths.manageOffices()}>{MANAGE.all}</a>}>{MANAGE.noneFound}</EmptyState>
        )}
        <Pager
          page={page}
          pages={Math.ceil(list.total / perPage)}
          href={(one) => paths.manageOffices(q, one === 1 ? undefined : String(one))}
        />
      </div>
      <Section id="buat" title={MANAGE.create} note={MANAGE.createNote}>
        <OfficeCreate answer={undefined} />
      </Section>
    </ManagePage>
  );
}
