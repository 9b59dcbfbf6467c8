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
import vn.tdkt.document.Issuer;
import vn.tdkt.document.RegisterClosing;
import vn.tdkt.document.RegisterKeeping;
import vn.tdkt.document.RegisterPrint;
import vn.tdkt.document.RegisterTable;
import vn.tdkt.document.RegisterYears;
import vn.tdkt.docx.FileKind;
import vn.tdkt.pdf.WordToPdf;
import vn.tdkt.platform.Download;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/** The page "Sổ văn bản": the registers of the bodies the person may see, to read, search, print. */
@RestController
@RequestMapping("/camunda/api/tdkt/registers")
class RegisterPage {

    private static final int YEARS_BACK = 10;

    private final RegisterBodies bodies;
    private final RegisterClosing registers;
    private final RegisterYears years;
    private final RegisterKeeping keeping;
    private final RegisterPrint print;
    private final WordToPdf pdf;
    private final Clock clock;

    RegisterPage(
            RegisterBodies bodies,
            RegisterClosing registers,
            RegisterYears years,
            RegisterKeeping keeping,
            RegisterPrint print,
            WordToPdf pdf,
            Clock clock) {
        this.pdf = pdf;
        this.bodies = bodies;
        this.registers = registers;
        this.years = years;
        this.keeping = keeping;
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
    Shown show(@RequestParam("register") AskedRegister asked) {
        bodies.readable(asked.kind(), asked.code(), asked.year());
        return new Shown(headings(asked), table(asked), standing(asked));
    }

    private RegisterStanding standing(AskedRegister asked) {
        boolean keeps = bodies.keeps(asked.kind(), asked.code(), asked.year());
        RegisterYears.Closing closing = years.closing(asked.book()).orElse(null);
        boolean outgoing = asked.direction() == Direction.OUTGOING;
        return new RegisterStanding(
                closing == null ? null : closing.sentence(),
                keeps && closing == null && registers.isOver(asked.year()),
                closing != null && bodies.isAdministrator(),
                outgoing && keeps && closing == null,
                outgoing ? keeping.registerOf(asked.kind(), asked.code()).orElse(null) : null,
                outgoing ? keeping.seriesOf(asked.kind(), asked.code()) : List.of(),
                outgoing && keeps && closing == null
                        ? keeping.described(asked.kind(), asked.code(), asked.year())
                        : null);
    }

    @GetMapping("/word")
    ResponseEntity<byte[]> word(@RequestParam("register") AskedRegister asked) {
        return Download.word(asked.fileName() + ".docx", printed(asked));
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@RequestParam("register") AskedRegister asked) {
        byte[] pages = pdf.convert(printed(asked)).bytes();
        return Download.of(asked.fileName() + ".pdf", FileKind.PDF.mediaType(), pages);
    }

    private byte[] printed(AskedRegister asked) {
        Issuer body = bodies.readable(asked.kind(), asked.code(), asked.year());
        String closed =
                years.closing(asked.book()).map(RegisterYears.Closing::sentence).orElse("");
        return print.word(body, asked.year(), registers.table(asked.book()), closed);
    }

    @GetMapping("/excel")
    ResponseEntity<byte[]> excel(@RequestParam("register") AskedRegister asked) {
        bodies.readable(asked.kind(), asked.code(), asked.year());
        return Download.excel(asked.fileName() + ".xlsx", WorkbookWriter.write(List.of(sheet(asked))));
    }

    private static List<String> headings(AskedRegister asked) {
        return asked.direction().columns().stream()
                .map(Direction.Column::heading)
                .toList();
    }

    private FilledSheet sheet(AskedRegister asked) {
        return new FilledSheet(
                "Sổ " + asked.direction().label() + " " + asked.year(),
                headings(asked),
                registers.table(asked.book()).lines().stream()
                        .map(RegisterTable.Line::cells)
                        .toList());
    }

    private ShownTable table(AskedRegister asked) {
        RegisterTable table = registers.table(asked.book());
        return new ShownTable(
                table.lines().stream()
                        .map(line -> new ShownLine(line.file(), line.texts()))
                        .toList(),
                asked.direction().naming(),
                table.total());
    }

    /** A register and what the person may do with it. */
    record Shown(List<String> headings, ShownTable table, RegisterStanding standing) {}

    /**
     * @param linked which column names the document, counted from 0
     * @param total how many and the last number, in words
     */
    record ShownTable(List<ShownLine> lines, int linked, String total) {}

    /** @param file link to what is registered */
    record ShownLine(@Nullable String file, List<String> cells) {}
}
