package vn.tdkt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** The documents that the obligations of a year were met by: their numbers, their words, and the files to look at. */
@Component
class PapersOfAYear {

    private final Obligations obligations;
    private final Documents documents;
    private final StoredFiles files;

    PapersOfAYear(Obligations obligations, Documents documents, StoredFiles files) {
        this.obligations = obligations;
        this.documents = documents;
        this.files = files;
    }

    /** One file per document, as issued or else as last drafted. */
    void leaveIn(Path folder, int year) throws IOException {
        Files.createDirectories(folder);
        for (Obligation owed : obligations.ofYear(year)) {
            for (Document document : documents.ofObligation(owed.id())) {
                String name = owed.kind() + "-" + owed.debtor().code() + "-" + document.type() + ".docx";
                Files.write(folder.resolve(name), files.read(lastFile(document)));
            }
        }
    }

    List<String> numbers(Obligation owed) {
        return documents.ofObligation(owed.id()).stream()
                .flatMap(document -> document.issue().stream())
                .map(Issue::numberAndSymbol)
                .toList();
    }

    List<String> types(Obligation owed) {
        return documents.ofObligation(owed.id()).stream().map(Document::type).toList();
    }

    /** The newest of that type as last drafted. */
    String drafted(Obligation owed, String type) {
        List<Document> all = documents.ofObligation(owed.id()).stream()
                .filter(document -> document.type().equals(type))
                .toList();
        return WordFiles.text(files.read(all.get(all.size() - 1).text()));
    }

    /** All of that type by which those debtors met that kind. */
    String issued(int year, String kind, Set<String> debtors, String type) {
        return obligations.ofYear(year).stream()
                .filter(one -> one.kind().equals(kind))
                .filter(one -> debtors.contains(one.debtor().code()))
                .flatMap(one -> documents.ofObligation(one.id()).stream())
                .filter(document -> document.type().equals(type))
                .map(document -> WordFiles.text(files.read(lastFile(document))))
                .collect(Collectors.joining());
    }

    private static String lastFile(Document document) {
        return document.issue().map(Issue::sha256).orElse(document.text());
    }
}
