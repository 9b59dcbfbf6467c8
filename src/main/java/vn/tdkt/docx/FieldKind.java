package vn.tdkt.docx;

/** What a field of a template holds; the label is for whoever writes templates. */
public enum FieldKind {
    TEXT("chữ"),
    PARAGRAPHS("chữ, nhiều đoạn"),
    NUMBER("số"),
    YES_NO("có hoặc không"),
    LIST("danh sách"),
    GROUP("nhóm");

    private final String label;

    FieldKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether fields stand under it, as in <code>${targets.name}</code>. */
    public boolean hasParts() {
        return this == LIST || this == GROUP;
    }
}
