package vn.tdkt.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The PDFs made last, by the hash of their Word file: as many as fit. */
final class RecentPdfs {

    private final int most;
    private final Map<String, Pdf> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int bytes;

    /** @param most how many bytes */
    RecentPdfs(int most) {
        this.most = most;
    }

    synchronized Optional<Pdf> find(String sha256) {
        return Optional.ofNullable(kept.get(sha256));
    }

    synchronized void keep(String sha256, Pdf pdf) {
        Pdf before = kept.put(sha256, pdf);
        bytes += pdf.bytes().length - (before == null ? 0 : before.bytes().length);
        var oldest = kept.values().iterator();
        while (bytes > most && oldest.hasNext()) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
