package vn.tdkt.document;

import java.util.List;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;

/**
 * Where a document goes.
 *
 * @param to Kính gửi
 * @param via gửi qua
 * @param forInformation further lines of Nơi nhận, e.g. "CT, các PCT UBND tỉnh (b/c)"
 * @param archive who keeps the file copy, e.g. "VT, TTr"
 */
public record Addressees(
        @InsertOnlyProperty List<String> to,
        @InsertOnlyProperty List<String> via,
        @InsertOnlyProperty List<String> forInformation,
        @InsertOnlyProperty String archive) {

    public Addressees {
        to = List.copyOf(to);
        via = List.copyOf(via);
        forInformation = List.copyOf(forInformation);
    }
}
