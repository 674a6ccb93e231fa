const SHOOTS = "l8-13 8 13z";
const row = (y: number, step: string) => [0, 16, 32, 48].map((x) => `M${x} ${y}${step}`).join("");

/** The wide Tapis band, 72 px, below the opening of the start page and nowhere else. */
export function TapisBand() {
  return BAND;
}

const BAND = (
  <svg className="tapis" height="72" aria-hidden="true">
    <defs>
      <pattern id="tapis-b" width="64" height="72" patternUnits="userSpaceOnUse">
        <path fill="#3d0d18" d="M0 0h64v72H0z" />
        <path stroke="#d6a445" strokeWidth="2" d="M0 1.5h64M0 70.5h64" />
        <path stroke="#8f2f3b" strokeWidth="1.5" d="M0 5.5h64M0 66.5h64" />
        <path fill="#d6a445" d={row(22, SHOOTS) + row(50, "l8 13 8-13z")} />
        <path
          fill="#3d0d18"
          d="M4.6 20.5 8 14.8l3.4 5.7zm16 0 3.4-5.7 3.4 5.7zm16 0 3.4-5.7 3.4 5.7zm16 0 3.4-5.7 3.4 5.7zM4.6 51.5 8 57.2l3.4-5.7zm16 0 3.4 5.7 3.4-5.7zm16 0 3.4 5.7 3.4-5.7zm16 0 3.4 5.7 3.4-5.7z"
        />
        <path stroke="#d6a445" strokeWidth="1.2" d="M0 24.5h64M0 47.5h64" />
        <path fill="#8f2f3b" stroke="#d6a445" strokeWidth="1.5" d="M32 27l14 9-14 9-14-9z" />
        <path fill="#d6a445" d="M32 31.5l7 4.5-7 4.5-7-4.5z" />
        <path fill="#3d0d18" d="M32 34l3.2 2-3.2 2-3.2-2z" />
        <path fill="none" stroke="#d6a445" strokeWidth="1.5" d="M0 27l14 9-14 9-14-9zM64 27l14 9-14 9-14-9z" />
        <path fill="#8f2f3b" d="M0 31.5 7 36l-7 4.5L-7 36zM64 31.5l7 4.5-7 4.5-7-4.5z" />
      </pattern>
    </defs>
    <rect width="100%" height="72" fill="url(#tapis-b)" />
  </svg>
);
