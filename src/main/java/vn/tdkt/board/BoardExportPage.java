package vn.tdkt.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.docx.FileKind;
import vn.tdkt.obligation.Reader;
import vn.tdkt.pdf.WordToPdf;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.Download;

/** The board as a file: exactly what the person sees of it. */
@RestController
@RequestMapping("/camunda/api/tdkt/board")
class BoardExportPage {

    private final Boards boards;
    private final BoardExport export;
    private final Weeks weeks;
    private final WeekSheet sheet;
    private final WordToPdf pdf;
    private final CurrentPerson current;

    BoardExportPage(
            Boards boards, BoardExport export, Weeks weeks, WeekSheet sheet, WordToPdf pdf, CurrentPerson current) {
        this.boards = boards;
        this.export = export;
        this.weeks = weeks;
        this.sheet = sheet;
        this.pdf = pdf;
        this.current = current;
    }

    @GetMapping("/{form:word|pdf|excel}")
    ResponseEntity<byte[]> export(
            @PathVariable String form,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String light) {
        Wanted wanted = new Wanted(year, cluster, unit, kind, light);
        Board board = boards.of(reader(), wanted, 0);
        List<Board.Line> lines = boards.lines(reader(), wanted);
        return switch (form) {
            case "excel" -> Download.excel(name(year, "xlsx"), export.excel(board, wanted, lines));
            case "word" -> Download.word(name(year, "docx"), export.word(board, wanted, lines));
            default ->
                Download.of(
                        name(year, "pdf"),
                        FileKind.PDF.mediaType(),
                        pdf.convert(export.word(board, wanted, lines)).bytes());
        };
    }

    /** One page of the week of that day, of this week when none is named. */
    @GetMapping("/week/{form:word|pdf}")
    ResponseEntity<byte[]> week(
            @PathVariable String form,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable LocalDate day) {
        Week week = weeks.of(day, reader(), new Wanted(year, cluster, unit, "", ""));
        byte[] word = sheet.word(week);
        String name = "Tuan " + week.monday() + ".";
        return form.equals("word")
                ? Download.word(name + "docx", word)
                : Download.of(
                        name + "pdf",
                        FileKind.PDF.mediaType(),
                        pdf.convert(word).bytes());
    }

    private Reader reader() {
        return Reader.seeing(current.groups());
    }

    /** Without accents, for whoever asks without the page, which names the file itself. */
    private static String name(int year, String ending) {
        return "Tien do va thoi han " + year + "." + ending;
    }
}
