import type { ReactNode } from "react";
import type { RankedHost } from "../../domain/host-ranking.ts";
import type { HostsView } from "../../domain/hosts-view.ts";
import { HOSTS, sayHost, sayNotChosen } from "../../text/id/hosts.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";

/** Whom to ask, in the order of the rule, each with its reasons. */
export function HostList({ view, actions }: HostListProps) {
  const { ranking, total, notChosen } = view;
  const [first] = ranking.hosts;
  const passedOver = ranking.hosts.find(({ code }) => code === ranking.passedOver);
  if (first === undefined) return <p>{HOSTS.noHosts}</p>;
  return (
    <div className="stack-lg">
      {passedOver !== undefined && (
        <Notice>
          <p>{HOSTS.passedOver(first.name, passedOver.name)}</p>
        </Notice>
      )}
      <ol className="lines">
        {ranking.hosts.map((host, at) => (
          <li key={host.code} className="stack-sm" id={`h-${host.code}`}>
            <h3>
              {at + 1}. <a href={paths.region(host.code)}>{host.name}</a>
            </h3>
            {host.isWeak && <p className="small muted">{HOSTS.weak}</p>}
            {host.isFull && <p>{HOSTS.full}</p>}
            <ul className="plain small">
              {sayHost(host, view).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p className="row no-print">{actions(host)}</p>
          </li>
        ))}
      </ol>
      {total > ranking.hosts.length && <p className="small muted">{HOSTS.more(ranking.hosts.length, total)}</p>}
      {notChosen !== null && (
        <p>
          <strong>{HOSTS.notChosen}.</strong> {sayNotChosen(notChosen, view)}
        </p>
      )}
    </div>
  );
}

type HostListProps = { view: HostsView; actions: (host: RankedHost) => ReactNode };
