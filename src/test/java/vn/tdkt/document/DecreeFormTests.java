package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecreeFormTests {

    @Test
    void writesALeadingZeroForDaysBelowTenAndTheFirstTwoMonths() {
        assertThat(DecreeForm.placeAndDate("Tuyên Quang", LocalDate.of(2026, 2, 5)))
                .isEqualTo("Tuyên Quang, ngày 05 tháng 02 năm 2026");
        assertThat(DecreeForm.placeAndDate("Tuyên Quang", LocalDate.of(2026, 7, 15)))
                .isEqualTo("Tuyên Quang, ngày 15 tháng 7 năm 2026");
    }

    @Test
    void writesNumbersBelowTenWithAZero() {
        assertThat(DecreeForm.number(9)).isEqualTo("09");
        assertThat(DecreeForm.number(10)).isEqualTo("10");
    }

    @Test
    void capitalisesVietnameseLetters() {
        assertThat(DecreeForm.capitals("Ủy ban nhân dân đặc khu Lý Sơn")).isEqualTo("ỦY BAN NHÂN DÂN ĐẶC KHU LÝ SƠN");
    }
}
