package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.Holiday;

/** The table of days off beside the weekends. */
@RestController
@RequestMapping("/camunda/api/tdkt/holidays")
class HolidayPage {

    private final Cycles cycles;
    private final YearKeeper keeper;

    HolidayPage(Cycles cycles, YearKeeper keeper) {
        this.cycles = cycles;
        this.keeper = keeper;
    }

    @GetMapping
    List<Holiday> holidays() {
        keeper.require();
        return cycles.holidays();
    }

    /** Adds all or none; refuses a day without name. */
    @PostMapping
    @Transactional
    public void add(@RequestBody List<Holiday> holidays) {
        keeper.require();
        for (Holiday holiday : holidays) {
            if (holiday.day() == null
                    || holiday.name() == null
                    || holiday.name().isBlank()) {
                throw new Refusal("Mỗi ngày nghỉ cần ngày và tên; hãy nhập mỗi dòng dạng 02/09/2026 Quốc khánh.");
            }
            cycles.addHoliday(new Holiday(holiday.day(), holiday.name().strip()));
        }
    }

    @DeleteMapping("/{day}")
    void remove(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        keeper.require();
        cycles.removeHoliday(day);
    }
}
