import { Findings } from "../ui/findings.tsx";

/** What an account is for, below a broad Tapis band. */
export function SignInSide({ title, uses, notes }: SignInSideProps) {
  return (
    <aside className="auth-side">
      {TAPIS_BROAD}
      <div className="auth-in">
        <h2>{title}</h2>
        <Findings items={uses} />
        {notes.map((note) => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
      </div>
    </aside>
  );
}

type SignInSideProps = { title: string; uses: readonly string[]; notes: readonly string[] };

const TAPIS_BROAD = (
  <svg className="tapis-b" height="72" aria-hidden="true">
    <pattern id="tapis-b" width="64" height="72" patternUnits="userSpaceOnUse">
      <path fill="#3d0d18" d="M0 0h64v72H0z" />
      <path d="M0 1.5h64M0 70.5h64" stroke="#d6a445" strokeWidth="2" />
      <path d="M0 5.5h64M0 66.5h64" stroke="#8f2f3b" strokeWidth="1.5" />
      <path d="M0 22 8 9l8 13zM16 22l8-13 8 13zM32 22l8-13 8 13zM48 22l8-13 8 13z" fill="#d6a445" />
      <path d="M0 50 8 63l8-13zM16 50l8 13 8-13zM32 50l8 13 8-13zM48 50l8 13 8-13z" fill="#d6a445" />
      <path d="M0 24.5h64M0 47.5h64" stroke="#d6a445" strokeWidth="1.2" />
      <path d="M32 27 46 36 32 45 18 36z" fill="#8f2f3b" stroke="#d6a445" strokeWidth="1.5" />
      <path d="M32 31.5 39 36l-7 4.5L25 36z" fill="#d6a445" />
      <path d="M32 34 35.2 36 32 38 28.8 36z" fill="#3d0d18" />
      <path d="M0 27 14 36 0 45-14 36zM64 27 78 36 64 45 50 36z" fill="none" stroke="#d6a445" strokeWidth="1.5" />
      <path d="M0 31.5 7 36 0 40.5-7 36zM64 31.5 71 36l-7 4.5L57 36z" fill="#8f2f3b" />
    </pattern>
    <rect width="100%" height="72" fill="url(#tapis-b)" />
  </svg>
);
