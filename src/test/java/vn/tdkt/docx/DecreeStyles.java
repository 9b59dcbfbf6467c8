package vn.tdkt.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles of Nghị định 30/2020/NĐ-CP under Vietnamese names, so that an office can change one in Word for the whole
 * template. The font is named, never shipped.
 */
final class DecreeStyles {

    private static final String CENTRE = "<w:jc w:val=\"center\"/>";
    private static final String TIGHT = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";
    private static final String KEEP = "<w:keepNext/>";

    private static final String BODY =
            "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";

    private static final String RULE =
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
                    + "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>";

    private static final List<String> STYLES = List.of(
            style("NationalName", "Quốc hiệu", TIGHT + CENTRE, font(24, "b")),
            style("Motto", "Tiêu ngữ", TIGHT + CENTRE, font(26, "b")),
            style("Rule", "Đường kẻ", RULE, font(8)),
            style("SuperiorBody", "Cơ quan chủ quản", TIGHT + CENTRE, font(24)),
            style("IssuingBody", "Cơ quan ban hành", TIGHT + CENTRE, font(24, "b")),
            style("Number", "Số, ký hiệu", TIGHT + CENTRE, font(26)),
            style(
                    "LetterSubject",
                    "Trích yếu công văn",
                    "<w:spacing w:before=\"60\" w:after=\"0\"/>" + CENTRE,
                    font(24)),
            style("PlaceAndDate", "Địa danh, ngày tháng", TIGHT + CENTRE, font(26, "i")),
            style(
                    "TypeName",
                    "Tên loại văn bản",
                    KEEP + "<w:spacing w:before=\"360\" w:after=\"0\"/>" + CENTRE,
                    font(28, "b")),
            style("Subject", "Trích yếu", KEEP + "<w:spacing w:before=\"0\" w:after=\"80\"/>" + CENTRE, font(28, "b")),
            style("Addressee", "Kính gửi", "<w:spacing w:before=\"240\" w:after=\"240\"/>" + CENTRE, font(28)),
            style(
                    "Addressees",
                    "Kính gửi nhiều nơi",
                    "<w:spacing w:before=\"240\" w:after=\"60\"/><w:ind w:left=\"1701\"/>",
                    font(28)),
            style(
                    "AddresseeLine",
                    "Nơi được kính gửi",
                    "<w:spacing w:before=\"0\" w:after=\"60\"/><w:ind w:left=\"2977\" w:hanging=\"142\"/>",
                    font(28)),
            style(
                    "DecidingOffice",
                    "Thẩm quyền ban hành",
                    KEEP + "<w:spacing w:before=\"240\" w:after=\"180\"/>" + CENTRE,
                    font(28, "b")),
            style(
                    "ListTitle",
                    "Tên danh sách",
                    KEEP + "<w:spacing w:before=\"0\" w:after=\"0\"/>" + CENTRE,
                    font(28, "b")),
            style("Body", "Nội dung", BODY, font(28)),
            style("Closing", "Câu kết", KEEP + "<w:keepLines/>" + BODY.replace("120", "240"), font(28)),
            style("RomanHeading", "Mục La Mã", KEEP + numbered(1, 0) + BODY, font(28, "b")),
            style("UnitName", "Tên đơn vị trong mục", KEEP + BODY, font(28, "b", "i")),
            style("TaskHeading", "Nhóm nhiệm vụ", KEEP + numbered(2, 0) + BODY, font(28, "b")),
            style("Task", "Nhiệm vụ", numbered(2, 1) + BODY, font(28)),
            style(
                    "TableHead",
                    "Đầu bảng",
                    KEEP + "<w:spacing w:before=\"40\" w:after=\"40\"/>" + CENTRE,
                    font(24, "b")),
            style("TableText", "Chữ trong bảng", "<w:spacing w:before=\"40\" w:after=\"40\"/>", font(24)),
            style("TableCentre", "Giữa ô bảng", "<w:spacing w:before=\"40\" w:after=\"40\"/>" + CENTRE, font(24)),
            style(
                    "TableNumber",
                    "Số trong bảng",
                    "<w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"right\"/>",
                    font(24)),
            style(
                    "AfterTable",
                    "Sau bảng",
                    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
                    font(8)),
            style("DraftMark", "Dự thảo", TIGHT + "<w:jc w:val=\"right\"/>", font(26, "b")),
            style("LegalBasis", "Căn cứ", BODY, font(28, "i")),
            style(
                    "Authority",
                    "Thẩm quyền ban hành",
                    KEEP + "<w:spacing w:before=\"200\" w:after=\"200\"/>" + CENTRE,
                    font(28, "b")),
            style("SectionHeading", "Tên điều, mục", KEEP + BODY, font(28, "b")),
            style("NewPage", "Sang trang mới", "<w:pageBreakBefore/>" + TIGHT + CENTRE, font(26, "b")),
            style(
                    "IssuedWith",
                    "Ban hành kèm theo",
                    "<w:spacing w:before=\"0\" w:after=\"240\"/>" + CENTRE,
                    font(28, "i")),
            style("SignHere", "Ô ký tên", "<w:spacing w:before=\"480\" w:after=\"480\"/>" + CENTRE, font(24)),
            style("Signer", "Chức vụ, họ tên người ký", KEEP + TIGHT + CENTRE, font(28, "b")),
            style("SignerName", "Họ tên người ký", TIGHT + CENTRE, font(28, "b")),
            style(
                    "SignatureSpace",
                    "Chỗ ký",
                    KEEP + "<w:spacing w:before=\"0\" w:after=\"1200\"/>" + CENTRE,
                    font(28, "b")),
            style("ReceiverLabel", "Chữ Nơi nhận", KEEP + TIGHT, font(24, "b", "i")),
            style("Receiver", "Nơi nhận", TIGHT + "<w:ind w:left=\"113\" w:hanging=\"113\"/>", font(22)),
            style("PageNumber", "Số trang", TIGHT + CENTRE, font(26)),
            style("Star", "Dấu sao", TIGHT + CENTRE, font(28)));

