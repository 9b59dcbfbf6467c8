package vn.tdkt.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template somebody put in place, or took away.
 *
 * @param sha256 null where it was taken away
 * @param placedBy the person's name, or the account of one who is gone
 */
public record TemplateVersion(
        long id,
        String type,
        String form,
        String ownerKind,
        String ownerCode,
        @Nullable String sha256,
        String name,
        String placedBy,
        Instant placedAt) {

    boolean isAt(TemplatePosition position) {
        return type.equals(position.type())
                && form.equals(position.form())
                && ownerKind.equals(position.owner().kind())
                && ownerCode.equals(position.owner().code());
    }
}
