package vn.tdkt.docx;

import java.io.IOException;
import java.nio.file.Files;

/** The houses of the product. */
final class Houses {

    private Houses() {}

    static House state() throws IOException {
        return House.read("state", Files.readAllBytes(TemplateBuilder.HOUSES.resolve("state.docx")));
    }

    static House party() throws IOException {
        return House.read("party", Files.readAllBytes(TemplateBuilder.HOUSES.resolve("party.docx")));
    }
}
