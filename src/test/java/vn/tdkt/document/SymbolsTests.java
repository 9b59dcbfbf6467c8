package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.Refusal;

class SymbolsTests {

    private static final Issuer OFFICE =
            new Issuer(IssuerKind.OFFICE, "BTDKT", "Sở Nội vụ", "UBND tỉnh", "SNV", "BTĐKT", "state", "Hồng Lam");
    private static final Issuer COUNCIL = new Issuer(
            IssuerKind.COUNCIL, "HD", "Hội đồng\nThi đua", "UBND tỉnh", "HĐTĐKT", "BTĐKT", "state", "Hồng Lam");
    private static final Issuer CLUSTER =
            new Issuer(IssuerKind.CLUSTER, "K", "Khối thi đua Nội chính", "Hội đồng", "KTĐNC", "", "state", "Hồng Lam");

    private final DocumentTypes types = new DocumentTypes();
    private final FormSets forms = FormSetsFile.read();

    SymbolsTests() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "BC-SNV, BC-SNV",
        "BC - SNV, BC-SNV",
        "bc-snv, BC-SNV",
        "BC–SNV, BC-SNV",
        "BC-SNV-BTĐKT, BC-SNV-BTĐKT",
        "BC - SNV - BTĐKT, BC-SNV-BTĐKT",
        "bc-snv-TH, BC-SNV-TH",
        "BC-SNV.TH, BC-SNV.TH",
        "BC-SNV(TĐKT), BC-SNV(TĐKT)"
    })
    void takesAReportOfTheOfficeHoweverTheRegisterSpellsIt(String typed, String kept) {
        assertThat(fitting(typed, "province-report", OFFICE)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "HĐTĐKT-BTĐKT, HĐTĐKT-BTĐKT",
        "HDTDKT-BTDKT, HĐTĐKT-BTĐKT",
        "HÐTÐKT-BTÐKT, HĐTĐKT-BTĐKT",
        "HĐTĐKT-SNV, HĐTĐKT-SNV",
        "HĐTĐKT, HĐTĐKT"
    })
    void takesALetterWithWhicheverBodyDrafted(String typed, String kept) {
        assertThat(fitting(typed, "guidance-letter", COUNCIL)).isEqualTo(kept);
    }

    @Test
    void takesPlansOfAClusterAndPapersOfTheParty() {
        assertThat(fitting("KH - KTĐNC", "cluster-plan", CLUSTER)).isEqualTo("KH-KTĐNC");
        Issuer party = new Issuer(IssuerKind.UNIT, "P", "Ban Tổ chức", "Tỉnh ủy", "BTCTU", "", "party", "Hồng Lam");
        assertThat(fitting("BC/BTCTU", "unit-report", party)).isEqualTo("BC/BTCTU");
        assertThat(fitting("BC-BTCTU", "unit-report", party)).isEqualTo("BC/BTCTU");
        assertThat(fitting("CV/BTCTU", "target-registration", party)).isEqualTo("CV/BTCTU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QĐ-SNV", "BC-SXD", "TTr-SXD", "SNV", "BC-SNVX", "BCSNV", "BC", "SNV-BC"})
    void refusesTheSymbolOfAnotherTypeOrBodyAndSaysTheExpectedOne(String typed) {
        assertThatThrownBy(() -> fitting(typed, "province-report", OFFICE))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Ký hiệu “" + typed + "” không đúng với Báo cáo của Sở Nội vụ: hãy nhập 09/BC-SNV, phía sau có"
                                + " thể thêm ký hiệu bộ phận soạn thảo.");
    }

    @Test
    void refusesAnAbbreviationBeforeALetterThatHasNone() {
        assertThatThrownBy(() -> fitting("CV-HĐTĐKT", "guidance-letter", COUNCIL))
                .hasMessageContaining("09/HĐTĐKT-BTĐKT")
                .hasMessageContaining("Hội đồng Thi đua:");
    }

    @Test
    void takesTheUsualOneWhenNoneWasTyped() {
        assertThat(fitting(" ", "province-report", OFFICE)).isEqualTo("BC-SNV");
    }

    @Test
    void asksOnlyForTheTypeWhereABodyHasNoSymbol() {
        Issuer unnamed = new Issuer(IssuerKind.UNIT, "U", "Đơn vị", "", "", "", "state", "Hồng Lam");

        assertThat(fitting("BC-ĐV", "unit-report", unnamed)).isEqualTo("BC-ĐV");
        assertThatThrownBy(() -> fitting("QĐ-ĐV", "unit-report", unnamed)).isInstanceOf(Refusal.class);
    }

    private String fitting(String typed, String type, Issuer issuer) {
        return Symbols.fitting(
                new NumberChoice.FromOwnRegister(9, typed), types.byCode(type), forms.byCode(issuer.form()), issuer);
    }
}
