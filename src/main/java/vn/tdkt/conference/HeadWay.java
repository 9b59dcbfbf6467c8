package vn.tdkt.conference;

/** How next year's head comes to its office. */
public enum HeadWay {
    ELECTED("Hội nghị bầu"),
    ROTATION("Luân phiên theo quy chế"),
    APPOINTED("Chỉ định bằng quyết định"),
    RECOGNISED("Hội nghị đề xuất, công nhận bằng quyết định");

    private final String label;

    HeadWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
