package vn.tdkt.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tdkt.docx.FileKind;

/**
 * A type of document: a row of document-types.yaml and a template.
 *
 * @param name tên loại văn bản
 * @param abbreviation null for a công văn
 * @param annexed how an annex says that it goes with the paper
 * @param retention thời hạn bảo quản as it is proposed; empty for none
 * @param byChair whether the chair of UBND tỉnh decides in his own right
 * @param enclosure goes with another document and gets no number
 * @param forMembers whether every member of the cluster that issues it may read it
 * @param besideEarlier whether one issued later for the same obligation leaves the earlier in force
 * @param ownWay goes to those it names, not to the receiver of what is owed
 * @param fields what the drafter of the content gives
 */
public record DocumentType(
        String code,
        String name,
        @Nullable String abbreviation,
        String template,
        List<IssuerKind> issuedBy,
        String symbol,
        Signed signed,
        boolean ownSeries,
        @DefaultValue("") String retention,
        boolean byChair,
        boolean enclosure,
        boolean forMembers,
        boolean ownWay,
        boolean besideEarlier,
        @DefaultValue("Kèm theo") String annexed,
        List<String> fields) {

    /** What counts as the signed document. */
    public enum Signed {
        /** Approval inside the house; a signed copy may be kept beside it. */
        APPROVAL("bản đã ký"),
        SIGNED_PDF("bản PDF đã ký số"),
        SCAN("bản quét có chữ ký, dấu"),
        EITHER("bản PDF đã ký số hoặc bản quét có chữ ký, dấu");

        private final String wanted;

        Signed(String wanted) {
            this.wanted = wanted;
        }

        private boolean copyNeeded() {
            return this != APPROVAL;
        }

        boolean accepts(FileKind kind) {
            return this == SIGNED_PDF ? kind == FileKind.PDF : kind.isScan();
        }
    }

    /** The signed copy that has to come before a number is given, in words; empty when nothing is missing. */
    public Optional<String> missingCopy(Document document) {
        return signed.copyNeeded() && document.signedSha256().isEmpty() ? Optional.of(signed.wanted) : Optional.empty();
    }

    /** Ký hiệu by the decree: abbreviation and issuer, for a công văn issuer and drafting body. */
    String symbolFor(Issuer issuer) {
        return symbolFor(issuer, symbol);
    }

    String symbolFor(Issuer issuer, String pattern) {
        String drafting = issuer.draftingSymbol().isBlank() ? "VP" : issuer.draftingSymbol();
        return pattern.replace("{-drafting}", issuer.draftingSymbol().isBlank() ? "" : "-" + issuer.draftingSymbol())
                .replace("{type}", seriesName())
                .replace("{issuer}", issuer.symbol())
                .replace("{drafting}", drafting);
    }

    /** What a series of this type alone is called. */
    String seriesName() {
        return abbreviation == null ? "CV" : abbreviation;
    }
}
