package vn.tdkt.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import vn.tdkt.Refusal;

/** Reads the XML parts of an upload as a stream and refuses what runs, fetches or hides. */
final class PartContent {

    private static final Pattern LINK = Pattern.compile("(?i)\\s*(https?|mailto):.*");
    private static final Pattern FETCHING_FIELD =
            Pattern.compile("(?i)^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE)\\b");
    private static final int DEEPEST = 500;
    private static final int LONGEST_FIELD = 4_000;
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Consumer<Refusal> objection;
    private @Nullable FileKind kind;

    /** @param objection what is wrong but can be read past, see {@link PackageInspection} */
    PartContent(Consumer<Refusal> objection) {
        this.objection = objection;
    }

    /** Refuses a file that has no main part of Word or Excel. */
    FileKind kind() {
        if (kind == null) {
            throw new Refusal("Tệp nén này không phải văn bản Word hoặc bảng tính Excel:"
                    + " hãy tải lên từng tệp .docx, .xlsx, .pdf, .jpg hoặc .png.");
        }
        return kind;
    }

    void read(String name, InputStream part) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            SAXParser parser = factory.newSAXParser();
            Handler handler = new Handler(name);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            parser.parse(new InputSource(part), handler);
        } catch (SAXException | ParserConfigurationException e) {
            throw new Refusal("Tệp có phần nội dung bị hỏng (%s): hãy mở bằng Word hoặc Excel, lưu lại rồi tải lên."
                    .formatted(name));
        }
    }

    private final class Handler extends DefaultHandler2 {

        private final String name;
        private final StringBuilder field = new StringBuilder();
        private boolean inField;
        private int depth;
        private final @Nullable SheetBounds bounds;

        Handler(String name) {
            this.name = name;
            this.bounds = name.startsWith("xl/") ? new SheetBounds() : null;
        }

        @Override
        public void startDTD(String root, @Nullable String publicId, @Nullable String systemId) {
            throw new Refusal("Tệp có khai báo DOCTYPE nên không an toàn:"
                    + " hãy chép nội dung sang tệp mới, lưu lại rồi tải lên.");
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (++depth > DEEPEST) {
                throw new Refusal("Tệp có cấu trúc lồng nhau quá sâu nên không an toàn:"
                        + " hãy chép nội dung sang tệp mới, lưu lại rồi tải lên.");
            }
            if (bounds != null) {
                bounds.start(local, attributes);
            }
            switch (local) {
                case "Relationship" -> refuseRelationship(attributes);
                case "Default", "Override" -> {
                    if (name.equals("[content_types].xml")) {
                        contentType(attributes);
                    }
                }
                case "fldSimple" -> refuseField(attribute(attributes, "instr"));
                case "instrText" -> inField = true;
                case "fldChar" -> field.setLength(0);
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            depth--;
            inField = inField && !local.equals("instrText");
            if (bounds != null) {
                bounds.end(local);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (bounds != null) {
                bounds.text(length);
            }
            if (inField && field.length() < LONGEST_FIELD) {
                field.append(text, start, length);
                refuseField(field.toString());
            }
        }
    }

    private void contentType(Attributes attributes) {
        String type = attribute(attributes, "ContentType");
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
            objection.accept(
                    new Refusal("Tệp có macro: hãy lưu lại thành .docx hoặc .xlsx không có macro rồi tải lên."));
        }
        String part = attribute(attributes, "PartName") + "." + attribute(attributes, "Extension");
        boolean markup = lower.endsWith("xml") || lower.contains("html");
        if (markup && !part.matches("(?is).*\\.(xml|rels|svg|vml)\\.?")) {
            throw new Refusal(
                    "Tệp giấu nội dung dưới tên khác (%s): hãy mở bằng Word, lưu lại rồi tải lên.".formatted(part));
        }
        if (type.equals(WORD) || lower.startsWith("application/vnd.ms-word.document.macroenabled")) {
            kind = FileKind.DOCX;
        } else if (type.equals(EXCEL)) {
            kind = FileKind.XLSX;
        }
    }

    private void refuseRelationship(Attributes attributes) {
        String type = attribute(attributes, "Type");
        String meaning = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String target = attribute(attributes, "Target");
        switch (meaning) {
            case "oleobject", "package", "control", "afchunk", "vbaproject", "subdocument", "externallink" ->
                objection.accept(new Refusal(("Tệp có nhúng hoặc liên kết tới tệp khác (%s):"
                                + " hãy xóa đối tượng đó hoặc dán thành ảnh, lưu lại rồi tải lên.")
                        .formatted(target)));
            default -> {}
        }
        boolean external = attribute(attributes, "TargetMode").equalsIgnoreCase("External");
        if (external && meaning.equals("attachedtemplate")) {
            objection.accept(new Refusal(
                    "Tệp gắn với mẫu ở nơi khác (%s): trong Word hãy đặt lại mẫu là Normal, lưu lại rồi tải lên."
                            .formatted(target)));
        } else if (external
                && !(meaning.equals("hyperlink") && LINK.matcher(target).matches())) {
            objection.accept(
                    new Refusal("Tệp trỏ tới nội dung bên ngoài (%s): hãy xóa liên kết đó, lưu lại rồi tải lên."
                            .formatted(target)));
        }
    }

    private void refuseField(String instruction) {
        if (FETCHING_FIELD.matcher(instruction).find()) {
            objection.accept(new Refusal("Tệp có trường tự lấy dữ liệu từ nơi khác:"
                    + " hãy chọn toàn bộ văn bản, bấm Ctrl+Shift+F9, lưu lại rồi tải lên."));
        }
    }

    private static String attribute(Attributes attributes, String local) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(local)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
