import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { EmptyState } from "../components/ui/empty-state.tsx";
import { Pager } from "../components/ui/pager.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { PersonTable } from "../components/workspace/person-tables.tsx";
import { ListSearch } from "../components/workspace/search-form.tsx";
import { parseManageList } from "../forms/manage-list.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listManagedPeople, MANAGED_PER_PAGE } from "../usecases/manage-portal.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/orang?q=sari`: everybody with an account. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const actor = await guardPage(args, "portal.manage");
  const { flash, headers } = await readFlash(context, request);
  const query = parseManageList(new URL(request.url).searchParams);
  const [frame, list] = await Promise.all([
    frameWorkspace(context.app, actor, flash),
    listManagedPeople(context.app, query),
  ]);
  return data({ frame, list, query, perPage: MANAGED_PER_PAGE }, { headers });
}

export const meta = () => failureMeta(MANAGE.people);

export default function ManagePeopleRoute() {
  const { frame, list, query, perPage } = useView<typeof loader>();
  const { q, page } = query;
  return (
    <ManagePage frame={frame} current="people" title={MANAGE.people}>
      <div className="stack-lg after-head">
        <ListSearch action={paths.managePeople()} label={MANAGE.personSearch} q={q} />
        {list.rows.length > 0 ? (
          <PersonTable people={list.rows} />
        ) : (
          <EmptyState action={<a href={paths.managePeople()}>{MANAGE.all}</a>}>{MANAGE.noneFound}</EmptyState>
        )}
        <Pager
          page={page}
          pages={Math.ceil(list.total / perPage)}
          href={(one) => paths.managePeople(q, one === 1 ? undefined : String(one))}
        />
        <p>
          <a href={paths.manageInvitations}>{MANAGE.invite}</a>
        </p>
      </div>
    </ManagePage>
  );
}
