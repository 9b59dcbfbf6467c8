package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every type of document has the components of Nghị định 30/2020/NĐ-CP, Phụ lục I, in its sizes, at its places. */
class DecreeComponentsTests {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final Set<String> WITHOUT_NUMBER = Set.of("report-summary", "target-adjustment", "pledge");
    private static final Set<String> LETTERS =
            Set.of("guidance-letter", "chasing-letter", "opinion-request", "target-registration");

    static Stream<String> templates() {
        return TemplateBuilder.all().keySet().stream();
    }

    /** A printed register is a book and no paper. */
    static Stream<String> papers() {
        return inHouseStyles().filter(template -> !RegisterTemplates.all().containsKey(template));
    }

    /** What the board prints on one page is in smaller print. */
    static Stream<String> inHouseStyles() {
        return templates().filter(template -> !BoardTemplates.all().containsKey(template));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void hasEveryComponent(String template) throws IOException {
        Set<String> wanted = new HashSet<>(Set.of("NationalName", "Motto", "IssuingBody", "Body"));
        if (!WITHOUT_NUMBER.contains(template)) {
            wanted.addAll(List.of("Number", "PlaceAndDate", "Signer", "SignerName", "ReceiverLabel", "Receiver"));
        }
        wanted.addAll(LETTERS.contains(template) ? Set.of("LetterSubject") : Set.of("TypeName", "Subject"));

        assertThat(stylesUsed(filled(template))).containsAll(wanted);
    }

    /** Sizes in points; + says that it is so, - that it is not. */
    @ParameterizedTest
    @CsvSource({
        "NationalName, 12, 13, +, -, center",
        "Motto, 13, 14, +, -, center",
        "SuperiorBody, 12, 13, -, -, center",
        "IssuingBody, 12, 13, +, -, center",
        "Number, 13, 13, -, -, center",
        "PlaceAndDate, 13, 14, -, +, center",
        "LetterSubject, 12, 13, -, -, center",
        "TypeName, 13, 14, +, -, center",
        "Subject, 13, 14, +, -, center",
        "Addressee, 13, 14, -, -, center",
        "LegalBasis, 13, 14, -, +, both",
        "Body, 13, 14, -, -, both",
        "Closing, 13, 14, -, -, both",
        "RomanHeading, 13, 14, +, -, both",
        "Signer, 13, 14, +, -, center",
        "SignerName, 13, 14, +, -, center",
        "ReceiverLabel, 12, 12, +, +, ''",
        "Receiver, 11, 11, -, -, ''",
        "ListTitle, 13, 14, +, -, center",
        "IssuedWith, 13, 14, -, +, center",
        "PageNumber, 13, 14, -, -, center"
    })
    void looksAsTheDecreeSays(String style, double least, double most, String bold, String italic, String alignment)
            throws IOException {
        Element found = Objects.requireNonNull(styles(filled("cluster-report")).get(style));

        assertThat(Double.parseDouble(value(found, "sz")) / 2).isBetween(least, most);
        assertThat(Xml.descendants(found, "b").isEmpty()).isEqualTo(bold.equals("-"));
        assertThat(Xml.descendants(found, "i").isEmpty()).isEqualTo(italic.equals("-"));
        assertThat(value(found, "jc")).isEqualTo(alignment);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void leavesTheMarginsOfTheDecreeAndNumbersPagesFromTheSecondOn(String template) throws IOException {
        byte[] filled = filled(template);
        List<Element> sections = Xml.descendants(root(filled, "word/document.xml"), "sectPr");

        assertThat(sections).isNotEmpty().allSatisfy(section -> {
            boolean lies = "landscape".equals(attribute(section, "pgSz", "orient"));
            assertThat(millimetres(section, lies ? "left" : "top")).isBetween(20.0, 25.0);
            assertThat(millimetres(section, lies ? "right" : "bottom")).isBetween(20.0, 25.0);
            assertThat(millimetres(section, lies ? "top" : "left")).isBetween(30.0, 35.0);
            assertThat(millimetres(section, lies ? "bottom" : "right")).isBetween(15.0, 20.0);
            assertThat(Xml.descendants(section, "titlePg")).isNotEmpty();
        });
        assertThat(Xml.descendants(sections.get(0), "headerReference")).hasSize(1);
        assertThat(WordFiles.part(filled, "word/header.xml")).contains(" PAGE ");
    }

    @ParameterizedTest
    @MethodSource("inHouseStyles")
    void formatsNothingBesideTheHousesStyles(String template) throws IOException {
        byte[] filled = filled(template);

        assertThat(Xml.descendants(root(filled, "word/document.xml"), "sz")).isEmpty();
        assertThat(Xml.descendants(root(filled, "word/document.xml"), "rFonts")).isEmpty();
        assertThat(styles(filled).keySet()).containsAll(stylesUsed(filled));
        assertThat(WordFiles.part(filled, "word/styles.xml")).contains("w:ascii=\"Times New Roman\"");
    }

    @ParameterizedTest
    @MethodSource("inHouseStyles")
    void repeatsTheHeadOfATableOnEveryPageAndCutsNoRowInTwo(String template) throws IOException {
        for (Element table : Xml.descendants(root(filled(template), "word/document.xml"), "tbl")) {
            List<Element> rows = Xml.descendants(table, "tr");
            assertThat(rows)
                    .allSatisfy(
                            row -> assertThat(Xml.descendants(row, "cantSplit")).isNotEmpty());
            boolean bordered = !Xml.descendants(table, "tblBorders").isEmpty();
            assertThat(Xml.descendants(rows.get(0), "tblHeader").isEmpty()).isEqualTo(!bordered);
        }
    }

    private static byte[] filled(String name) throws IOException {
        byte[] template = Files.readAllBytes(TemplateBuilder.FOLDER.resolve(name + ".docx"));
        return DocxTemplate.compile(name, template, Houses.state(), field -> true)
                .fill(SamplePapers.samples(name));
    }

    private static Element root(byte[] docx, String part) {
        return Xml.parse(Parts.read(docx).getOrDefault(part, new byte[0])).getDocumentElement();
    }

    private static Set<String> stylesUsed(byte[] docx) {
        Set<String> used = new HashSet<>();
        Xml.descendants(root(docx, "word/document.xml"), "pStyle")
                .forEach(style -> used.add(style.getAttributeNS(Xml.W, "val")));
        return used;
    }

    private static Map<String, Element> styles(byte[] docx) {
        Map<String, Element> styles = new HashMap<>();
        Xml.descendants(root(docx, "word/styles.xml"), "style")
                .forEach(style -> styles.put(style.getAttributeNS(Xml.W, "styleId"), style));
        return styles;
    }

    private static String value(Element style, String property) {
        return attribute(style, property, "val");
    }

    private static String attribute(Element around, String element, String attribute) {
        return Xml.descendants(around, element).stream()
                .findFirst()
                .map(found -> found.getAttributeNS(Xml.W, attribute))
                .orElse("");
    }

    private static double millimetres(Element section, String side) {
        return Math.round(Double.parseDouble(attribute(section, "pgMar", side)) / TWIPS_PER_MM * 10) / 10.0;
    }
}
