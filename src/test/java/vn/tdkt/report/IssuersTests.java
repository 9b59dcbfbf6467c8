package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tdkt.organisation.Unit;
import vn.tdkt.organisation.UnitKind;

class IssuersTests {

    private static final Issuers.Body BODY = new Issuers.Body("", "", "", "", "", "");
    private static final Issuers ISSUERS = new Issuers(
            BODY,
            BODY,
            BODY,
            "",
            Map.of(UnitKind.PARTY_BODY, "Tỉnh ủy {địa danh}", UnitKind.DEPARTMENT, "Ủy ban nhân dân {tỉnh}"));

    @Test
    void nameTheBodyAboveWithItsProvince() {
        assertThat(superior(UnitKind.PARTY_BODY)).isEqualTo("Tỉnh ủy Hồng Lam");
        assertThat(superior(UnitKind.DEPARTMENT)).isEqualTo("Ủy ban nhân dân tỉnh Hồng Lam");
        assertThat(superior(UnitKind.ENTERPRISE)).isEmpty();
    }

    private static String superior(UnitKind kind) {
        Unit unit = new Unit("X", "Ban X", "X", "BX", kind, "T", LocalDate.of(2020, 1, 1), null);
        return ISSUERS.unit(unit, "state", Issuers.Province.named("Tỉnh Hồng Lam"))
                .superior();
    }
}
