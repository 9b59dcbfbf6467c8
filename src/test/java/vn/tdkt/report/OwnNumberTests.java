package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.Refusal;
import vn.tdkt.document.NumberChoice;

class OwnNumberTests {

    @Test
    void readsNumberAndSymbolAsTypedFromTheRegister() {
        assertThat(OwnNumber.choice(" 15/HĐTĐKT-BTĐKT "))
                .isEqualTo(new NumberChoice.FromOwnRegister(15, "HĐTĐKT-BTĐKT"));
        assertThat(OwnNumber.choice("07-BC/BTCTU")).isEqualTo(new NumberChoice.FromOwnRegister(7, "BC/BTCTU"));
        assertThat(OwnNumber.choice("125")).isEqualTo(new NumberChoice.FromOwnRegister(125, ""));
    }

    @Test
    void takesTheSystemsNextNumberWhenNothingIsTyped() {
        assertThat(OwnNumber.choice(" ")).isEqualTo(new NumberChoice.FromSystem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-TTr", "0/BC", "12-BC", "1234567/BC"})
    void refusesWhatIsNoNumberAndSymbol(String typed) {
        assertThatThrownBy(() -> OwnNumber.choice(typed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ví dụ 125/BC-TTr");
    }
}
