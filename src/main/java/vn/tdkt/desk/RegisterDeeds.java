package vn.tdkt.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.document.IssuerRegister;
import vn.tdkt.document.NumberSource;
import vn.tdkt.document.Numbers;
import vn.tdkt.document.RegisterClosing;
import vn.tdkt.document.RegisterKeeping;
import vn.tdkt.platform.NotAllowed;

/** What those who keep a register do with it. */
@RestController
@RequestMapping("/camunda/api/tdkt/registers")
class RegisterDeeds {

    private static final int HIGHEST = 99_999;

    private final RegisterBodies bodies;
    private final RegisterClosing registers;
    private final RegisterKeeping keeping;
    private final Numbers numbers;

    RegisterDeeds(RegisterBodies bodies, RegisterClosing registers, RegisterKeeping keeping, Numbers numbers) {
        this.bodies = bodies;
        this.registers = registers;
        this.keeping = keeping;
        this.numbers = numbers;
    }

    @PostMapping("/closing")
    void close(@RequestParam("register") AskedRegister asked) {
        String account = bodies.requireKeeper(asked.kind(), asked.code(), asked.year());
        registers.close(asked.book(), account);
    }

    /** For administrators alone. */
    @PostMapping("/reopening")
    void reopen(@RequestParam("register") AskedRegister asked, @RequestBody Why why) {
        String account = bodies.requireKeeper(asked.kind(), asked.code(), asked.year());
        if (!bodies.isAdministrator()) {
            throw new NotAllowed("Chỉ quản trị hệ thống mở lại được sổ đã khóa.");
        }
        registers.reopen(asked.book(), why.reason(), account);
    }

    /** What the register on paper has reached. */
    @PostMapping("/start")
    void startAt(@RequestParam("register") AskedRegister asked, @RequestBody Start start) {
        String account = bodies.requireKeeper(asked.kind(), asked.code(), asked.year());
        if (start.first() < 1 || start.first() > HIGHEST) {
            throw new Refusal("Số bắt đầu phải từ 1 đến %d: hãy nhập lại.".formatted(HIGHEST));
        }
        String series = start.series() == null ? "" : start.series();
        if (!keeping.seriesOf(asked.kind(), asked.code()).contains(series)) {
            throw new Refusal("Sổ này không có loại “%s” đánh số riêng: hãy tải lại trang.".formatted(series));
        }
        numbers.startAt(asked.kind(), asked.code(), asked.year(), series, start.first(), account);
    }

    /** Where it takes its numbers from. */
    @PostMapping("/source")
    void keep(@RequestParam("register") AskedRegister asked, @RequestBody Source source) {
        bodies.requireKeeper(asked.kind(), asked.code(), asked.year());
        if (source.source() == null) {
            throw new Refusal("Chưa chọn cách lấy số: hãy chọn hệ thống cấp số hoặc số từ sổ của cơ quan.");
        }
        keeping.keepFrom(
                asked.year(), asked.kind(), asked.code(), new IssuerRegister(source.source(), source.seriesPerType()));
    }

    /**
     * @param series empty where the body numbers all types together
     * @param first the next number
     */
    record Start(@Nullable String series, int first) {}

    /** @param seriesPerType whether each type is numbered apart */
    record Source(@Nullable NumberSource source, boolean seriesPerType) {}

    /** @param reason why a closed register is opened again */
    record Why(@Nullable String reason) {}
}
