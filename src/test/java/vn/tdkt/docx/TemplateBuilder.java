package vn.tdkt.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;

/**
 * Writes the templates in src/main/resources/templates anew. An office may change a template in Word instead; whoever
 * does both loses what was done in Word.
 */
final class TemplateBuilder {

    static final Path FOLDER = Path.of("src/main/resources/templates");

    static final Path HOUSES = FOLDER.resolve("house");

    private static final String NAMESPACES =
            "xmlns:w=\"" + Xml.W + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private TemplateBuilder() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, DecreePage> template : all().entrySet()) {
            write(template.getValue().body(), DecreeStyles.ofTheState(), FOLDER.resolve(template.getKey() + ".docx"));
        }
        Files.createDirectories(HOUSES);
        write(HousePage.state().body(), DecreeStyles.ofTheState(), HOUSES.resolve("state.docx"));
        write(HousePage.party().body(), DecreeStyles.ofTheParty(), HOUSES.resolve("party.docx"));
        write(HousePage.youthUnion().body(), DecreeStyles.ofTheParty(), HOUSES.resolve("youth-union.docx"));
    }

    /** Every template by its name. */
    static Map<String, DecreePage> all() {
        Map<String, DecreePage> all = new TreeMap<>(ReportTemplates.all());
        all.putAll(LaunchTemplates.all());
        all.putAll(ConferencePlanTemplates.all());
        all.putAll(ConferenceTemplates.all());
        all.putAll(AwardTemplates.all());
        all.putAll(RegisterTemplates.all());
        all.putAll(BoardTemplates.all());
        return all;
    }

    private static void write(String body, String looks, Path file) throws IOException {
        Files.write(file, word(body, looks));
    }

    static byte[] word(String body, String looks) throws IOException {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
            StyleDefinitionsPart styles = word.getMainDocumentPart().getStyleDefinitionsPart();
            styles.setContents((Styles) XmlUtils.unmarshalString(looks));
            NumberingDefinitionsPart numbering = new NumberingDefinitionsPart();
            numbering.setContents((Numbering) XmlUtils.unmarshalString(DecreeStyles.numbering()));
            word.getMainDocumentPart().addTargetPart(numbering);
            DocumentSettingsPart settings = word.getMainDocumentPart().getDocumentSettingsPart(true);
            settings.setContents((CTSettings) XmlUtils.unmarshalString(settings(), Context.jc, CTSettings.class));
            HeaderPart header = new HeaderPart();
            header.setContents((Hdr) XmlUtils.unmarshalString(pageNumber()));
            String headerId = word.getMainDocumentPart().addTargetPart(header).getId();
            word.getMainDocumentPart().setContents((Document) XmlUtils.unmarshalString(document(body, headerId)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.save(bytes);
            return bytes.toByteArray();
        } catch (Docx4JException | JAXBException e) {
            throw new IOException(e);
        }
    }

    private static String document(String body, String headerId) {
        return "<w:document %s><w:body>%s</w:body></w:document>"
                .formatted(NAMESPACES, body.replace(Section.HEADER, headerId));
    }

    /** Centred in the top margin; the first page has none. */
    private static String pageNumber() {
        return """
                <w:hdr %s><w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                </w:p></w:hdr>""".formatted(NAMESPACES);
    }

    private static String settings() {
        return """
                <w:settings %s><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>
                <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
                </w:settings>""".formatted(NAMESPACES);
    }
}
