package vn.tdkt.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.FileName;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.FileKind;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Reader;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/** All issued documents of a year or of one of its clusters, with their signed copies: one statement says what there is. */
@Component
class YearPapers {

    private static final String ROWS = Access.READABLE + """
            select d.type, d.subject, d.issued_reference, d.issued_date, d.signer_name,
                   coalesce(u.name, c.name, d.issuer_name) as folder,
                   w.sha256 as word, w.size as word_size, s.sha256 as scan, s.size as scan_size,
                   substring(s.bytes from 1 for 1024) as scan_head
              from document d join obligation o on o.id = d.obligation
              left join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
              left join cluster c on o.debtor_kind = 'CLUSTER' and c.code = o.debtor
              left join file_content w on w.sha256 = case d.state when 'ISSUED' then d.issued_sha256 else d.approved_sha256 end
              left join file_content s on s.sha256 = d.signed_sha256
             where o.year = :year and o.id in (select id from inside)
               and (d.state = 'ISSUED' or d.state = 'APPROVED' and d.type = any(:enclosures))
               and (:cluster = '' or (o.debtor_kind, o.debtor) = ('CLUSTER', :cluster)
                    or (o.receiver_kind, o.receiver) = ('CLUSTER', :cluster))
             order by folder, d.issued_date, d.id
            """;

    private static final List<String> HEADINGS = List.of(
            "Thư mục",
            "Tên tệp",
            "Loại văn bản",
            "Số, ký hiệu",
            "Ngày ban hành",
            "Trích yếu",
            "Người ký",
            "Là bản đã ký");

    private final JdbcClient database;
    private final Access access;
    private final DocumentTypes types;
    private final StoredFiles files;

    YearPapers(JdbcClient database, Access access, DocumentTypes types, StoredFiles files) {
        this.database = database;
        this.access = access;
        this.types = types;
        this.files = files;
    }

    /** @param cluster its code, empty for all */
    List<YearPaper> rows(int year, String cluster, Reader reader) {
        Map<String, Object> parameters = new HashMap<>(access.parameters(reader));
        parameters.put("year", year);
        parameters.put("cluster", cluster);
        parameters.put(
                "enclosures",
                types.all().stream()
                        .filter(DocumentType::enclosure)
                        .map(DocumentType::code)
                        .toArray(String[]::new));
        return database.sql(ROWS).params(parameters).query(YearPaper::of).list();
    }

    /** The list of them first, then a folder for each body. Contents are read when their turn comes. */
    List<ZipDownload.Entry> entries(List<YearPaper> rows) {
        ZipNames names = new ZipNames();
        String list = names.take("", "Danh sách văn bản.xlsx");
        List<ZipDownload.Entry> entries = new ArrayList<>();
        List<List<?>> lines = new ArrayList<>();
        for (YearPaper row : rows) {
            add(row, row.word(), FileKind.DOCX, names, entries, lines);
            add(row, row.scan(), row.scanKind(), names, entries, lines);
        }
        byte[] sheet = WorkbookWriter.write(List.of(new FilledSheet("Văn bản", HEADINGS, lines)));
        entries.add(0, ZipDownload.Entry.of(list, sheet));
        return entries;
    }

    private void add(
            YearPaper row,
            YearPaper.@Nullable Content content,
            @Nullable FileKind kind,
            ZipNames names,
            List<ZipDownload.Entry> entries,
            List<List<?>> lines) {
        if (content == null || kind == null) {
            return;
        }
        DocumentType type = types.byCode(row.type());
        boolean signed = kind != FileKind.DOCX;
        String paper = row.number() == null
                ? type.name() + ", " + row.subject()
                : FileName.issued(type, row.number(), row.subject());
        String path = names.take(row.folder(), paper + (signed ? " (bản đã ký)." : ".") + kind.extension());
        entries.add(new ZipDownload.Entry(path, content.size(), () -> files.read(content.sha256())));
        int slash = path.lastIndexOf('/');
        lines.add(List.of(
                path.substring(0, slash),
                path.substring(slash + 1),
                type.name(),
                Objects.requireNonNullElse(row.number(), ""),
                row.date() == null ? "" : row.date(),
                row.subject(),
                row.signer(),
                signed));
    }
}
