package vn.tdkt.desk;

import org.springframework.http.ResponseEntity;

/** As {@link vn.tdkt.platform.Download} has it. */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> word(String name, byte[] content) {
        return vn.tdkt.platform.Download.word(name, content);
    }

    static ResponseEntity<byte[]> excel(String name, byte[] content) {
        return vn.tdkt.platform.Download.excel(name, content);
    }

    static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
        return vn.tdkt.platform.Download.of(name, mediaType, content);
    }
}
