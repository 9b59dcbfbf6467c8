package vn.tdkt.document;

import java.util.List;
import vn.tdkt.docx.LateFields.Place;

/** The content controls of every template: what is known only when the document is issued. */
final class LatePlaces {

    static final Place NUMBER = new Place("number", "Số, ký hiệu");
    static final Place PLACE_AND_DATE = new Place("placeAndDate", "Địa danh, ngày tháng");
    static final Place SIGNER_AUTHORITY = new Place("signerAuthority", "Thẩm quyền ký");
    static final Place SIGNER_TITLE = new Place("signerTitle", "Chức vụ người ký");
    static final Place SIGNER_NAME = new Place("signerName", "Họ tên người ký");

    /** On an annex, and on what a decision issues; most types have no such place. */
    static final Place ISSUED_WITH = new Place("issuedWith", "Ban hành kèm theo");

    static final List<Place> ALL =
            List.of(NUMBER, PLACE_AND_DATE, SIGNER_AUTHORITY, SIGNER_TITLE, SIGNER_NAME, ISSUED_WITH);

    private LatePlaces() {}
}
