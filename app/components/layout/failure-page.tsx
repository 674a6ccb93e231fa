import { useRequestMarks } from "./request-marks.tsx";

/**
 * What a reader sees instead of a page: what happened, and where to go on. A failure of ours shows the code that
 * the log has too. `message` is a sentence of our own for this address, or empty.
 */
export function FailurePage({ status, message }: { status: number; message: string }) {
  const { requestId } = useRequestMarks();
  const { title, text } = describeFailure(status);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <p className="eyebrow">{status}</p>
          <h1>{title}</h1>
        </div>
        <p className="lead">{message || text}</p>
        <form action="/cari" className="stack-sm">
          <label className="label" htmlFor="q-gagal">
            Cari daerah, indikator, praktik, kunjungan
          </label>
          <div className="picker">
            <input className="input" id="q-gagal" name="q" type="search" />
            <button className="btn" type="submit">
              Cari
            </button>
          </div>
        </form>
        <p>
          <a href="/">Ke beranda</a> · <a href="/daerah">Semua daerah</a> · <a href="/bandingkan">Bandingkan</a>
        </p>
        {status >= 500 && <p className="note">Kode gangguan: {requestId}</p>}
      </div>
    </div>
  );
}

export function describeFailure(status: number): { title: string; text: string } {
  if (status === 404) {
    return {
      title: "Halaman tidak ditemukan",
      text: "Alamat ini tidak ada di Kiat. Mungkin salah ketik atau sudah berganti.",
    };
  }
  if (status === 410) {
    return { title: "Sudah tidak ada di sini", text: "Yang dahulu ada di alamat ini sudah tidak ada lagi." };
  }
  if (status === 405) {
    return {
      title: "Permintaan tidak dapat dijalankan",
      text: "Alamat ini tidak menerima kiriman formulir. Buka halamannya, lalu kirim dari sana.",
    };
  }
  if (status < 500) {
    return { title: "Permintaan tidak dapat dijalankan", text: "Periksa alamat atau isian Anda, lalu coba lagi." };
  }
  return {
    title: "Ada gangguan di server",
    text: "Halaman ini gagal dibuat. Coba lagi sebentar; bila terulang, laporkan kodenya.",
  };
}
