package vn.tdkt.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills every template with long values, as if issued, to be looked at: into target/papers, or the folder given. */
public final class SamplePapers {

    private static final List<String> OF_UNITS =
            List.of("unit-report", "report-summary", "target-adjustment", "achievement-report", "target-registration");

    private SamplePapers() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "target/papers" : arguments[0]);
        Files.createDirectories(folder);
        for (String name : TemplateBuilder.all().keySet()) {
            Files.write(folder.resolve(name + ".docx"), issued(name, Houses.state(), values(name)));
        }
        for (String name : OF_UNITS) {
            Files.write(folder.resolve("party-" + name + ".docx"), issued(name, Houses.party(), ofTheParty(name)));
        }
    }

    /** One of them. */
    public static byte[] issued(String name) throws IOException {
        return issued(name, Houses.state(), values(name));
    }

    /** A summary of that subject with that text. */
    public static byte[] summary(String subject, String text) throws IOException {
        Map<String, Object> values = values("report-summary");
        values.put("subject", subject);
        values.put("summary", text);
        return issued("report-summary", Houses.state(), values);
    }

    private static byte[] issued(String name, House house, Map<String, Object> values) throws IOException {
        byte[] template = Files.readAllBytes(TemplateBuilder.FOLDER.resolve(name + ".docx"));
        byte[] filled =
                DocxTemplate.compile(name, template, house, field -> true).fill(values);
        return LateFields.fill(
                        filled,
                        Map.of(
                                new LateFields.Place("number", ""),
                                values.get("numberLine") + "",
                                new LateFields.Place("placeAndDate", ""),
                                "Tuyên Quang, ngày 05 tháng 7 năm 2026",
                                new LateFields.Place("signerAuthority", ""),
                                values.get("signerAuthority") + "",
                                new LateFields.Place("issuedWith", ""),
                                "(Ban hành kèm theo Quyết định số 05/QĐ-KTĐNC ngày 05 tháng 7 năm 2026 của Khối thi đua Nội chính)"))
                .docx();
    }

    static Map<String, Object> values(String name) {
        Map<String, Object> values = new HashMap<>(samples(name));
        values.put("numberLine", "Số: 15/" + values.get("symbol"));
        if (name.equals("award-decision")) {
            values.put("legalBases", SampleAwards.bases());
        }
        return values;
    }

    static Map<String, Object> samples(String name) {
        if (BoardTemplates.all().containsKey(name)) {
            return SampleWeek.all();
        }
        if (RegisterTemplates.all().containsKey(name)) {
            return SampleRegister.all();
        }
        return LaunchTemplates.all().containsKey(name) ? LaunchSamples.all() : SampleValues.all();
    }

    private static Map<String, Object> ofTheParty(String name) {
        Map<String, Object> values = values(name);
        values.put("superiorBody", "TỈNH ỦY TUYÊN QUANG");
        values.put("issuingBody", "BAN TUYÊN GIÁO VÀ DÂN VẬN");
        values.put("symbol", "BC/BTGDVTU");
        values.put("numberLine", "Số 15-BC/BTGDVTU");
        values.put("signerAuthority", "K/T TRƯỞNG BAN");
        values.put("signerTitle", "PHÓ TRƯỞNG BAN");
        return values;
    }
}
