import type { RankedHost } from "../../domain/host-ranking.ts";
import type { AskedIndicator, OpenSession } from "../../domain/hosts-view.ts";
import { PEER_SCOPES, slugOfScope } from "../../domain/peer-recipe.ts";
import type { VisitForm } from "../../domain/visit.ts";
import type { VisitAskView } from "../../domain/visit-ask-view.ts";
import { HOSTS, nameIndicator, sayRule } from "../../text/id/hosts.ts";
import { PEER_SCOPE_WORDS } from "../../text/id/peers.ts";
import { VISIT_ASK } from "../../text/id/visit-ask.ts";
import { sayVisitDays, VISIT_FORM_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { AnsweredAlreadyLists } from "../hosts/answered-already.tsx";
import { HostList } from "../hosts/host-list.tsx";
import { Section } from "../layout/section.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField, TextField } from "../ui/field.tsx";

/** What is answered already, and whom to ask what is not. */
export function HostSearch({ view, search: { answered, hosts, sessions }, indicator }: HostSearchProps) {
  const { asked } = view;
  const pick = (host: Pick<RankedHost, "code">, form: VisitForm) =>
    paths.visitAsk({ indikator: asked.indicator, kendala: asked.stuck, "tuan-rumah": host.code, moda: form });
  return (
    <>
      <Section id="jawaban" title={VISIT_ASK.answeredTitle} note={VISIT_ASK.answeredNote} wide>
        <div className="stack-lg">
          <p>{nameIndicator(indicator)}</p>
          <AnsweredAlreadyLists answered={answered} indicator={indicator} />
          <p>
            <a className="btn btn-2" href={paths.indicator(indicator.instrument, indicator.no)}>
              {VISIT_ASK.enough}
            </a>
          </p>
        </div>
      </Section>
      {sessions.length > 0 && (
        <Section id="sesi" title={VISIT_ASK.sessions} note={VISIT_ASK.sessionsLead} wide>
          <SessionList sessions={sessions} />
        </Section>
      )}
      <Section id="tuan-rumah" title={VISIT_ASK.hostsTitle} note={HOSTS.hostsNote} wide>
        <div className="stack-lg">
          <form action={paths.visitAsk()} className="filter-row">
            <KeptQuestions asked={asked} />
            <SelectField
              id="lingkup"
              name="lingkup"
              label={VISIT_ASK.scope}
              value={slugOfScope(hosts.scope)}
              options={PEER_SCOPES.map(({ name, slug }) => ({ value: slug, label: PEER_SCOPE_WORDS[name] }))}
            />
            <p>
              <Button quiet>{VISIT_ASK.search}</Button>
            </p>
          </form>
          <HostList
            view={hosts}
            actions={(host) => (
              <>
                <a className="btn" href={pick(host, "online")}>
                  {VISIT_ASK.pick}
                </a>
                <a className="btn btn-2" href={pick(host, "in_person")}>
                  {VISIT_ASK.pickInPerson}
                </a>
                <a className="btn btn-2" href={pick(host, "peers_come")}>
                  {VISIT_ASK.pickPeers}
                </a>
              </>
            )}
          />
          <form action={paths.visitAsk()} className="card stack">
            <KeptQuestions asked={asked} />
            <TextField
              id="tuan-rumah-lain"
              name="tuan-rumah"
              label={VISIT_ASK.other}
              hint={VISIT_ASK.otherHint}
              value={view.hostProblem === null ? "" : asked.host}
              autoComplete="off"
            />
            <p>
              <Button quiet>{VISIT_ASK.pickOther}</Button>
            </p>
          </form>
          <details>
            <summary>{HOSTS.how}</summary>
            <div className="stack">
              {sayRule(hosts).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <p>
                <a href={paths.hosts({ daerah: view.region.code, indikator: asked.indicator })}>{HOSTS.withSources}</a>
              </p>
            </div>
          </details>
        </div>
      </Section>
    </>
  );
}

function KeptQuestions({ asked }: { asked: VisitAskView["asked"] }) {
  return (
    <>
      <input type="hidden" name="indikator" value={asked.indicator} />
      <input type="hidden" name="kendala" value={asked.stuck} />
    </>
  );
}

/** Sessions of others that still have seats. */
export function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  return (
    <ul className="lines">
      {sessions.map((session) => (
        <li key={session.id}>
          <a href={paths.visitJoin(session.id)}>{`${VISIT_ASK.join}: ${session.hostName}`}</a>
          <span className="small muted">
            {sayVisitDays({ from: session.startsOn, to: session.endsOn })}, {VISIT_FORM_WORDS[session.form]},{" "}
            {VISIT_ASK.free(session.free)}
          </span>
        </li>
      ))}
    </ul>
  );
}

type HostSearchProps = {
  view: VisitAskView;
  search: NonNullable<VisitAskView["search"]>;
  indicator: AskedIndicator;
};
