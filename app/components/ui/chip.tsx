import { UI } from "../../text/ui.ts";
import { Icon } from "../layout/sprite.tsx";
import { Marker, type Series } from "./marker.tsx";

/** A chosen body: marker, name and the link that lets it go. */
export function Chip({ label, series, removeHref, own = false }: ChipProps) {
  return (
    <span className={own ? "chip chip-own" : "chip"}>
      <span>
        {series !== undefined && <Marker series={series} />}
        {label}
        {own && <span className="vh"> ({UI.ownRegion})</span>}
      </span>
      {removeHref !== undefined && (
        <a href={removeHref} aria-label={`${UI.remove} ${label}`}>
          <Icon name="close" />
        </a>
      )}
    </span>
  );
}

type ChipProps = { label: string; series?: Series; removeHref?: string; own?: boolean };
