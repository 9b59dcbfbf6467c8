package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentTypesTests {

    @Test
    void findsATemplateWithKnownFieldsForEveryType() throws IOException {
        DocumentTypes types = new DocumentTypes();
        Templates templates = new Templates(types, FormSetsFile.read(), new FieldCatalogue(types));

        FormSet state = FormSetsFile.read().byCode("state");

        assertThat(types.all()).hasSizeGreaterThan(4).allSatisfy(type -> {
            assertThat(templates.of(type, state).fields()).contains("issuingBody");
            assertThat(type.issuedBy()).isNotEmpty();
        });
    }

    @Test
    void makesTheSymbolOfALetterFromIssuerAndDraftingBody() throws IOException {
        Issuer council = new Issuer(
                IssuerKind.COUNCIL,
                "HD",
                "Hội đồng Thi đua - Khen thưởng",
                "UBND tỉnh",
                "HĐTĐKT",
                "BTĐKT",
                "state",
                "Tuyên Quang");

        assertThat(new DocumentTypes().byCode("guidance-letter").symbolFor(council))
                .isEqualTo("HĐTĐKT-BTĐKT");
        assertThat(new DocumentTypes().byCode("unit-report").symbolFor(Papers.unit("X")))
                .isEqualTo("BC-TTr");
    }
}
