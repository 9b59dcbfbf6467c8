package vn.tdkt.conference;

/** The nine steps of a closing conference, in their order. */
public enum AgendaStep {
    OPENING("Khai mạc hội nghị"),
    REPORT("Thông qua báo cáo tổng kết của cụm, khối"),
    DIRECTION("Phương hướng năm sau; dự thảo tiêu chí và phương pháp đánh giá, bình xét"),
    DISCUSSION("Các đơn vị thảo luận"),
    LEADERS("Lãnh đạo phát biểu chỉ đạo"),
    NOMINATION("Bình xét, đề nghị khen thưởng"),
    NEXT_HEAD("Suy tôn trưởng, phó cụm, khối năm sau"),
    PLEDGE("Phát động thi đua và ký giao ước thi đua năm sau"),
    CLOSING("Bế mạc hội nghị");

    private final String label;

    AgendaStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
