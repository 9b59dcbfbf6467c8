package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tdkt.organisation.UnitKind;

class FormSetsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    private final FormSets forms = FormSetsFile.read();

    FormSetsTests() throws IOException {}

    @Test
    void goByTheKindOfBody() {
        assertThat(forms.codeFor(UnitKind.DEPARTMENT, "Sở Tài chính", DAY)).isEqualTo("state");
        assertThat(forms.codeFor(UnitKind.PARTY_BODY, "Ban Tổ chức Tỉnh ủy", DAY))
                .isEqualTo("party");
        assertThat(forms.codeFor(UnitKind.MASS_ORGANISATION, "Hội Nông dân tỉnh", DAY))
                .isEqualTo("state");
        assertThat(forms.codeFor(UnitKind.MASS_ORGANISATION, "Tỉnh đoàn Hồng Lam", DAY))
                .isEqualTo("youth-union");
        assertThat(forms.codeFor(null, "KTDCQD", DAY)).isEqualTo("state");
    }

    @Test
    void writeNumberSymbolAndAuthorityInTheirOwnWay() throws IOException {
        DocumentType report = new DocumentTypes().byCode("unit-report");
        DocumentType letter = new DocumentTypes().byCode("target-registration");
        FormSet party = forms.byCode("party");
        FormSet state = forms.byCode("state");
        Issuer issuer = Papers.unit("X");

        assertThat(party.numberLineOf(party.referenceTo(7, party.symbolOf(report, issuer))))
                .isEqualTo("Số 07-BC/TTr");
        assertThat(party.referenceTo(12, party.symbolOf(letter, issuer))).isEqualTo("12-CV/TTr");
        assertThat(state.numberLineOf(state.referenceTo(7, state.symbolOf(report, issuer))))
                .isEqualTo("Số: 07/BC-TTr");
        assertThat(party.authority("KT. TRƯỞNG BAN")).isEqualTo("K/T TRƯỞNG BAN");
        assertThat(state.authority("KT. TRƯỞNG BAN")).isEqualTo("KT. TRƯỞNG BAN");
    }
}
