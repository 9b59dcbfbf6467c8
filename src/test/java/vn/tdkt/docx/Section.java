package vn.tdkt.docx;

/** Page setup: A4 upright or on its side, the page number in the top margin of every page but the first. */
final class Section {

    /** Stands for the id of the header part until it is known. */
    static final String HEADER = "{header}";

    /** A4 on its side without its margins. */
    static final int LYING_WIDTH = 14570;

    private static final String UPRIGHT =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
    private static final String LYING =
            "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1701\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

    private Section() {}

    static String paper() {
        return section("<w:headerReference w:type=\"default\" r:id=\"%s\"/>".formatted(HEADER), UPRIGHT);
    }

    /** On its side like the table it is the cover of. */
    static String cover() {
        return section("<w:headerReference w:type=\"default\" r:id=\"%s\"/>".formatted(HEADER), LYING);
    }

    /** Numbered from 1 again, as the decree wants of annexes; its header is that of the paper: named twice, LibreOffice prints it twice. */
    static String annex(boolean lies) {
        return section("", (lies ? LYING : UPRIGHT) + "<w:pgNumType w:start=\"1\"/>");
    }

    private static String section(String header, String page) {
        return "<w:sectPr>%s<w:type w:val=\"nextPage\"/>%s<w:titlePg/></w:sectPr>".formatted(header, page);
    }
}
