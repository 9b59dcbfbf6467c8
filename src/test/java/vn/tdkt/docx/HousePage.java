package vn.tdkt.docx;

import static vn.tdkt.docx.DecreePage.WIDTH;
import static vn.tdkt.docx.DecreePage.cell;
import static vn.tdkt.docx.DecreePage.late;
import static vn.tdkt.docx.DecreePage.p;
import static vn.tdkt.docx.DecreePage.plainTable;
import static vn.tdkt.docx.DecreePage.row;

import java.util.LinkedHashMap;
import java.util.Map;

/** The blocks of a house: what stands above and below the text in all documents of a form set. */
final class HousePage {

    private static final int RECEIVERS = 4000;

    /** How far the rule under the body's name is drawn in from either side, beside the country's and on a page on its side. */
    private static final int BESIDE = 1200;

    private static final int ON_A_COVER = 6300;

    private final String left;
    private final String right;
    private final int leftWidth;
    private final String number;
    private final int titleRule;

    /**
     * What differs between form sets.
     *
     * @param left names of the bodies
     * @param right of the country or the organisation
     * @param number the line of the number before there is one
     * @param titleRule how far the rule under the trích yếu is drawn in from either side
     */
    private HousePage(String left, String right, int leftWidth, String number, int titleRule) {
        this.left = left;
        this.right = right;
        this.leftWidth = leftWidth;
        this.number = number;
        this.titleRule = titleRule;
    }

    /** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
    static HousePage state() {
        return new HousePage(
                p("SuperiorBody", "${superiorBody?}") + p("IssuingBody", "${issuingBody}") + rule(BESIDE),
                p("NationalName", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        + p("Motto", "Độc lập - Tự do - Hạnh phúc")
                        + rule(1070),
                3571,
                "Số:        /${symbol}",
                3500);
    }

    /** Hướng dẫn 36-HD/VPTW of 2018: no Quốc hiệu, a star under the issuing body. */
    static HousePage party() {
        return new HousePage(
                p("SuperiorBody", "${superiorBody?}") + p("IssuingBody", "${issuingBody}") + p("Star", "*"),
                p("NationalName", "ĐẢNG CỘNG SẢN VIỆT NAM") + rule(750),
                4271,
                "Số        -${symbol}",
                3700);
    }

    /** Of the Youth Union: its own name in place of Quốc hiệu, three stars under the issuing body. */
    static HousePage youthUnion() {
        return new HousePage(
                p("SuperiorBody", "${superiorBody?}") + p("IssuingBody", "${issuingBody}") + p("Star", "***"),
                p("NationalName", "ĐOÀN TNCS HỒ CHÍ MINH") + rule(800),
                4271,
                "Số:        -${symbol}",
                3700);
    }

    String body() {
        StringBuilder body = new StringBuilder();
        blocks().forEach((name, xml) ->
                body.append(p("Body", "${#" + name + "}")).append(xml).append(p("Body", "${/" + name + "}")));
        return body + Section.paper();
    }

    private Map<String, String> blocks() {
        String numberLine = late("Number", "number", "Số, ký hiệu", number);
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("letterHeading", heading(numberLine + p("LetterSubject", "V/v ${letterSubject}")));
        blocks.put("titledHeading", heading(numberLine) + title());
        blocks.put("unnumberedHeading", heading("") + title());
        blocks.put("companionHeading", plainTable(leftWidth, WIDTH - leftWidth, names()) + title());
        blocks.put("bodyNames", left.replace(rule(BESIDE), rule(ON_A_COVER)));
        blocks.put("addressedTo", addressees());
        blocks.put("annexNote", late("IssuedWith", "issuedWith", "Ban hành kèm theo", "${annexNote}"));
        blocks.put("signature", signature(false));
        blocks.put("clusterSignature", signature(true));
        return blocks;
    }

    private String heading(String underTheBody) {
        int rightWidth = WIDTH - leftWidth;
        String date = late(
                "PlaceAndDate", "placeAndDate", "Địa danh, ngày tháng", "${place}, ngày      tháng      năm ${year}");
        return plainTable(
                leftWidth,
                rightWidth,
                names()
                        + row(cell(leftWidth, p("AfterTable", "") + underTheBody)
                                + cell(rightWidth, p("AfterTable", "") + date)));
    }

    private String names() {
        return row(cell(leftWidth, left) + cell(WIDTH - leftWidth, right));
    }

    private String title() {
        return p("TypeName", "${typeName}") + p("Subject", "${subject}") + rule(titleRule);
    }

    private static String addressees() {
        return p("Addressee", "Kính gửi: ${addressee?}")
                + block("severalAddressees", p("Addressees", "Kính gửi:"))
                + block("addressees", p("AddresseeLine", "- ${addressees.text}"))
                + block("severalAddressees", p("AfterTable", ""));
    }

    private static String block(String name, String content) {
        return p("Body", "${#" + name + "}") + content + p("Body", "${/" + name + "}");
    }

    /** A cluster's signer stands by title under the space. */
    private static String signature(boolean cluster) {
        String authority = late("Signer", "signerAuthority", "Thẩm quyền ký", "${signerAuthority}");
        String title = late("Signer", "signerTitle", "Chức vụ người ký", "${signerTitle}");
        String space = p("SignatureSpace", "");
        String name = late("SignerName", "signerName", "Họ tên người ký", "${signerName}");
        String receivers = p("ReceiverLabel", "Nơi nhận:")
                + p("Receiver", "${#receivers}")
                + p("Receiver", "- ${receivers.text}")
                + p("Receiver", "${/receivers}")
                + p("Receiver", "- Lưu: ${archive}.");
        return plainTable(
                        RECEIVERS,
                        WIDTH - RECEIVERS,
                        row(cell(RECEIVERS, receivers)
                                + cell(
                                        WIDTH - RECEIVERS,
                                        cluster ? authority + space + title + name : authority + title + space + name)))
                + p("AfterTable", "");
    }

    private static String rule(int indent) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Rule\"/><w:ind w:left=\"%1$d\" w:right=\"%1$d\"/></w:pPr></w:p>"
                .formatted(indent);
    }
}
