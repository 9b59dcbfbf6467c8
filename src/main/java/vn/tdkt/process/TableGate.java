package vn.tdkt.process;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;

/** Lets in a decision table and nothing that could run as a program: one table, FEEL alone, no document type. */
final class TableGate {

    private static final int LARGEST = 500_000;
    private static final String MODEL = "omg.org/spec/DMN/";
    private static final Set<String> PARTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "description",
            "extensionElements",
            "input",
            "inputExpression",
            "inputValues",
            "text",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "variable",
            "DMNDI",
            "DMNDiagram",
            "DMNShape",
            "DMNLabel",
            "Size",
            "Bounds");

    private TableGate() {}

    /** Refuses what is no such table, with what to do. */
    static void check(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            throw new Refusal("Tệp trống hoặc lớn quá 500 KB: hãy chọn tệp bảng nhắc việc (.dmn) đã tải về và sửa.");
        }
        try {
            read(file);
        } catch (XMLStreamException broken) {
            throw new Refusal("Tệp này không phải là bảng quyết định (.dmn): hãy tải bảng đang dùng về,"
                    + " sửa bằng Camunda Modeler rồi tải lên lại.");
        }
    }

    private static void read(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        int decisions = 0;
        while (xml.hasNext()) {
            int found = xml.next();
            if (found == XMLStreamReader.DTD) {
                throw new XMLStreamException("document type");
            }
            if (found == XMLStreamReader.START_ELEMENT) {
                checkElement(xml);
                decisions += xml.getLocalName().equals("decision") ? 1 : 0;
            }
        }
        if (decisions != 1) {
            throw new Refusal("Tệp phải có đúng một bảng quyết định, mã là “" + ReminderTable.KEY + "”.");
        }
    }

    private static void checkElement(XMLStreamReader xml) {
        String name = xml.getLocalName();
        boolean ofTheModel = isOfTheModel(xml.getNamespaceURI());
        if (ofTheModel && !PARTS.contains(name) || !ofTheModel && name.equals("script")) {
            throw new Refusal("Bảng nhắc việc chỉ gồm một bảng quyết định; trong tệp có phần “" + name
                    + "” không dùng được: hãy bỏ phần đó.");
        }
        if (name.equals("decision") && !ReminderTable.KEY.equals(xml.getAttributeValue(null, "id"))) {
            throw new Refusal("Mã (id) của bảng phải là “" + ReminderTable.KEY + "”: hãy sửa lại mã rồi tải lên lại.");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean language =
                    xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT).endsWith("language");
            if (language && !xml.getAttributeValue(i).toLowerCase(Locale.ROOT).contains("feel")) {
                throw new Refusal(
                        "Bảng nhắc việc chỉ dùng ngôn ngữ FEEL: hãy bỏ ngôn ngữ “" + xml.getAttributeValue(i) + "”.");
            }
        }
    }

    private static boolean isOfTheModel(@Nullable String namespace) {
        return namespace != null && namespace.contains(MODEL);
    }
}
