package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.document.Direction;
import vn.tdkt.document.IncomingRegister;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.OutgoingRegister;
import vn.tdkt.document.RegisterPrint;
import vn.tdkt.document.RegisterTable;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/** The page "Sổ văn bản": the registers of the bodies the person may see, to read, search, print. */
@RestController
@RequestMapping("/camunda/api/tdkt/registers")
class RegisterPage {

    private static final int YEARS_BACK = 10;

    private final RegisterBodies bodies;
    private final OutgoingRegister outgoing;
    private final IncomingRegister incoming;
    private final RegisterPrint print;
    private final Clock clock;

    RegisterPage(
            RegisterBodies bodies,
            OutgoingRegister outgoing,
            IncomingRegister incoming,
            RegisterPrint print,
            Clock clock) {
        this.bodies = bodies;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.print = print;
        this.clock = clock;
    }

    /** This year and those before it. */
    @GetMapping("/years")
    List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        return Stream.iterate(now, year -> year - 1).limit(YEARS_BACK).toList();
    }

    @GetMapping("/bodies")
    List<RegisterBodies.Body> bodies(@RequestParam int year) {
        return bodies.readable(year);
    }

    @GetMapping
    Shown show(Asked asked) {
        bodies.readable(asked.kind(), asked.code(), asked.year());
        RegisterTable table = table(asked);
        return new Shown(
                asked.direction().columns().stream()
                        .map(Direction.Column::heading)
                        .toList(),
                table.lines().stream()
                        .map(line -> new ShownLine(line.file(), line.texts()))
                        .toList(),
                asked.direction().naming(),
                table.total());
    }

    @GetMapping("/word")
    ResponseEntity<byte[]> word(Asked asked) {
        Issuer body = bodies.readable(asked.kind(), asked.code(), asked.year());
        return Download.word(asked.fileName() + ".docx", print.word(body, asked.year(), table(asked), ""));
    }

    @GetMapping("/excel")
    ResponseEntity<byte[]> excel(Asked asked) {
        bodies.readable(asked.kind(), asked.code(), asked.year());
        return Download.excel(asked.fileName() + ".xlsx", WorkbookWriter.write(List.of(sheet(asked))));
    }

    private FilledSheet sheet(Asked asked) {
        return new FilledSheet(
                "Sổ " + asked.direction().label() + " " + asked.year(),
                asked.direction().columns().stream()
                        .map(Direction.Column::heading)
                        .toList(),
                table(asked).lines().stream().map(RegisterTable.Line::cells).toList());
    }

    private RegisterTable table(Asked asked) {
        return asked.direction() == Direction.OUTGOING
                ? outgoing.table(asked.kind(), asked.code(), asked.year())
                : incoming.table(asked.kind(), asked.code(), asked.year());
    }

    /** One register of one year. */
    record Asked(Direction direction, IssuerKind kind, String code, int year) {

        String fileName() {
            return "So dang ky " + (direction == Direction.OUTGOING ? "van ban di " : "van ban den ") + code + " "
                    + year;
        }
    }

    /**
     * @param linked which column names the document, counted from 0
     * @param total how many and the last number, in words
     */
    record Shown(List<String> headings, List<ShownLine> lines, int linked, String total) {}

    /** @param file link to what is registered */
    record ShownLine(@Nullable String file, List<String> cells) {}
}