    /** What Party bodies and the Youth Union write larger, or underlined. */
    private static final List<String> OF_THE_PARTY = List.of(
            style("NationalName", "Tiêu đề", TIGHT + CENTRE, font(30, "b")),
            style("SuperiorBody", "Cơ quan cấp trên", TIGHT + CENTRE, font(28)),
            style("IssuingBody", "Cơ quan ban hành", TIGHT + CENTRE, font(28, "b")),
            style("Number", "Số, ký hiệu", TIGHT + CENTRE, font(28)),
            style(
                    "LetterSubject",
                    "Trích yếu công văn",
                    "<w:spacing w:before=\"60\" w:after=\"0\"/>" + CENTRE,
                    font(24, "i")),
            style("PlaceAndDate", "Địa danh, ngày tháng", TIGHT + CENTRE, font(28, "i")),
            style(
                    "TypeName",
                    "Tên loại văn bản",
                    KEEP + "<w:spacing w:before=\"360\" w:after=\"0\"/>" + CENTRE,
                    font(32, "b")),
            style("ReceiverLabel", "Chữ Nơi nhận", KEEP + TIGHT, "<w:u w:val=\"single\"/>" + font(28)),
            style("Receiver", "Nơi nhận", TIGHT + "<w:ind w:left=\"113\" w:hanging=\"113\"/>", font(24)));

    private DecreeStyles() {}

    static String ofTheParty() {
        Map<String, String> styles = byId(STYLES);
        styles.putAll(byId(OF_THE_PARTY));
        return styles(styles);
    }

    static String ofTheState() {
        return styles(byId(STYLES));
    }

    private static Map<String, String> byId(List<String> styles) {
        Map<String, String> byId = new LinkedHashMap<>();
        styles.forEach(style -> byId.put(style.replaceFirst("(?s).*w:styleId=\"(\\w+)\".*", "$1"), style));
        return byId;
    }

    private static String styles(Map<String, String> styles) {
        return """
                <w:styles xmlns:w="%s">
                  <w:docDefaults><w:rPrDefault><w:rPr>
                    <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
                    <w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>
                  </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
                  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
                  <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>
                    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                  %s
                </w:styles>
                """.formatted(Xml.W, String.join("\n", styles.values()));
    }

    /** I. II. III. for reports; 1. and 1.1. for the tasks of a letter. They count by themselves in Word. */
    static String numbering() {
        return """
                <w:numbering xmlns:w="%s">
                  <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>
                    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:suff w:val="space"/><w:lvlText w:val="%%1."/><w:lvlJc w:val="left"/></w:lvl>
                  </w:abstractNum>
                  <w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>
                    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%%1."/><w:lvlJc w:val="left"/></w:lvl>
                    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%%1.%%2."/><w:lvlJc w:val="left"/></w:lvl>
                  </w:abstractNum>
                  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
                  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
                </w:numbering>
                """.formatted(Xml.W);
    }

    private static String style(String id, String name, String paragraph, String font) {
        return """
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>""".formatted(id, name, paragraph, font);
    }

    private static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list);
    }

    private static String font(int halfPoints, String... marks) {
        StringBuilder font = new StringBuilder();
        for (String mark : marks) {
            font.append("<w:%s/>".formatted(mark));
        }
        return font + "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(halfPoints, halfPoints);
    }
}
